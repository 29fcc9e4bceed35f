// Knows sentences that touch a topic and still state nothing of the estate.
import { isCapability, isOnlyMention } from "#lib/analysts/rules/prose/mentions.ts";
import { isEvent, isInstruction, isNarrative } from "#lib/analysts/rules/prose/narrative.ts";
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";
import { headsOthers, namesNothing, saysTooLittle } from "#lib/analysts/rules/prose/too-little.ts";
import { HARD, type Reading, type Weighed, weigh } from "#lib/analysts/rules/prose/weighed.ts";

/** The people of imagined attacks, by the names that testers give them. */
const IMAGINED = /\b(?:Alice|Bob|Mallory|Eve)\b|\b(?:would|could|might)\b/u;
/** What may be missing is not said to be. */
const IMAGINED_LACK =
  /\b(?:may|might|could|would)\b.{0,80}\b(?:lack|without|no|not|un\p{L}+|be (?:lost|delayed|compromised))\b/iu;
/** What the reader is told to do or able to do is advice, unless it sets a figure. */
const ADDRESSED = /\b(?:you|your|yourself)\b|^[\W\d]*note that\b/iu;
/** What contracts say of their own words; terms, prices and periods in them are facts. */
const CONTRACT =
  /\b(?:for the avoidance of doubt|pursuant to|hereunder|herein|thereof|hereto|standard contractual clauses|(?:this|the) (?:DPA|addendum|agreement|terms))\b/iu;
/** Who stands in a contract: it speaks of them, unless it says how their data is kept. */
const PARTIES = /\b(?:(?:the|either|each) part(?:y|ies)|controller|data (?:exporter|importer)|customer data)\b/iu;
const TECHNICAL = new Set(["infrastructure", "network", "cybersecurity", "identity_access", "applications"]);

/** Categories in which an assessment speaks of itself: its scope, its result, what it looked at. */
const OF_THE_TEST = new Set(["vulnerability", "compliance", "product", "incidents"]);
const CAUSED = /\b(?:due to|because of|by default|may|could|recommend\w*|suggest\w*|consider\w*|should|example)\b/iu;

/** What testers and auditors advise, imagine or name in passing is no state of the estate. */
function isAdvice({ anchors, topic, kind, nature, details }: Reading, text: string, values: number): boolean {
  if (nature !== "assessment" || anchors.finding) return false;
  if (kind === "policy" || kind === "planned") return !anchors.measures.some((measure) => measure.kind === "date");
  if (IMAGINED.test(text)) return true;
  if (anchors.measures.some((measure) => HARD.has(measure.kind))) return false;
  if (details.scope !== undefined) return false;
  if (anchors.missing) return CAUSED.test(text) || text.split(/\s+/u).length > 40;
  return values === 0 || !OF_THE_TEST.has(topic.cue.category);
}

/** What reviewers did and answer for is of their work. A date, a result or a scope of it is worth keeping. */
const METHOD =
  /^\W*(?:(?:to|in|as part|during|based|using) [^,]{5,90}, )?(?:we|our (?:team|review|audit|examination|assessment|work|scope|procedures|analysis|recommendations?)|the (?:auditors?|assessors?|assessment team|consultants?|testers?|review team)) (?:\p{L}+ly |also |then )?(?:interviewed|requested|reviewed|selected|sampled|tested|provided|conducted|performed|assessed|examined|met|analy[sz]ed|evaluated|obtained|believe|considered|used|included?|completed|followed|determined whether|recommend\w*|observed|attended|spoke|asked|compared)\b|^\W*our (?:team|review|audit|examination|assessment|scope|procedures|analysis|recommendations?) (?:was|were|is|are|did|included?)\b|\b(?:management (?:of [^.]{2,60} )?is responsible for|our (?:examination|opinion|responsibility|engagement)|attestation standards|reasonable (?:basis|assurance)|auditing standards)\b/iu;
const WHEN = /\b(?:perform|conduct|execut|commenc|carri|dedicat|took|last|spent|complet|deliver)/iu;
const RESULT = /\b(?:found|identified|noted|determined|discovered|revealed|learned|concluded)\b/iu;

const isMethod = ({ text, nature, anchors }: Weighed): boolean =>
  (nature === "assessment" || nature === "plain") &&
  METHOD.test(text) &&
  !RESULT.test(text) &&
  !anchors.absent &&
  !(WHEN.test(text) && anchors.measures.some(({ kind }) => kind === "date" || kind === "duration"));

/** "… before the attack", "the risk of ransomware": named in passing. */
const ASIDE =
  /\b(?:before|after|during|since|following|prior to|respon(?:se|d) to|result(?:ing)? (?:from|of)|impact of|due to|against|risks? of|event of|case of|threats? of|because of|preparedness for|likelihood of|type of|kind of|future|potential|similar|such)\s+(?:the |an? |any |such |this |these )?(?:\p{L}+ ){0,2}$/iu;

/** A framework that is only named certifies nothing, and an incident that nobody dates or describes did not happen. */
function isOnlyNamed({ anchors, topic, kind, details, text, passage }: Weighed): boolean {
  if (anchors.absent) return false;
  if (topic.cue.category === "compliance" && anchors.measures.some((measure) => measure.kind === "standard")) {
    return (
      !["status", "last_audit", "next_audit", "auditor", "findings"].some((key) => details[key] !== undefined) &&
      !/\bcertifi/iu.test(passage.leadIn ?? "") &&
      (!/\b(?:audit|report|certif)/iu.test(text) || /\bA\.\d/u.test(text))
    );
  }
  if (topic.cue.category !== "incidents") return false;
  if (ASIDE.test(text.slice(0, (topic.cue.words.exec(text) ?? topic.cue.words.exec(text.toLowerCase()))?.index ?? 0)))
    return !details.date && !details.downtime;
  return (
    kind === "policy" ||
    kind === "planned" ||
    !(
      details.date ||
      details.type ||
      details.downtime ||
      details.time_to_detect ||
      /\b(?:was|were|occurred|suffered|experienced|happened|hit|stood|encrypted|copied|stole|stopped|cost|paid)\b/iu.test(
        text,
      )
    )
  );
}

/** A word of money without an amount, an officer in passing, a step of a checklist. */
function isBareWord({ anchors, topic, details }: Reading, text: string, words: number): boolean {
  const valued = anchors.measures.some((one) => HARD.has(one.kind));
  // A budget is an amount or a share; a year beside the word is none.
  const isMoney = anchors.measures.some(({ kind }) => kind === "money" || kind === "percent" || kind === "count");
  if (topic.cue.category === "budget" && topic.inContext && !isMoney && !anchors.missing) return true;
  if (valued || anchors.missing) return false;
  if (topic.cue.category === "budget") return true;
  if (/^\W*(?:verify|check|confirm|double-check)\b/iu.test(text)) return true;
  if (topic.cue.label !== "Head of IT" || ["name", "reports_to", "chaired_by"].some((key) => details[key]))
    return false;
  const at = (topic.cue.words.exec(text) ?? topic.cue.words.exec(text.toLowerCase()))?.index ?? 0;
  // An officer named in passing, far from the beginning, is not what the sentence is about.
  return at > 40 && (words > 20 || !anchors.responsible);
}

/** Under these headings the report of an incident says what came of it and what is different since. */
const SETTLED = /\b(?:summary|impact|consequences|damage|cost)\b/iu;
const CHANGED =
  /\b(?:what (?:we|was) (?:have )?(?:changed|done)|changes|measures|remediation|actions? taken|still open|open points|cause|since then)\b/iu;

const SHORT_STATEMENT = 20;

/** What a story of a day, a lesson, a recipe or a log says; a figure or an absence in it may still count. */
function isStory(reading: Reading, passage: Passage, hard: boolean): boolean {
  const { anchors, topic, kind, nature } = reading;
  if (isEvent(passage)) return true;
  const step = nature === "roadmap" || reading.isStep;
  const fixed = anchors.labelled || anchors.measures.some((one) => one.kind === "money" || one.kind === "date");
  if (!step && kind !== "policy" && isInstruction(passage) && !fixed) return true;
  // "The parent has announced a freeze from July 2027" tells of a day to come.
  const counts = hard && (topic.cue.weight === 3 || kind === "planned");
  const answers = /\?\W*$/u.test(passage.leadIn ?? "");
  if (isNarrative(passage) && !counts && !anchors.missing && !answers) return true;
  // A report of an outage: how long it was, what was hit, what was not there.
  if (nature !== "incident") return false;
  const above = passage.headings.at(-1) ?? "";
  const settled = CHANGED.test(above)
    ? hard || (topic.cue.weight >= 2 && anchors.state)
    : SETTLED.test(above) && hard && ["incidents", "privacy"].includes(topic.cue.category);
  return !(
    settled ||
    anchors.missing ||
    (hard && topic.cue.weight >= 2 && passage.text.split(/\s+/u).length <= SHORT_STATEMENT) ||
    (hard && topic.cue.category === "incidents") ||
    /single points? of/iu.test(passage.text)
  );
}

/** "System uptime: achieve 99.9 %" sets a target that nobody has reached. */
const TARGET =
  /^\W*(?:achieve|reduce|increase|cut|lower|raise|attain|reach|pass|grow|shorten|minimi[sz]e|maximi[sz]e)\s/iu;

/** "Customer data is encrypted at rest" in an annex of measures is a state of the house, whoever the parties are. */
function isOfContract({ anchors, topic, kind, text }: Weighed): boolean {
  if (anchors.perimeter) return false;
  const isMeasure = kind === "actual" && anchors.state && topic.cue.weight >= 2 && !topic.inContext;
  return CONTRACT.test(text) || (PARTIES.test(text) && !(isMeasure && TECHNICAL.has(topic.cue.domain)));
}

/** Words to the reader, between the parties of a contract, and chapters that say again what others said. */
function speaksToOthers(weighed: Weighed): boolean {
  const { topic, nature, kind, passage, text, hard } = weighed;
  if ((nature === "roadmap" || nature === "plan") && /^[\W\d]*conclusions?\W*$/iu.test(passage.headings.at(-1) ?? ""))
    return true;
  if (nature === "assessment" && /^\W*(?:about|our (?:team|company|services))\b/iu.test(passage.headings.at(-1) ?? ""))
    return true;
  if (TARGET.test(text.replace(/^[^:：]{2,60}[:：]\s*/u, "")) && kind !== "planned") return true;
  if (hard) return false;
  if (topic.cue.label === "Change of control") return false;
  if (isOfContract(weighed)) return true;
  // "Do you have a second site? No." asks the company.
  const answers = /\?\s+\S/u.test(text) || /\?\W*$/u.test(passage.leadIn ?? "");
  return (!answers && ADDRESSED.test(`${passage.leadIn ?? ""} ${text}`)) || IMAGINED_LACK.test(text);
}

/** The reasons to leave a sentence out, by name, in the order in which they are asked. */
const REASONS: Readonly<Record<string, (weighed: Weighed) => boolean>> = {
  capability: isCapability,
  mention: isOnlyMention,
  method: isMethod,
  advice: (weighed) => isAdvice(weighed, weighed.text, weighed.beyondProduct),
  "only named": isOnlyNamed,
  story: (weighed) => isStory(weighed, weighed.passage, weighed.hard),
  "names nothing": namesNothing,
  "heads others": headsOthers,
  "bare word": (weighed) => isBareWord(weighed, weighed.text, weighed.words),
  "speaks to others": speaksToOthers,
  "says too little": saysTooLittle,
};

/** Why a sentence that touches a topic still states nothing that an analyst would write down; undefined = it does. */
export function whyTalk(passage: Passage, reading: Reading): string | undefined {
  const weighed = weigh(passage, reading);
  return Object.keys(REASONS).find((reason) => REASONS[reason]?.(weighed));
}
