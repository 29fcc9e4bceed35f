// What can be the name of a thing: words cut clean, and those that name nothing by themselves.

export const GENERIC =
  /^(?:note|requirements?|status|description|principles?|access|repository|cause|additional|security|vlan (?:id|name)|id|outcomes?|components?|examples?|policy|purpose|scope|frequency|owner|location|retention|version|target|method|type|coverage|process|procedure|action|actions|details?|summary|result|results|comments?|risk|impact|response|responsibility|implementation|schedule|duration|date|name|title|role|team|tools?|technology|provider|vendor|cost|budget|state|current state|answer|timeline|minimum|standard|configuration|format|primary|secondary|recovery|testing|monitoring|validation|critical|high|medium|low|yes|no|severity|target|controls?|treatment|escalation(?: paths?)?|responsibilities|annual(?:ly)?|semi-?annual(?:ly)?|quarterly|monthly|weekly|daily|hourly|continuous(?:ly)?|real-?time|regular reviews?|objectives?|goals?|tier \d|priority \d|phase \d|last check|max age|current priorit(?:y|ies)|on hold|hold|wip|identified|resolved|resolution|context|root cause|cause|background|what happened|(?:key |main |detailed |general )?(?:findings|observations|issues|points|facts|figures|takeaways|statements?|considerations)|impact time|definitions?|introduction|executive summary|conclusions?|documentation|impact score|(?:limited|broad|full) scope|governance|(?:highest|high|low) priority|idea|updates?|next steps?|follow[- ]?up(?: actions?)?|answer|question|remark|notes?|other|others|misc|general|total|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d|q[1-4]|antwort|réponse|beschreibung|description|bemerkung|remarque|dauer|durée|kosten|coût|ort|lieu|anbieter|fournisseur|anzahl|nombre|häufigkeit|fréquence)$/iu;
export const PERIOD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|q[1-4])$/iu;
export const OBJECTIVES =
  /\b(?:recovery|objectives?|targets?|requirements?|overview|purpose|scope|summary|metrics|continuity|backup)\b/iu;
export const PRONOUN =
  /^(?:zu|wir|es|sie|er|ihre?|dies\p{L}*|hier\p{L}*|dabei|damit|aktuell|derzeit|nach|bei|mit|für|im|zur|zum|auf|aus|nous|il|elle|ils|elles|ce|cette|ces|dans|pour|par|avec|sur|do|does|although|before|while|because|however|additionally|alternatively|also|further|upon|until|within|without|due|another|according|please|therefore|here|since|despite|per|under|no|not|we|it|they|this|that|these|those|there|he|she|you|i|which|who|all|each|some|most|many|both|one|if|when|where|once|only|in|on|at|for|by|as|during|after|with|to|from|under|an?)\b/iu;
export const VERB =
  /(?<!\bto)\s(?=(?:is|are|was|were|has|have|had|must|shall|should|will|can|may|cannot|does|do|runs?|uses?|holds?|operates?|consists?|comprises?|provides?|supports?|covers?|expires?|ends?|includes?|contains?|remains?|requires?|reports?|employs?|maintains?|relies|depends|serves|lacks?|covers|eliminates?|needs?|exists?|enabled|enforced|mandatory|enrolled|documented|started|began|took|makes?|ensures?|allows?|enables?|hosts?|performs?|generates?|posts?|publishes|reviews (?=its|the|all|their|our|and)|tests (?=its|the|all|their|our)|keeps?|owns?|acts?|identified|found|showed|suggests?|undergo|undergoes|takes?|gets?|works?|serves?|backs|sits?|lies|lasted|stood|amount(?:s|ed)?|costs(?! (?:is|are|was|were))|commences|continues|declares|announced|joined|passes|goes|pays?|commits|issues?|stores?|sends?|receives?|handles?|manages?|monitors?|leverages?|lacks|shows?|follows?|spent|suffered|gained|resulted|experienced|undertook|continued|disrupted|defaulted|received|discovered|concluded|determined|noted|approved|created|introduced|decided|moved|launched|acquired|signed|entered|agreed|expired|failed|caused|affected|impacted|exposed|supported|allowed|became|came|went|grew|fell|rose|helped|led|ran|met|built|developed|engaged|relied|operated|managed|doesn['’]t|don['’]t)\b)/u;
export const tidy = (text: string): string =>
  text
    .replace(/^(?!\.NET)[^\p{L}\p{N}(]+|[\s:;,.–—*_`|-]+$/gu, "")
    .replace(/\s*\([^)]*$/u, "")
    .replace(/\s[–-]\s(?:this|these|it|they)\b.*$/iu, "")
    .replace(
      /^(?:(?:der|die|das|den|dem|unsere?[nrms]?|ein|eine[nrms]?|les?|la|une?|nos|notre|the|our|an?|all|any|their|its|your|own|each|every|both|these|from|by|on|in|of|with|to) )+(?=\S)/iu,
      "",
    )
    .replace(/[*_`]{1,3}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

export const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
export const DANGLING = /\b(?:that|which|who|for|of|and|or|the|to|in|on|with|by|from|at|as|a|an)$/iu;
export const usable = (text: string): boolean =>
  text.length >= 2 && text.length <= 90 && /\p{L}{2}/u.test(text) && wordCount(text) <= 9 && !DANGLING.test(text);

/** A date, a time, a number, a verb form: words that a sentence may begin with and no analyst would file. */
export const NO_THING =
  /^(?:(?:whilst|having|despite|whether|following|including|based|according|given|depending|experienced|those|such|prior)\b|.*\b(?:belonging|according|resulting|out|…)$|.*…$|(?:and|or|only|neither|nor|for|through|with|of|as|via|per|under|within|if|when|while) \p{L}|.*\b(?:these|those|isn['’]t|aren['’]t|don['’]t|doesn['’]t|cannot|creates?|rotates?)\b|(?:enforce|ensure|implement|configure|restrict|verify|establish|perform|conduct|enable|disable|include|redirect|integrate|apply|require|install|remove|obtain|identify|determine|notify|inform|retain|prevent|avoid|define|deliver|submit|undertake|review the|set) \p{L}|(?:runs?|leads?|uses?|expects?|said|asked|thinks?) \p{L}|\d[\d./:,-]*$|\p{L}{3,9} \d{1,2}, \d{4}$|\d{1,2} \p{L}{3,9}(?: \d{4})?(?:,? \d{1,2})?$|(?:incident|outage) on \d|.*\d{1,2}:\d{2}|(?:manually|automatically|then|also|now|still|just|mainly|fully)\b|(?:moved|added|fixed|updated|changed|made|done|set|found|seen|said|identified|required|delayed|completed|restored|created|removed|finished|started)\b|.*\b(?:is|are|was|were|has|have|will|work|works|stands?|sits?|charges|found|noted|puts?|shows?)\b|.*[\][{}<>=|])/iu;
/** Words that need another word to name something. */
const BARE =
  /^(?:(?:either|each|both|neither) part(?:y|ies)|part(?:y|ies)|client|provider|supplier|consultant|between|two|three|four|five|six|own|findings?|keys?|devices?|things?|items?|issues?|problems?|projects?|systems?|services?|users?|security|access|data|information|customers?|clients?|company|organi[sz]ation|agency|department|management|staff|employees?|team|work|changes?|areas?|parts?|ways?|options?|examples?|people|others|downtime|interruption|impact|one|two|first|second|latter|former|following|above|same|such|more|most|less|rest|need|use|order|case|cases|place|time|end|start|year|month|week|day|app|apps|cost|costs|result|results|page|site|link|file|files|folder|account|accounts|environment|infrastructure|software|hardware|application|product|products|tool|tools|server|auditors?|plans?|reports?|policy|policies|process|procedures?|mechanisms?|capabilit(?:y|ies)|abilit(?:y|ies)|evidence|documentation|requirements?)$/iu;
export const isThing = (name: string): boolean => !NO_THING.test(name) && !BARE.test(name);

/** A single word in small letters names nothing: "audit", "encrypted". */
export const isName = (text: string): boolean =>
  wordCount(text) > 1 || /\p{L}{4,}-\p{L}{4,}/u.test(text) || /\p{Lu}\p{L}*[\p{Lu}\p{N}]|^\p{Lu}{2,}s?$/u.test(text);
