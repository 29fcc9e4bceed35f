// What is asked about a sentence before it becomes a statement, counted once.
import type { StatementKind } from "#db/vocabulary.ts";
import type { Details } from "#lib/analysts/analyst.ts";
import type { Anchors } from "#lib/analysts/rules/prose/anchors.ts";
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";
import type { Topic } from "#lib/analysts/rules/prose/topics.ts";
import type { DocumentNature } from "#lib/diligence/statement-kind.ts";

export interface Reading {
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
export const HARD = new Set(["count", "date", "money", "percent", "duration", "size"]);
/** What the questions below ask about a sentence, counted once. */
export interface Weighed extends Reading {
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

/** A sentence with what it states, weighed. */
export function weigh(passage: Passage, reading: Reading): Weighed {
  const { details, topic, anchors } = reading;
  // A mark that a word alone set ("TLS" means encryption in transit) counts where the sentence asserts something.
  const asserts =
    anchors.state ||
    anchors.control ||
    anchors.absent ||
    anchors.labelled ||
    anchors.measures.some(({ kind }) => kind !== "standard" && kind !== "strength");
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

/** A rule or state of a house by its own books, in a term that means only this; what a reviewer advises is none. */
export function isFirm({ topic, anchors, nature, kind, unnamed, text }: Weighed): boolean {
  if (topic.cue.weight < 3 || topic.inContext || !(anchors.state || anchors.control)) return false;
  if (kind === "policy" && nature !== "normative" && nature !== "plan") return false;
  if (kind === "policy" && /\bshould\b/iu.test(text) && !/\b(?:must|shall)\b/iu.test(text)) return false;
  // "Firewall is enabled": the term itself is what the sentence is about.
  const isSubject = text.toLowerCase().startsWith(topic.cue.label.toLowerCase());
  return (!unnamed || isSubject) && !(anchors.labelled && nature !== "normative");
}
