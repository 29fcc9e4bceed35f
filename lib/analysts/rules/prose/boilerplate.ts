// Knows the sentences that say nothing of an estate: purposes, definitions, references, promises, tables of contents.
import { findMeasures } from "#lib/analysts/rules/prose/measures.ts";
import { VERB } from "#lib/analysts/rules/prose/names.ts";
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";

const EMPTY_HEADING =
  /^(?:[\W\d.]*)(?:purpose(?: statement)?|objectives?|introduction|definitions?|glossary|abbreviations|acronyms|references?|related documents?|bibliography|table of contents|contents|index|revision history|version history|change (?:log|history)|document history|acknowledge?ments?|disclaimer|legal notice|copyright|how to use|about this document|list of (?:figures|tables|acronyms)|terms and definitions|interpretation|notational conventions)\W*$/iu;
const EMPTY_START =
  /^(?:[\W\d]{0,6}\s|\W*)(?:those (?:who|that|which|of|with)\b|traditional \p{L}+ (?:consists?|is|are)\b|an? (?:[\p{L}-]+ ){1,5}is an? |this (?:\p{L}+ ){0,4}(?:policy|document|section|standard|procedure|plan|chapter|appendix|annex|report|register|guideline|framework)\s+(?:describes|establishes|defines|sets|outlines|applies|provides|covers|is intended|specifies|contains|addresses|supports|ensures|demonstrates|serves|explains|details|presents|documents|identifies|summari[sz]es|lists|shall be read|is (?:not )?(?:a|an|the|part|considered|intended|applicable)\b)|the (?:purpose|aim|goal|objective|scope|intent) of|the following (?:sections?|tables?|figures?|documents?|terms|list)|for (?:the purposes? of|more information|further (?:details|information)|example)|see (?:also|section|appendix|table|figure|chapter)\b|refer to\b|as (?:described|defined|shown|illustrated|noted) in|in this (?:section|document|chapter)|note:|copyright|©|all rights reserved|page \d+|figure [\w.]+|table \d+[.:]|appendix \w+[.:]?$|section \d+|(?:table|figure|appendix|exhibit|section|annex) [\w.-]{1,6} (?:provides|shows|lists|describes|summari[sz]es|depicts|presents|illustrates|below|above)\b|the (?:table|figure|list) (?:below|above)|docusign|source:|(?:an|the) attacker\b|(?:prepared|compiled|drafted|written|created) by\b|related (?:policy|policies|documents?)\b|(?:in )?the [^.]{2,40} tab\b|(?:financial|risk|risk type|probability|impact|operational|reputational|regulatory|residual|inherent|likelihood|monitoring(?: frequency|(?=\s*:\W*(?:agent|continuous|real|daily|weekly|monthly|quarterly|regular|annual)))|next (?:scheduled )?(?:check|review))(?: impact| risk)?\s*:|(?:in other words|because|no matter|before an?|or other|and other)\b|(?:with the (?:adoption|introduction|exception)|pursuant to|in accordance with|although|even though|while)\b|exploit scenario|(?:short|long)[- ]term,|recommendations?\b|consider (?:the|a|\p{L}+ing)\b)/iu;
const EMPTY_ANYWHERE =
  /\b(?:competitive advantages?|thought leadership|best-in-class|superior(?:ity)? (?:to|of)|compensates? for|value at risk|expected loss|risk score|potential to|(?<!\()(?:when|if|where) (?:applicable|deployed|needed)\b|cost-benefit|are not recommended|\bnext review\b|\b(?:SLE|ALE|ARO)\b|probability(?: score)?:? (?:\p{L}+ )?\d|something you (?:know|have)|following documents|(?:is|was) created under|set forth in the|(?:are|is) (?:summari[sz]ed|listed|described|set out) (?:below|above|in)\b|is designed to facilitate|best practices? (?:and|recommend|suggest)|guidance (?:recommends?|requires?)|(?:ISO|NIST|CIS)[ \d.-]+(?:requires?|recommends?|guidance)|means? (?:any|the|a|an) |has the meaning|hereinafter|hereby|all rights reserved|confidential and proprietary|intended recipient|without warranty|may not be (?:reproduced|copied)|table of contents|lorem ipsum|internal use only|is defined as|are defined as|refers to (?:the|any|a)\b|in accordance with applicable law|governing law|force majeure|indemnif\w+|such as (?:but not limited)|not limited to)\b/iu;
/** What happens under a condition is a rule where it sets a figure: "If a device is lost it is wiped within 24 hours". */
const CONDITION = /^\W*(?:if|when|whenever|where|once|unless|in the event|in case)\b/iu;
/** Words of a house about itself, unless they come with a figure. */
const PRAISE =
  /\b(?:business agility|world-class|our commitment|we believe|we['’]ve helped|around the globe|founded in|our clients|our customers|our mission|excellence)\b/iu;
/** "Incident Response Plan — describes how …": a line that leads to another document. */
const TITLE_LINE =
  /^\W*(?:\p{Lu}[\p{L}&/'’-]*|and|of|for|&)(?: (?:\p{Lu}[\p{L}&/'’-]*|and|of|for|the|&)){0,6} (?:Plan|Policy|Policies|Strategy|Framework|Metrics|Checklist|Procedures?|Register|Standards?|Guidelines?|Handbook|Runbook)\W{0,3}\s*[—–-]\s/u;
/** "Programme review: Executive Summary Report of the board". */
const PAPER = /[:：]\s*(?:\p{Lu}[\p{L}&/-]* ){0,4}(?:Report|Summary|Memorandum|Minutes|Charter|Agenda)\b/u;
/** "Evaluation of the programme (IG-18-003, November 6, 2017)", "NIST SP 800-61 Rev. 2, Guide …": a line of a list of sources. */
const CITED =
  /\([^()]*\b(?:19|20)\d\d\)[\s.;*\d]*$|^\W*(?:NIST(?: SP| IR)?|FIPS|ISO(?:\/IEC)?|OMB|RFC|GAO|IEEE|IETF|BSI)\b[^.]{0,40}[,:–-] ?[“"]?\p{Lu}/u;
/** Lists under such a line explain the words of a scale. */
const EXPLAINED_AS = /\b(?:categori[sz]ed|classified|defined|rated|ranked|graded) (?:as follows|as|into)\W*$/iu;
/** A document that speaks of itself, unless it sets a figure. */
const OF_ITSELF = /\b(?:to|in|of|by|maintaining|with) this (?:document|cps|policy|charter|plan|standard)\b/iu;
/** Headings and lead-ins of talk: what others struggle with, what it is good for, what might be. */
const TALK_ABOVE =
  /\b(?:most organi[sz]ations|problem statement|typical (?:process|approach)|traditional(?:ly)?\b.*\b(?:provides?|committee|process)|target (?:customers|market)|customers include|revenue model|business value|competitors?|alternative options?|(?:key )?benefits|advantages|pressure due|struggle|this information includes|following responsibilities|following considerations|enables?:|demonstrates?:|prohibited actions|assumptions|(?:goals?|objectives?|aims?)\b.{0,40} (?:is|are) to|what we (?:offer|do for)|lessons|thanks|acknowledge?ments|further reading|how you can help|definitions?|specializes in|latest versions?|references|bibliography|further information|scope and methodology|audit standards)/iu;
/** Labels of a risk or a scenario, and of praise: no state of the estate. */
const TALK_LABEL =
  /^[\W_]*(?:treatment|risk description|assumptions?|rationale|cost efficiency|automated superiority|efficiency|advantages?|benefits?|lesson|strategic value|competitive \p{L}+|business (?:value|impact)|(?:[\p{L}-]+ ){1,4}(?:advantages?|superiority|excellence|benefits?))\s*[:：]/iu;
/** In the card of a risk these lines tell of the risk, not of the estate. */
const RISK_CARD = /\b(?:R|RSK|RISK)-[\p{L}\d-]*\d\b/iu;
const RISK_LINE =
  /^[\W_]*(?:description|controls?|treatment|impact|likelihood|primary \p{L}+|(?:last|next) [\p{L} ]*check|[\p{L} ]*escalation criteria|cause|consequences?|trigger|priority \d|accept\b[^:]*)\s*[:：]/iu;
/** "Change Management: Change_Management.md - …" points to another document. */
const POINTER = /[:：–-]\s*[\w./-]+\.(?:md|docx?|pdf|xlsx?|html?)\b|^[\W_]*[\w-]+\.(?:md|docx?|pdf|xlsx?)\b/iu;
const EFFECT =
  /\b(?:(?:service|system) (?:stop|disruption)|outage affecting|delays?, |risk exposure|delays\b[^.]{0,20}$)/iu;
/** Questions of a customer, answered for customers. */
const FAQ =
  /^\W*(?:what happens|why\b|(?:how|what|where|when|can|do|should|is|are|will)\b[^?]*\b(?:I|my|me)\b)[^?]*\?/u;
const QUESTION = /\?\s*$/u;
/** What is said of companies at large, by analysts or by habit. */
const OF_THE_FIELD =
  /\baccording to (?:analysts|experts|gartner|forrester|idc|industry|studies|research|surveys?)\b|\b\d+ ?(?:%|percent|per cent) of (?:all |the )?(?:manufacturers|companies|organi[sz]ations|businesses|firms|enterprises|SMEs|attacks|breaches|respondents|executives|professionals|CIOs)\b|\b(?:polls?|surveys?|studies|statistics) (?:indicate|show|suggest|find)|\b(?:US|U\.S\.|UK|European|German|American) (?:employers|companies|businesses|firms)\b|\bthe average (?:company|employee|business|employer|(?:\p{L}+ )?cost per)\b|\bin our (?:experience|view|opinion)\b|\bno vote was\b|\bmotion (?:was|to)\b|\bvoted? (?:on|to)\b|\bprovided details on\b|^\W*presentation of\b|^\W*(?:call to order|roll call)|^\W*(?:companies|organi[sz]ations|businesses|firms|enterprises|buyers|sellers|unternehmen|firmen|(?:les )?entreprises)\b(?! (?:in|of) the group)/iu;
const CONTENTS_LINE = /(?:\.\s?){4,}\s*\d*\s*$|^\W*\d+(?:\.\d+)+\.?\s+[^.]{3,80}\s\d{1,3}$/u;
const MARKUP =
  /^\+{3}\s|(?:[A-Z0-9]{3,}[-_]){3,}[A-Z0-9]+|(?:\b[\w /-]{3,30}\s{2,}(?:yes|no|ok)\b.*){3}|\bundefined method\b|\b\p{Lu}\p{L}+Error\b|\bsudo \p{Ll}{2,}|\w+ = <<|\bconfig\.\w+\s*=|"\w+":\s*["[{]|^\W*(?:#\s.{3,60}\s)?(?:gcloud|kubectl|docker|sudo|npm|pip|apt-get|curl|helm) \p{Ll}+\s|\b(?:gcloud|kubectl|docker) \p{Ll}+ [\p{Ll}-]+ --?\p{Ll}|^\w+: "?[\d.]+"? \w+:\s|^(?!CN\b)\p{Lu}{2,6}\s[-–=:]\s\p{L}|--?>>?|\w::\w|\barn:|\$\{|\{\s*\n|\n\s+\w+:\s|=>|%%\{|^(?:sequenceDiagram|participant |```|~~~|flowchart|graph |subgraph|style |classDef|end$|[\w-]+ ?-->|<[a-z!/]|\{|\[!\[|!\[)/u;

/** Legal and definitional passages, questions, contents lines, diagrams in source form, images and links without words. */
export function isBoilerplate(passage: Passage): boolean {
  const { text } = passage;
  const valued = findMeasures(text).some(({ kind }) => WEIGHTY.has(kind));
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4 || letters < text.length * 0.35) return true;
  if (/^\d{1,2}\.\p{Ll}\s[-–]\s/u.test(text)) return true;
  // "12.3 DNS firewall" is the title of a section, wherever it stands.
  if (/^\d{1,2}(?:\.\d{1,2})+\.?\s[^.:\d]{3,80}$/u.test(text) && passage.pageKind !== "slide") return true;
  if (FAQ.test(text) || FAQ.test(passage.leadIn ?? passage.headings.at(-1) ?? "")) return true;
  if (QUESTION.test(text) || CONTENTS_LINE.test(text) || MARKUP.test(text.trim())) return true;
  if ((EMPTY_START.test(text) && !PRICED_CONDITION.test(text)) || EMPTY_ANYWHERE.test(text)) return true;
  if (OF_THE_FIELD.test(text)) return true;
  if (PAPER.test(text) && !valued && text.split(/\s+/u).length <= 16) return true;
  if (passage.kind === "list_item" && TITLE_LINE.test(text) && !valued) return true;
  if (CITED.test(text) && !VERB.test(text) && text.split(/\s+/u).length > 5) return true;
  if (EXPLAINED_AS.test(passage.leadIn ?? "")) return true;
  if (/^[^.]{0,80}\bthe following\b[^.]{0,60}[:.]?\W*$/iu.test(text) && !valued) return true;
  if (CONDITION.test(text) && !valued && !PRICED_CONDITION.test(text)) return true;
  if (PRAISE.test(text) && !valued) return true;
  if (OF_ITSELF.test(text) && !valued && !/\b(?:annual|year|month)/iu.test(text)) return true;
  // The rest of a sentence that a page break cut.
  if (passage.kind === "paragraph" && passage.pageKind === "page" && /^\p{Ll}{2,}\s/u.test(text) && !valued)
    return true;
  // A line that is a link.
  if (
    /https?:\/\//u.test(text) &&
    text
      .replace(/\(?(?:see )?https?:\/\/\S+/gu, "")
      .trim()
      .split(/\s+/u).length < 4
  )
    return true;
  if (isBadgeLine(passage) || /^\(?[\w./#–@-]+\)?$/u.test(text) || /^(?:.*:\w+:){2}|^level=|\\n/u.test(text))
    return true;
  if (passage.pageKind !== "slide" && /^[^\p{Ll}]{24,}$/u.test(text)) return true;
  if (POINTER.test(text) || (EFFECT.test(text) && !/\d/u.test(text))) return true;
  if (RISK_LINE.test(text) && passage.headings.some((heading) => RISK_CARD.test(heading))) return true;
  if (TALK_LABEL.test(text) || TALK_ABOVE.test(passage.leadIn ?? "") || TALK_ABOVE.test(passage.headings.at(-1) ?? ""))
    return true;
  const above = passage.headings.at(-1) ?? "";
  return (
    EMPTY_HEADING.test(above) &&
    !(OBJECTIVES.test(above) && (TIMED.test(text) || valued)) &&
    !(OPENING.test(above) && valued)
  );
}

/** Values that a report counts or dates. */
const WEIGHTY = new Set(["count", "date", "money", "percent", "duration", "size"]);
/** An introduction says who did what, when and how often. */
const OPENING = /^[\W\d.]*(?:introduction|about this document)\W*$/iu;
/** Under "Objectives" a recovery plan states its hours. */
const OBJECTIVES = /^[\W\d.]*(?:project )?objectives?\b/iu;
const TIMED = /\d\s?(?:h|hours?|min|minutes?|days?|%)(?!\p{L})/u;
/** "In the event of early termination the customer pays EUR 350,000": the price is a term, whatever it hangs on. */
const PRICED_CONDITION = /^\W*(?:if|when|in the event|in case|upon)\b.*(?:[$€£]|\b(?:EUR|USD|GBP|CHF))\s?\d/iu;

/** Titles of images in a row ("Query Logs Anomaly Detection Real-time Alerts"): no sentence, no label, no list of a slide. */
function isBadgeLine({ text, kind, pageKind }: Passage): boolean {
  if (kind !== "paragraph" || pageKind === "slide" || pageKind === "sheet" || /[:：,;=|]|\.(?:\s|$)/u.test(text))
    return false;
  const words = text.split(/\s+/u);
  return words.length >= 4 && words.every((word) => !/^\p{Ll}{1,}$/u.test(word) || /^x$/u.test(word));
}

/** Under these headings a document lists what it applies to, which may or may not be there. */
export const underScope = (passage: Passage): boolean =>
  /\b(?:applies to|in scope|scope includes)\W*$/iu.test(passage.leadIn ?? "") ||
  /^[\W\d.]*(?:purpose (?:&|and) )?(?:in |out of )?scope\b/iu.test(passage.headings.at(-1) ?? "");

/** What a document says it does not deal with, thing by thing: mostly because it is not there. */
export const isLeftOut = ({ kind, leadIn, headings }: Passage): boolean =>
  kind === "list_item" &&
  /^[\W\d]*(?:out of scope|not (?:applicable|in scope)|exclu(?:ded|sions?)(?: from scope)?)\W*$/iu.test(
    leadIn ?? headings.at(-1) ?? "",
  );

/** "such as Okta", "e.g. Splunk", "or equivalent": named, but not said to be there. */
export function isExample(text: string, start: number): boolean {
  return /(?<!\p{L})(?:z\. ?B\.|bspw\.|par exemple|wie etwa|such as|e\.g\.?,?|for example|for instance|like|alternatives?(?: to)?:?|compared (?:to|with)|similar to|instead of|unlike|including but)\s+(?:[\p{L}\d .&/-]+,\s*){0,4}(?:[\p{L}\d .&/-]{2,40} (?=(?:and|or) ))?(?:and |or )?$/iu.test(
    text.slice(Math.max(0, start - 90), start),
  );
}
