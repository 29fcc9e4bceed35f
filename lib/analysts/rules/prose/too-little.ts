// Sentences that name nothing, only head others, or say too little to be written down.

import { PURPOSE } from "#lib/analysts/rules/prose/anchors.ts";
import { HARD, isFirm, type Weighed } from "#lib/analysts/rules/prose/weighed.ts";
import { isForeign } from "#lib/diligence/german-french.ts";

/** Words of planning in the sentence itself, not only in the headings above it. */
const PLANNED = /\b(?:will|planned|plans?|intends?|scheduled|to be|upcoming|expected)\b/iu;

/** The topic comes from the heading, or no thing is named: then the value must be one that the category asks for. */
export function namesNothing(weighed: Weighed): boolean {
  const { anchors, topic, kind, unnamed, passage, text, words, keys, hard, asked } = weighed;
  const counted = anchors.measures.some((one) => HARD.has(one.kind) && one.kind !== "date");
  const told = anchors.labelled && (!topic.inContext || counted);
  const answered =
    (passage.before !== undefined || /\?\W*$/u.test(passage.leadIn ?? "")) && (hard || anchors.products.length > 0);
  // "DNS is 10.0.0.53" says which.
  const addressed = topic.cue.domain === "network" && anchors.measures.some(({ kind }) => kind === "address");
  const valued = asked || addressed || anchors.absent || told || answered || kind === "planned";
  const firm = isFirm(weighed);
  // What it is for makes a sentence longer, not less plain.
  const short = text.replace(PURPOSE, "").trim().split(/\s+/u).length <= PLAIN_WORDS;
  const plain = !topic.inContext && short && (hard || anchors.products.length > 0 || firm);
  if ((topic.inContext || unnamed) && !valued && !plain) return anchors.products.length === 0 || unnamed;
  const announces = kind === "planned" && words <= 16 && PLANNED.test(text);
  if (unnamed && !hard && !firm && !anchors.absent && keys === 0 && !announces && passage.pageKind !== "slide")
    return true;
  if (weighed.details.scope === "not covered" && (unnamed || weighed.nature !== "assessment")) return true;
  return keys === 0 && topic.inContext && !anchors.absent;
}

const SENTENCE_WORDS = 6;
const ANNOUNCES =
  /\b(?:roles|options|ways|types|categories|steps|parts|areas|groups|phases|following|principles|topics|criteria|items|reasons|elements|components|sections)\W*$/iu;

/** What ends with a colon heads the lines below it, which speak for themselves; "AWS WAF:" names what is in use. */
export function headsOthers({ anchors, topic, kind, unnamed, text, words, hard, keys, asked }: Weighed): boolean {
  // "Members serve in one of two roles:" announces them.
  if (/[:：]$/u.test(text) && ANNOUNCES.test(text)) return true;
  // "Executive Sponsor Date" is a line to sign on.
  if (words <= 6 && keys <= 1 && /\b(?:Date|Signature)\W*$/u.test(text) && !hard) return true;
  // "AWS WAF:" names what is in use, "CloudFormation template structure:" only heads.
  const product = anchors.products[0];
  const names = product !== undefined && product.start < 4 && (product.end - product.start) * 2 >= text.length;
  const announced = kind === "planned" && topic.cue.weight === 3 && !topic.inContext && !unnamed;
  // "All personnel complete annual security training, which covers:" has said it before it lists.
  const told = asked && anchors.state && words >= SENTENCE_WORDS;
  return /[:：]$/u.test(text) && !anchors.missing && !hard && !told && !names && !announced;
}

/** A sentence of so many words is about one thing. */
const PLAIN_WORDS = 24;
const RULE_WORDS = 36;

/** "The recovery manager declares the disaster": who does what in a plan, step by step. */
const ACTING =
  /^\W*(?:the )?(?:[\p{L}-]+ ){0,4}(?:managers?|teams?|officers?|coordinators?|leads?|leaders?|members?) (?:declares?|decides?|coordinates?|informs?|notif(?:y|ies)|leads?|activates?|assess(?:es)?|contacts?|initiates?|confirms?|begins?|starts?)\b/iu;

const isSaid = (label: string, text: string): boolean =>
  (label.toLowerCase().match(/\p{L}{4,}/gu) ?? [label.toLowerCase()]).some((word) =>
    text.toLowerCase().includes(word.slice(0, 5)),
  );

const NEGATED =
  /\b(?:do|does|did|is|are|was|were|has|have|will|may) not\b(?! (?:only|allowed|permitted|shared|limited|applicable))|n['’]t\b/iu;

/** All that it says stands somewhere else. */
const REFERS =
  /\b(?:according to|see|per) Sections? \d|\b(?:as )?(?:described|specified|outlined|set forth|defined|discussed|identified|detailed|listed|provided) (?:further )?(?:in|by|under) (?:Sections?|Appendix|Chapter|Table|the (?:following|above))\b/iu;

const PRACTICE_WORDS = 20;

/** "Source code is stored in a private repository": a rule book that says what is done, not what should be. */
const isPractice = ({ anchors, topic, unnamed, words, nature, text }: Weighed): boolean =>
  nature === "normative" &&
  /\b(?:is|are)\b/u.test(text.replace(PURPOSE, "")) &&
  !/^[\W\d]*(?:\p{L}+ing|they|it|this|these|those)\b/iu.test(text) &&
  anchors.state &&
  !anchors.control &&
  !unnamed &&
  !topic.inContext &&
  !topic.cue.wide &&
  topic.cue.weight >= 2 &&
  words <= PRACTICE_WORDS;

/** A rule without a value, a plan without a word of planning, a long sentence that only says that something is done. */
export function saysTooLittle(weighed: Weighed): boolean {
  const { anchors, topic, kind, nature, isStep, unnamed, passage, text, words, keys, beyondProduct, asked } = weighed;
  // How often something is done, lost in a long sentence that is of something else.
  const onlyOften = anchors.measures.every((one) => one.kind === "frequency");
  // A topic's own word that nobody said names nothing, unless a value that the topic asks for stands beside it.
  const figure = anchors.measures.some(({ kind }) => HARD.has(kind) && kind !== "date" && kind !== "duration");
  const vague = unnamed && !asked && !figure && !anchors.missing && !topic.cue.fixedItem && kind === "actual";
  if (vague && !isForeign(text) && !isSaid(topic.cue.label, text)) return true;
  if (nature === "plan" && keys === 0 && ACTING.test(text)) return true;
  if (keys === 0 && /\b(?:these|those|such) \p{L}+\W*$/iu.test(text)) return true;
  if (keys === 0 && /\b(?:is|are) (?:needed|necessary)\b/iu.test(text)) return true;
  if (keys === 0 && REFERS.test(text)) return true;
  // "The system does not provide tokens" loses its sense where nobody notes that they are missing.
  if (keys === 0 && kind === "actual" && weighed.details.present === undefined && NEGATED.test(text)) return true;
  const lone = anchors.labelled && nature === "plain" && topic.cue.wide && anchors.products.length === 0;
  if (lone && (keys === 0 || onlyOften) && !anchors.missing) return true;
  if (/^\W*(?:target|goal|aim)s?\s*[:：]/iu.test(text) && topic.cue.category !== "backup_dr") return true;
  if (unnamed && keys === 0 && !anchors.missing && topic.cue.wide) return true;
  if (/\b(?:RTO|RPO)\b/u.test(text) && !/\d/u.test(text) && words <= 8) return true;
  // What can be done is not said to be done.
  if (keys === 0 && !anchors.missing && /\b(?:can|could|may|might) (?:also |then )?be(?! only) \p{L}+/iu.test(text))
    return true;
  // "Generic accounts are not allowed": a rule that names its thing is one, also without a figure.
  if (kind === "policy") return keys === 0 && !(isFirm(weighed) && words <= RULE_WORDS) && !isPractice(weighed);
  if (kind === "planned" && beyondProduct === 0 && !isStep)
    return topic.cue.weight < 3 || words > 16 || !PLANNED.test(text);
  if (words > 25 && topic.cue.weight < 3 && onlyOften && !anchors.absent) return true;
  if (kind === "planned" || anchors.absent || anchors.responsible || anchors.perimeter || beyondProduct > 0)
    return false;
  const byProduct = anchors.products.some(({ alias }) => alias === topic.cue.label);
  if (keys > 0 && byProduct) return words > (asked && topic.cue.weight > 1 ? 45 : 25);
  // Rule books and handbooks describe how everything is done; only short plain statements are kept.
  const describes = nature === "plan" || nature === "normative";
  if (describes && !anchors.weak && topic.cue.domain !== "organization")
    return words > (topic.cue.weight === 3 ? 36 : 22);
  const own = topic.cue.domain !== "organization" && anchors.state;
  return passage.pageKind !== "slide" && words > (topic.cue.weight === 3 ? (own ? 32 : 26) : own ? 20 : 16);
}
