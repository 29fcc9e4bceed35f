// Knows sentences that tell a story, teach or instruct: what happened at ten past nine is no fact of the estate.
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";

const STAMP =
  /^[\W_]*(?:(?:incident|outage) )?(?:on (?:the )?)?(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{0,4})?[,\sT]*\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:am|pm|h|Uhr|UTC|GMT|CES?T|BST)?\b|^[\W_]*(?:(?:incident|outage) (?:on )?)?\d{4}-\d{2}-\d{2}\s*[-–—:]\s|^[\W_]*\d{1,2}\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{4}\s*(?:,\s*\d{1,2}[:.]\d{2}\s*)?[-–—:]\s/iu;
/** A dated line that sets a term is a fact, whatever its form. */
const TERM =
  /\b(?:expir\w*|ends?|end of (?:life|support|sale)|due|deadline|milestone|go-?live|renew\w*|valid|retire(?:d|ment|s)|scheduled|planned|läuft ab|endet|fällig|échéance|expire)\b/iu;
const TICKET = /^[\W_]*\[[^\]]{2,60}\]\s|^[\W_]*(?:chore|fix|feat|bug|docs|refactor)\b[^:]{0,20}[:(]|^[\W_]*ci\(/iu;

/** Headings of a timeline or of a list of tickets. */
const LIST_OF_WORK =
  /\b(?:timeline|chronology|backlog|triage|work in progress|new issues|open issues|issues closed|changelog|release notes)\b|^\W*(?:done|to ?do|support|closed)\W*$/iu;

/** Acts of a day: someone noticed, restarted, called. */
const ACTS =
  /\b(?:noticed|noted|reported that|started (?:to|investigating|receiving|failing)|began|restarted|rebooted|acknowledged|escalat\w+|triage\w*|alert(?:ed)? (?:fired|was|from|via)|alerted|paged|joined (?:the )?call|called|confirmed that|discovered|realised|realized|investigat(?:ed|ing|es)|tried|attempted|rolled back|reverted|merged|noticing|observed failed|enlisted|discarded|decided (?:to|not)|agreed (?:to|that)|asked|raised|opened a ticket|posted|announced|came back|back up and running|was spotted|fixed by|re-?run|re-?ran|kindly|volunteers?|thanked|apologi[sz]e\w*|welcomed)\b/iu;

/** What a thing is able to do, wherever it runs; what a word means. */
const TEACHES =
  /\b(?:(?:is|are) (?:not )?able to|(?:does|do) not allow|there are (?:two|three|four|several|many|different) (?:kinds|types|ways|options)|(?:is|are) (?:malicious|any) (?:software|code|activity)|(?:is|are) (?:the (?:process|practice|act|ability|term)|defined as|a (?:type|kind|form|way|method|technique|process) (?:of|for|to|in|that))|stands for|in general|generally speaking|typically|traditionally|for instance|for example|imagine|suppose|think of|in other words|that means|it is (?:important|recommended|essential|worth|best|good practice)|best practices?|common (?:mistakes?|pitfalls?)|organi[sz]ations (?:should|must|need|often|can|may)|companies (?:should|must|need|often|can|may)|businesses (?:should|need|often|can|may)|whether you|learn (?:how|more)|in theory|in an ideal world|ideally|we(?:['’]d| would) like|would be (?:nice|good|useful|great)|worth (?:looking|considering|it)|hope(?:s|fully)? (?:to|that)?|the idea (?:is|behind)|studies (?:show|suggest)|(?:strongly )?recommends?\b|(?:is|are) (?:not )?capable of|requires (?!at\b)\p{L}+ing\b|(?:is|are) not required|not required to|notwithstanding|it is also an option|according to (?:a|the) (?:survey|study|report|research)|in order to \p{L}+ [^.]{0,40}, we will|we will use)\b/iu;
/** Steps of a recipe. */
const RECIPE =
  /^\W*(?:\d+(?:\.\d+)*[.)]?\s*)?(?:always|never|try|ask|please|remember|first|then|next|finally|now|once(?! (?:an?|per|every|each) )|click|select|choose|go to|navigate|open|run|type|enter|press|paste|copy|log in|login (?:to|at|as|with)|sign in|access(?! (?:to|for|is|was|has|from|rights?|controls?|logs?|points?|permissions?|reviews?)\b)|create|add|remove|delete|restart|connect to|redirect|reroute|activate|switch over|fail over|recreate|re-?introduce|fix|get rid of|switch|wait|repeat|see|follow|download|install|make sure|double-check|check|verify|ensure you|inform|notify|contact|use the|export|import|set up|start|stop|compare|identify|assure|determine|assess|decide|track|manually \p{L}+ing|provisioning|checking|creating|adding|updating|resolving|debugging|troubleshooting|getting|setting up|running|deploying|installing|using|how to)\b/iu;
const MEANS =
  /^\W*(?:an? |the )?[\p{L} ()'’-]{2,60} is (?:how|when|where|one (?:whose|that|which)|the (?:entity|person|party|process|practice|individual|act|ability) (?:whose|who|that|which|of|by|to))\b|\b(?:is|are) (?:categori[sz]ed|called|referred to|known) (?:as )?[‘'"“”]/iu;
const DEFINES = /^\W*[‘'"“][^’'"”]{2,40}[’'"”] (?:is|are|means|refers)\b/u;

/** A line of a log or of a timeline, which tells when something was done. */
export const isEvent = ({ text, headings, leadIn }: Passage): boolean =>
  (!TERM.test(text) && (STAMP.test(text) || LIST_OF_WORK.test(leadIn ?? headings.at(-1) ?? ""))) || TICKET.test(text);

/** A sentence that tells what somebody did on a day, teaches, defines, or gives a step of a recipe. */
export const isNarrative = ({ text }: Passage): boolean =>
  ACTS.test(text) || TEACHES.test(text) || DEFINES.test(text) || MEANS.test(text);

/** An instruction to the reader, or the title of one. */
export const isInstruction = ({ text }: Passage): boolean => RECIPE.test(text);
