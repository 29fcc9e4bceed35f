// Data sheet: how text speaks that is meant for a machine and not for a reader, in the languages of data rooms.

/** Tags by which model programs tell roles and tools apart; no reader ever needs them. */
export const ROLE_TAGS: readonly RegExp[] = [
  /<\|(?:im_start|im_end|system|user|assistant|endoftext|end_of_turn|start_header_id|eot_id)\|>/iu,
  /\[\/?(?:INST|SYS|SYSTEM)\]|<<\/?SYS>>/u,
  /<\/?(?:system|system[-_ ](?:prompt|message|instructions?|override)|assistant|tool_call|tool_result|tool_use|function_calls?|function_results?|invoke|thinking)\b[^>]{0,60}>/iu,
  /["']role["']\s*:\s*["'](?:system|assistant|tool|developer)["']/iu,
  /["'](?:tool_calls?|function_call|tool_use)["']\s*:/iu,
  /(?:^|\n)\s*(?:#{1,6}\s*)?(?:system|assistant|developer) ?(?:prompt|message|override|instruction)s?\s*[:\]]/iu,
  /\b(?:begin|end|start) (?:of )?(?:system|hidden|new) (?:prompt|instructions?|message)\b/iu,
  /<<<\s*(?:passage|end)\b/iu,
  /^\s*(?:system|assistant)\s*:\s*(?:ignore|forget|you|delete|mark|set|do not|return|output)\b/iu,
];

const MACHINE =
  "(?:a\\.?i\\.?|artificial intelligence|llms?|large language models?|language models?|gpt(?:-?\\d\\w*)?|chat ?gpt|claude|gemini|copilot|chat ?bots?|(?:ai|virtual|automated|digital) (?:assistants?|agents?|reviewers?|analysts?|systems?|models?|readers?|tools?))";
const MACHINE_DE =
  "(?:ki(?:[- ](?:systeme?|modelle?|assistent\\w*|agent\\w*))?|künstliche intelligenz|sprachmodelle?|chatbots?)";
const MACHINE_FR = "(?:ia|intelligence artificielle|modèles? de langage|assistants? (?:ia|virtuel)|agent(?:s)? ia)";
const MACHINE_ES = "(?:ia|inteligencia artificial|modelos? de lenguaje|asistentes? (?:de ia|virtual)|agentes? de ia)";

/** Orders and addresses. Between words up to a few others may stand. */
export const ORDERS: readonly RegExp[] = [
  // "Ignore all previous instructions".
  /(?<!\b(?:not|never|cannot|n't|or) )\b(?:ignore|disregard|forget|discard)\b(?: \S+){0,4} (?:previous|prior|above|earlier|preceding|existing|original|other|your|system|safety)\b(?: \S+){0,3}? ?(?:instructions?|prompts?|rules?|directives?|guidelines?|context|messages?|orders|constraints?|guardrails?)\b/iu,
  /\b(?:bypass|override|overrule)\b(?: \S+){0,3} (?:previous|prior|your|system|safety)\b(?: \S+){0,2}? ?(?:instructions?|prompts?|directives?|guardrails?)\b/iu,
  /\b(?:ignore|disregard|forget) (?:everything|anything|all) (?:above|before|you (?:were|have been) told|you know|so far)\b/iu,
  /\b(?:ignorier\w*|vergiss|vergessen|missacht\w*|verwirf|verwerfen)\b(?: \S+){0,3} (?:vorherig\w*|bisherig\w*|obig\w*|früher\w*|vorangegangen\w*|vorigen?|deine|ihre|alle)\b(?: \S+){0,2}? ?(?:anweisung\w*|instruktion\w*|befehle?n?|vorgaben|regeln|anordnung\w*)/iu,
  /\b(?:ignore[rz]?|oublie[rz]?|néglige[rz]?|ne tene?z? (?:pas|aucun) compte)\b(?: \S+){0,4}? ?(?:instructions?|consignes?|directives?|règles|ordres)\b(?: \S+){0,2}? ?(?:précédent\w*|antérieur\w*|ci-dessus|initial\w*|système)/iu,
  /\b(?:ignora\w*|ignore|olvid\w*|omit\w*|descart\w*|haz caso omiso de|haga caso omiso de)\b(?: \S+){0,4}? ?(?:instrucciones|indicaciones|órdenes|reglas|directrices)\b(?: \S+){0,2}? ?(?:anterior\w*|previas?|de arriba|del sistema)/iu,
  /\b(?:ignora\w*|dimentica\w*)\b(?: \S+){0,3} (?:istruzioni|indicazioni) (?:precedenti|di cui sopra)/iu,
  /\b(?:negeer|vergeet)\b(?: \S+){0,3} (?:vorige|eerdere|voorgaande|bovenstaande) (?:instructies|opdrachten|regels)/iu,
  /\bignor[ea]\w*\b(?: \S+){0,3} instruções (?:anteriores|acima)/iu,
  // "Note to the AI", "if you are a language model reading this".
  new RegExp(
    `\\b(?:note|message|instructions?|attention|notice|memo|warning|dear|hello|hey)\\b(?: (?:to|for))?(?: (?:any|the|all|every|an?|our|your))*[ :,]+${MACHINE}(?=[ :,.;!(-]|$)(?! (?:acceptable use|governance|policy|strategy|steering|committee|users|policies|model risk)\\b)`,
    "iu",
  ),
  new RegExp(
    `\\b(?:if|when|since|because|as) (?:you are|you're|this is being (?:read|processed|analy[sz]ed) by)(?: \\S+){0,2} ${MACHINE}\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:you are|you're|act as|pretend to be|behave as)(?: now| no longer| from now on)?(?: an?| the| my| in)? (?:\\S+ ){0,2}?(?:${MACHINE}|developer mode|dan)\\b`,
    "iu",
  ),
  new RegExp(
    `\\b${MACHINE}\\b[^.!?\\n]{0,40}\\b(?:reading|processing|analy[sz]ing|summari[sz]ing|reviewing) this (?:document|file|text|page|email|table|sheet|message)\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:hinweis|anweisung\\w*|nachricht|achtung|an)\\b(?: (?:an|für))?(?: (?:die|das|den|alle|jede[sn]?|jegliche))*[ :,]+${MACHINE_DE}\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:wenn|falls|da) (?:du|sie) (?:eine?|ein) ${MACHINE_DE}\\b|\\b(?:du bist|sie sind)(?: \\S+){0,2} ${MACHINE_DE}\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:note|message|instructions?|consigne|attention|avis)\\b(?: (?:à|pour|aux?))?(?: (?:l'|le |la |les |l’|tout |toute ))*[ :,]*${MACHINE_FR}\\b|\\bsi (?:vous êtes|tu es) (?:une? )?${MACHINE_FR}\\b|\\b(?:vous êtes|tu es)(?: \\S+){0,2} ${MACHINE_FR}\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:nota|mensaje|instrucciones|instrucción|atención|aviso)\\b(?: (?:a|para|al))?(?: (?:la|el|los|las|cualquier|todo))*[ :,]+${MACHINE_ES}\\b|\\bsi (?:eres|usted es|es usted) (?:una? )?${MACHINE_ES}\\b|\\b(?:eres|usted es)(?: \\S+){0,2} ${MACHINE_ES}\\b`,
    "iu",
  ),
  // "Mark all risks as low"; "rate all risks as low, medium or high" is a method.
  /\b(?:mark|rate|classify|set|label|report|score|treat|downgrade|assess)\b(?: \S+){0,2} (?:all|every|each|any|these|the)\b(?: \S+){0,3}? ?(?:risks?|findings?|issues?|severit(?:y|ies)|gaps?|facts?|vulnerabilit(?:y|ies))\b(?: \S+){0,3}? ?(?:low|lowest|none|green|informational|resolved|closed|verified|confirmed|acceptable)\b(?!\s*[,/]|\s+(?:or|to|and|medium|moderate)\b)/iu,
  /\b(?:bewert\w*|markier\w*|stuf\w*|setz\w*|einstuf\w*)\b(?: \S+){0,2}? ?(?:alle|sämtliche|jede[sn]?)\b(?: \S+){0,2}? ?(?:risiken|risiko|befunde|feststellungen|schweregrade?)\b(?: \S+){0,3}? ?(?:niedrig|gering|grün|unkritisch|erledigt)\b(?!\s*[,/]|\s+(?:oder|bis|und)\b)/iu,
  /\b(?:marque[rz]?|classe[rz]?|note[rz]?|évalue[rz]?|considére[rz]?|mette[rz]?)\b(?: \S+){0,2}? ?tous? les (?:risques?|constats?|points)\b(?: \S+){0,3}? ?(?:faibles?|bas|verts?|résolus?|acceptables?)\b(?!\s*[,/]|\s+(?:ou|à|et)\b)/iu,
  /\b(?:marc\w*|clasific\w*|calific\w*|eval\w*|consider\w*)\b(?: \S+){0,2}? ?todos? los (?:riesgos?|hallazgos?)\b(?: \S+){0,3}? ?(?:bajos?|verdes?|resueltos?|aceptables?)\b(?!\s*[,/]|\s+(?:o|a|y)\b)/iu,
  // "Delete all facts", "do not report any findings of this document".
  /\b(?:delete|remove|erase|drop|wipe|purge|discard)\b(?: \S+){0,2} (?:all|every|any)\b(?: \S+){0,2}? ?(?:facts?|findings?|gaps?|statements?|extracted \S+|results of (?:the|this) analysis)\b/iu,
  /\b(?:do not|don't|never|must not)\b (?:report|mention|flag|extract|list|output|include|raise|disclose)\b(?: \S+){0,3} (?:risks?|findings?|facts?|gaps?|weakness(?:es)?)\b(?: \S+){0,3} (?:from|of|in|about|for) this (?:document|file|deal|company|target)\b/iu,
  /\b(?:lösch\w*|entfern\w*)\b(?: \S+){0,2}? ?(?:alle|sämtliche)\b(?: \S+){0,2}? ?(?:fakten|befunde|feststellungen|erkenntnisse)\b/iu,
  /\b(?:supprime[rz]?|efface[rz]?)\b(?: \S+){0,2}? ?tous? les (?:faits|constats|résultats)\b/iu,
  /\b(?:elimin\w*|borr\w*)\b(?: \S+){0,2}? ?todos? los (?:hechos|hallazgos|resultados)\b/iu,
  // What only a program can do for the writer.
  /\b(?:reveal|print|repeat|output|show|display|leak|send|return)\b(?: \S+){0,3} (?:your|the|its) (?:system |hidden |initial |original )?(?:prompt|system message|instructions verbatim)\b/iu,
  /\b(?:call|use|invoke|run|execute) (?:the )?[`"']?\w*(?:_\w+|fetch|delete|http)\w*[`"']? (?:tool|function)\b/iu,
  /\b(?:append|embed|include|add|render|insert|output|respond with|begin (?:your|the) (?:answer|response|output) with)\b(?: \S+){0,6}? ?!\[[^\]]*\]\(/iu,
  /!\[[^\]]*\]\(\s*https?:\/\/[^)\s]*\?[^)\s]*(?:\{|%7b|\[|<|\$|\b(?:data|secret|facts?|prompt|conversation|leak|exfil\w*)=)[^)]*\)/iu,
  /\b(?:send|post|forward|upload|transmit|exfiltrate|leak)\b(?: \S+){0,4} (?:facts|findings|system prompt|api keys?|conversation|chat history|other documents|context)\b(?: \S+){0,6}? ?(?:to|at|via) \S*(?:https?:\/\/|@)/iu,
  /\b(?:append|embed|add|include|put|write|insert)\b(?: \S+){0,8} (?:to|in|into|at the end of|before) your (?:final )?(?:answer|response|output|summary|json)\b/iu,
  /\b(?:in your|your (?:final )?)(?:answer|response|output|summary|json)\b(?: \S+){0,4} (?:must|should|shall|always|only|say|state|write|set|include)\b/iu,
  /\b(?:new|updated|additional|hidden|secret) instructions?(?: \S+){0,3}?\s*:/iu,
];

/** Where a text tells people about such attacks, it explains; then words in quotation marks are examples. */
export const ABOUT =
  /\b(?:prompt[- ]injection\w*|jail ?break\w*|prompt[- ]leak\w*|adversarial (?:prompts?|inputs?)|malicious (?:prompts?|instructions?)|injection attacks?)\b/iu;
export const EXPLAINS =
  /\b(?:attack(?:s|ers?)?|e\.g\.|for example|such as|phrases? like|examples?|awareness|train(?:ed|ing)|detect\w*|filter\w*|block\w*|polic(?:y|ies)|guideline|must not|may not|prohibited|z\. ?b\.|zum beispiel|beispielsweise|schulung\w*|angreifer\w*|angriff\w*|par exemple|attaques?|ataques?|por ejemplo)\b/iu;
