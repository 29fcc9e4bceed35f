// Knows sentences that touch a topic and still state nothing of the estate.
import type { StatementKind } from "#db/vocabulary.ts";
import type { Details } from "#lib/analysts/analyst.ts";
import type { Anchors } from "#lib/analysts/rules/prose/anchors.ts";
import { FOREIGN_STATE } from "#lib/analysts/rules/prose/foreign-anchors.ts";
import { isEvent, isInstruction, isNarrative } from "#lib/analysts/rules/prose/narrative.ts";
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";
import type { Topic } from "#lib/analysts/rules/prose/topics.ts";
import { isForeign } from "#lib/diligence/german-french.ts";
import type { DocumentNature } from "#lib/diligence/statement-kind.ts";

/** The people of imagined attacks, by the names that testers give them. */
const IMAGINED = /\b(?:Alice|Bob|Mallory|Eve)\b|\b(?:would|could|might)\b/u;
/** What may be missing is not said to be. */
const IMAGINED_LACK =
  /\b(?:may|might|could|would)\b.{0,80}\b(?:lack|without|no|not|un\p{L}+|be (?:lost|delayed|compromised))\b/iu;
/** What the reader is told to do or able to do is advice, unless it sets a figure. */
const ADDRESSED = /\b(?:you|your|yourself)\b|^\W*note that\b/iu;
/** Words of planning in the sentence itself, not only in the headings above it. */
const PLANNED = /\b(?:will|planned|plans?|intends?|scheduled|to be|upcoming|expected)\b/iu;

/** What contracts say of their own words and parties; terms, prices and periods in them are facts. */
const LEGAL =
  /\b(?:for the avoidance of doubt|pursuant to|hereunder|herein|thereof|hereto|(?:the|either|each) part(?:y|ies)|controller|data (?:exporter|importer)|standard contractual clauses|(?:this|the) (?:DPA|addendum|agreement|terms)|customer data)\b/iu;

interface Reading {
  anchors: Anchors;
  topic: Topic;
  kind: StatementKind;
  nature: DocumentNature;
  details: Details;
  /** The sentence names no thing of its own: the topic's word stands in. */
  unnamed: boolean;
  /** A step of a roadmap or of a dated list. */
  isStep: boolean;
}

/** Values that a report counts or dates; a protocol version or a standard in a finding is its subject. */
const HARD = new Set(["count", "date", "money", "percent", "duration", "size"]);
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

/** A framework that is only named certifies nothing, and an incident that nobody dates or describes did not happen. */
function isOnlyNamed({ anchors, topic, kind, details }: Reading, text: string): boolean {
  if (anchors.absent) return false;
  if (topic.cue.category === "compliance" && anchors.measures.some((measure) => measure.kind === "standard")) {
    return (
      !["status", "last_audit", "next_audit", "auditor", "findings"].some((key) => details[key] !== undefined) &&
      (!/\b(?:audit|report|certif)/iu.test(text) || /\bA\.\d/u.test(text))
    );
  }
  if (topic.cue.category !== "incidents") return false;
  return (
    kind === "policy" ||
    kind === "planned" ||
    !(
      details.date ||
      details.type ||
      /\b(?:was|were|occurred|suffered|experienced|happened|hit|stood|encrypted|copied|stole|stopped|cost|paid)\b/iu.test(
        text,
      )
    )
  );
}

const IN_USE =
  /\b(?:we|our|uses?|using|used|utili[sz]es?|runs?|running|(?:is|are|be|was|were) (?:\p{L}+ )?(?:hosted|deployed|stored|logged|replicated|outsourced|encrypted|secured|recorded|written|connected|equipped|operated|rolled out|sent|kept|based|covered|managed|monitored|protected|provided|migrated|replaced|licensed|integrated|enrolled|built|scanned|backed|installed|maintained|kept|reviewed|accessed)|hosted (?:on|in|by|with)|based on|backed by|powered by|built (?:on|with)|via|through|tenant|contract|subscription|licen[cs]es?|servers?|clusters?|enabled|only|or equivalent|provider|supplier|exists?|stands?|sits|(?:is|are) on (?:an?|the|separate|their|its|two|own))\b/iu;
/** What a product is able to do, wherever it runs. */
const CAPABILITY =
  /^\W*(?:the )?(?:[\p{L}\p{N}.-]+ ){1,3}(?:allows?|enables?|lets|supports?|offers?|uses|provides|caches|handles|normally|can|could|may|does|is (?:a|an|the)|introduced|added|began|will)\b/u;

/** "Harrow Valves uses X", "The Linz site runs on X": a house by its name, before the verb of having. */
const HOUSE =
  /^\W*(?:(?:today|currently|at present|now),? )?((?:the )?\p{Lu}[\p{L}\d&.'’-]*(?: (?:\p{Lu}[\p{L}\d&.'’-]*|of|and|&|plant|site|office|team|group|division|subsidiary|company|department)){0,5}) (?:currently |still |also |mainly |both |all )?(?:uses?|runs?|operates?|works? (?:with|on|in)|relies on|has|have|maintains?|employs?|licen[cs]es|subscribes to|hosts?) /u;

/** Who has the product that the sentence names: a house by its name, or the product's own maker, who only describes it. */
export function whoHas(text: string, { products }: Anchors): "house" | "maker" | undefined {
  const name = HOUSE.exec(text)?.[1];
  if (!name || /^(?:It|This|That|These|They|Each|Every|All|Most|Many|Some|You|We)\b/u.test(name)) return undefined;
  const until = text.indexOf(name) + name.length;
  if (products.some(({ vendor }) => vendor?.startsWith(name))) return "maker";
  return products.some(({ start }) => start > until) && !products.some(({ start }) => start < until)
    ? "house"
    : undefined;
}

const UP_TO = /\b(?:can|could|supports?|allows?|handles?)\b[^.]{0,20}\bup to\b/iu;
/** Roles list their tools and whom they call. */
const GENERIC_LABEL = /^[\W_]*(?:tools?|responsibilit(?:y|ies)|escalation(?: paths?)?|skills?|contacts?)\s*[:：]/iu;

/** "Backup with Commvault", "Sicherung mit Veeam". */
const USED_WITH = /(?<!\p{L})(?:with|via|by|on|mit|über|bei|von|durch|auf|avec|chez|par|sur) (?:the )?$/iu;

/** A product that is only mentioned, or described as its maker would, says nothing of what is in use. */
function isMention({ anchors, nature, isStep }: Reading, { text, kind, leadIn, pageKind }: Passage): boolean {
  if (nature === "assessment") return true;
  if (isStep) return false;
  const who = whoHas(text, anchors);
  if (who) return who === "maker";
  if (CAPABILITY.test(text) || /\bby default in\b/iu.test(text)) return true;
  if (GENERIC_LABEL.test(text)) return true;
  if (anchors.labelled || IN_USE.test(text) || (isForeign(text) && FOREIGN_STATE.test(text))) return false;
  // "AWS WAF:" heads what is said of it.
  if (/[:：]$/u.test(text) && (anchors.products[0]?.start ?? 9) < 4) return text.split(/\s+/u).length > 8;
  if (kind === "list_item" && anchors.products.some(({ start }) => USED_WITH.test(text.slice(0, start)))) return false;
  if (kind === "list_item" && IN_USE.test(leadIn ?? "") && (anchors.products[0]?.start ?? 9) < 4) return false;
  // A short item of a list names what is in use if it begins with it: the rest are tickets and remarks.
  const words = text.split(/\s+/u).length;
  const leads = (anchors.products[0]?.start ?? 9) < 4 && words <= 5;
  return !(leads || (pageKind === "slide" && words <= 8));
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
    (hard && topic.cue.category === "incidents") ||
    /single points? of/iu.test(passage.text)
  );
}

/** What the questions below ask about a sentence, counted once. */
interface Weighed extends Reading {
  passage: Passage;
  text: string;
  words: number;
  /** Details that say something: neither the heading above nor absence nor a product's maker. */
  keys: number;
  beyondProduct: number;
  /** A value of weight stands in it. */
  hard: boolean;
  /** A detail stands in it that the category asks for. */
  asked: boolean;
}

function weigh(passage: Passage, reading: Reading): Weighed {
  const { details, topic, anchors } = reading;
  // A mark that a word alone set ("TLS" means encryption in transit) counts where the sentence asserts something.
  const asserts = anchors.state || anchors.control || anchors.absent || anchors.labelled || anchors.measures.length > 0;
  const keys = Object.keys(details).filter(
    (key) => key !== "context" && key !== "present" && key !== "vendor" && (asserts || details[key] !== true),
  );
  return {
    ...reading,
    passage,
    text: passage.text,
    words: passage.text.split(/\s+/u).length,
    keys: keys.length,
    beyondProduct: keys.filter((key) => key !== "product").length,
    hard: anchors.measures.some((one) => HARD.has(one.kind)),
    asked: topic.cue.fills?.some(({ key }) => details[key] !== undefined) ?? false,
  };
}

/** The topic comes from the heading, or no thing is named: then the value must be one that the category asks for. */
function namesNothing(weighed: Weighed): boolean {
  const { anchors, topic, kind, unnamed, passage, text, words, keys, hard, asked } = weighed;
  const counted = anchors.measures.some((one) => HARD.has(one.kind) && one.kind !== "date");
  const told = anchors.labelled && (!topic.inContext || counted);
  const answered =
    (passage.before !== undefined || /\?\W*$/u.test(passage.leadIn ?? "")) && (hard || anchors.products.length > 0);
  const valued = asked || anchors.absent || told || answered || kind === "planned";
  const plain = !topic.inContext && words <= 16 && (hard || anchors.products.length > 0);
  if ((topic.inContext || unnamed) && !valued && !plain) return anchors.products.length === 0 || unnamed;
  const announces = kind === "planned" && words <= 16 && PLANNED.test(text);
  if (unnamed && !hard && !anchors.absent && keys === 0 && !announces && passage.pageKind !== "slide") return true;
  if (weighed.details.scope === "not covered" && (unnamed || weighed.nature !== "assessment")) return true;
  return keys === 0 && topic.inContext && !anchors.absent;
}

/** What ends with a colon heads the lines below it, which speak for themselves; "AWS WAF:" names what is in use. */
function headsOthers({ anchors, topic, kind, unnamed, text, words, hard }: Weighed): boolean {
  const names = (anchors.products[0]?.start ?? 9) < 4 && words <= 8;
  const announced = kind === "planned" && topic.cue.weight === 3 && !topic.inContext && !unnamed;
  return /[:：]$/u.test(text) && !anchors.missing && !hard && !names && !announced;
}

/** "System uptime: achieve 99.9 %" sets a target that nobody has reached. */
const TARGET =
  /^\W*(?:achieve|reduce|increase|cut|lower|raise|attain|reach|pass|grow|shorten|minimi[sz]e|maximi[sz]e)\s/iu;

/** Words to the reader, between the parties of a contract, and chapters that say again what others said. */
function speaksToOthers({ anchors, topic, nature, kind, passage, text, hard }: Weighed): boolean {
  if ((nature === "roadmap" || nature === "plan") && /^[\W\d]*conclusions?\W*$/iu.test(passage.headings.at(-1) ?? ""))
    return true;
  if (nature === "assessment" && /^\W*(?:about|our (?:team|company|services))\b/iu.test(passage.headings.at(-1) ?? ""))
    return true;
  if (TARGET.test(text.replace(/^[^:：]{2,60}[:：]\s*/u, "")) && kind !== "planned") return true;
  if (hard) return false;
  if (topic.cue.label === "Change of control") return false;
  if (LEGAL.test(text) && !anchors.perimeter) return true;
  // "Do you have a second site? No." asks the company.
  const answers = /\?\s+\S/u.test(text) || /\?\W*$/u.test(passage.leadIn ?? "");
  return (!answers && ADDRESSED.test(`${passage.leadIn ?? ""} ${text}`)) || IMAGINED_LACK.test(text);
}

/** A rule without a value, a plan without a word of planning, a long sentence that only says that something is done. */
function saysTooLittle(weighed: Weighed): boolean {
  const { anchors, topic, kind, nature, isStep, passage, text, words, keys, beyondProduct, asked } = weighed;
  if (kind === "policy") return keys === 0;
  if (kind === "planned" && beyondProduct === 0 && !isStep)
    return topic.cue.weight < 3 || words > 16 || !PLANNED.test(text);
  // How often something is done, lost in a long sentence that is of something else.
  const onlyOften = anchors.measures.every((one) => one.kind === "frequency");
  if (words > 25 && topic.cue.weight < 3 && onlyOften && !anchors.absent) return true;
  if (kind === "planned" || anchors.absent || anchors.responsible || anchors.perimeter || beyondProduct > 0)
    return false;
  const byProduct = anchors.products.some(({ alias }) => alias === topic.cue.label);
  if (keys > 0 && byProduct) return words > (asked && topic.cue.weight > 1 ? 45 : 25);
  // Rule books and handbooks describe how everything is done; only short plain statements are kept.
  const describes = nature === "plan" || nature === "normative";
  if (describes && !anchors.weak && topic.cue.domain !== "organization")
    return words > (topic.cue.weight === 3 ? 32 : 16);
  return passage.pageKind !== "slide" && words > (topic.cue.weight === 3 ? 26 : 16);
}

/** A sentence that touches a topic and still states nothing of the estate that an analyst would write down. */
export function isTalk(passage: Passage, reading: Reading): boolean {
  const weighed = weigh(passage, reading);
  const { anchors, text, words, beyondProduct, hard } = weighed;
  // What a product can do at most, whoever runs it.
  if (CAPABILITY.test(text) && UP_TO.test(text)) return true;
  const onlyProduct = anchors.products.length > 0 && anchors.measures.length === 0 && beyondProduct === 0;
  if (onlyProduct && !anchors.missing && !anchors.responsible && isMention(reading, passage)) return true;
  return (
    isAdvice(reading, text, beyondProduct) ||
    isOnlyNamed(reading, text) ||
    isStory(reading, passage, hard) ||
    namesNothing(weighed) ||
    headsOthers(weighed) ||
    isBareWord(reading, text, words) ||
    speaksToOthers(weighed) ||
    saysTooLittle(weighed)
  );
}
