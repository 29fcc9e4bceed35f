// Decides what one sentence states: its one domain and category, the thing, the details. All six domains compete.
import type { Domain, StatementKind } from "#db/vocabulary.ts";
import type { Details, StatementDraft } from "#lib/analysts/analyst.ts";
import { type Anchors, anchorWeight, findAnchors } from "#lib/analysts/rules/prose/anchors.ts";
import { underScope } from "#lib/analysts/rules/prose/boilerplate.ts";
import type { Cue, Fill } from "#lib/analysts/rules/prose/cue.ts";
import { ALL_CUES } from "#lib/analysts/rules/prose/cues/all.ts";
import { detailsOf } from "#lib/analysts/rules/prose/details.ts";
import { itemOf } from "#lib/analysts/rules/prose/item.ts";
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";
import { readPerimeter } from "#lib/diligence/perimeter.ts";
import { type DocumentNature, statementKind } from "#lib/diligence/statement-kind.ts";

export interface Assigned {
  score: number;
  draft: StatementDraft;
  /** Nothing but the name of a product makes it a fact. */
  productOnly: boolean;
}

interface Topic {
  cue: Cue & { domain: Domain };
  weight: number;
  inContext: boolean;
}

/** Below this a sentence is talk. */
const THRESHOLD = 4;
const CONTEXT_THRESHOLD = 3.5;
const LONGEST_QUOTE = 700;

/** Under such a heading a weakness is what the line is about. */
const GAP_HEADING =
  /\b(?:gaps?|weakness(?:es)?|deficienc(?:y|ies)|limitations?|issues|shortcomings|known problems)\b/iu;
/** What a roadmap lists are steps to come, whatever they are about. */
const CHANGE =
  /^\W*(?:moderni[sz]e|improve|enhance|implement|deploy|migrate|replace|upgrade|consolidate|complete|introduce|roll out|retire|decommission|launch|build|expand|develop|create|provide|establish|update|refresh)\s+(?=.*\p{L}{3})/iu;
const ROADMAP_STEP: Topic["cue"] = {
  domain: "organization",
  category: "projects",
  label: "Planned step",
  words: CHANGE,
  weight: 3,
};

/** Words with a leading capital in small letters, so that a sentence start does not hide a word; acronyms stay. */
const withoutCapitals = (text: string): string =>
  text.replace(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());

function fits(cue: Cue, text: string, small: string): boolean {
  return (cue.words.test(text) || cue.words.test(small)) && !cue.not?.test(text);
}

/** The line that opens a list speaks for its items more surely than a heading does. */
const introduces = (cue: Cue, leadIn: string | undefined): boolean =>
  leadIn !== undefined && fits(cue, leadIn, withoutCapitals(leadIn));

function topicsOf(passage: Passage, anchors: Anchors): Topic[] {
  const { text } = passage;
  const small = withoutCapitals(text);
  const label = anchors.labelled ? text.slice(0, text.search(/[:：]/u)) : "";
  const above = [passage.leadIn, passage.headings.at(-1)].filter(Boolean).join(" | ");
  const aboveSmall = withoutCapitals(above);
  const topics: Topic[] = [];
  for (const cue of ALL_CUES) {
    if (fits(cue, text, small)) {
      const inLabel = label && fits(cue, label, withoutCapitals(label)) ? 0.6 : 0;
      const before =
        0.25 * (1 - Math.max(0, Math.min(text.search(cue.words), small.search(cue.words), text.length)) / text.length);
      const wanted = cue.fills?.some(
        (fill) => fill.measure && anchors.measures.some((measure) => measure.kind === fill.measure),
      )
        ? 0.3
        : 0;
      const backed = above && fits(cue, above, aboveSmall) ? 0.4 : 0;
      topics.push({ cue, weight: cue.weight + inLabel + before + wanted + backed, inContext: false });
    } else if (above && fits(cue, above, aboveSmall) && !cue.not?.test(text)) {
      topics.push({ cue, weight: cue.weight * (introduces(cue, passage.leadIn) ? 0.75 : 0.5), inContext: true });
    }
  }
  return topics;
}

function fillsOf(domain: Domain, category: string): Fill[] {
  return ALL_CUES.filter((cue) => cue.domain === domain && cue.category === category).flatMap((cue) => cue.fills ?? []);
}

/** A product speaks for its own category where no word of the sentence does so louder. */
function productTopic(anchors: Anchors): Topic | undefined {
  const product = anchors.products.find((found) => found.domain && found.factCategory);
  if (!product?.domain || !product.factCategory) return undefined;
  const cue = {
    category: product.factCategory,
    label: product.alias,
    words: /(?!)/u,
    weight: 2 as const,
    domain: product.domain,
    fills: fillsOf(product.domain, product.factCategory),
  };
  return { cue, weight: 2, inContext: false };
}

/** Short title-like lines: what a diagram or an organisation chart lists. */
function isFragment(passage: Passage): boolean {
  const words = passage.text.split(/\s+/u);
  return words.length >= 2 && words.length <= 8 && /^[\p{Lu}\d]/u.test(passage.text) && !/[.:;,]$/u.test(passage.text);
}

function accepts(
  passage: Passage,
  topic: Topic,
  anchors: Anchors,
  weight: number,
): "documented" | "partial" | undefined {
  const total = topic.weight + weight - (underScope(passage) && !anchors.absent ? 0.75 : 0);
  if (passage.kind === "heading" && passage.pageKind !== "slide") {
    const counted = anchors.measures.some((measure) => measure.kind === "count");
    return counted && !topic.inContext && total >= THRESHOLD ? "documented" : undefined;
  }
  const words = passage.text.split(/\s+/u).length;
  if (words < 3 && topic.cue !== ROADMAP_STEP && !anchors.labelled && !anchors.products.length)
    return fragment(passage, topic);
  if (topic.inContext) {
    // "Mode: enforce" under "Mail transfer policy:" states the topic of its list.
    const told = anchors.labelled && words <= 10 && passage.kind === "list_item" && topic.cue.weight === 3;
    if (told && passage.leadIn !== undefined && topic.cue.words.test(passage.leadIn)) return "documented";
    const valued = anchors.measures.length > 0 || anchors.absent || anchors.products.length > 0;
    return valued && total >= CONTEXT_THRESHOLD ? "documented" : fragment(passage, topic);
  }
  // A bare duty without a value, a product or a named person is no fact unless its topic is unmistakable.
  return total >= THRESHOLD ? "documented" : fragment(passage, topic);
}

function fragment(passage: Passage, topic: Topic): "partial" | undefined {
  const listed = passage.pageKind === "slide" && isFragment(passage);
  return listed && topic.cue.weight === 3 && !topic.inContext ? "partial" : undefined;
}

interface Reading {
  anchors: Anchors;
  topic: Topic;
  kind: StatementKind;
  nature: DocumentNature;
  details: Details;
}

/** What testers and auditors advise, imagine or name in passing is no state of the estate. */
function isAdvice({ anchors, kind, nature }: Reading, text: string, values: number): boolean {
  if (nature !== "assessment") return false;
  if (kind === "policy" || kind === "planned") return !anchors.measures.some((measure) => measure.kind === "date");
  if (/\b(?:would|could|might)\b/iu.test(text)) return true;
  return values === 0 && !anchors.absent;
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
    !(details.date || details.type || /\b(?:was|were|occurred|suffered|experienced|happened|hit)\b/iu.test(text))
  );
}

/** A rule without a value, advice, a name in passing, a long sentence that only says that something is done. */
function isTalk(passage: Passage, reading: Reading): boolean {
  const { anchors, topic, kind, details } = reading;
  const { text } = passage;
  const words = text.split(/\s+/u).length;
  const keys = Object.keys(details).filter((key) => key !== "context" && key !== "present" && key !== "vendor");
  const beyondProduct = keys.filter((key) => key !== "product").length;
  if (isAdvice(reading, text, beyondProduct) || isOnlyNamed(reading, text)) return true;
  if (keys.length === 0 && (topic.inContext || /[:：]$/u.test(text)) && !anchors.absent) return true;
  if (kind === "policy") return keys.length === 0;
  if (kind === "planned" && keys.length === 0 && topic.cue !== ROADMAP_STEP) return topic.cue.weight < 3 || words > 16;
  if (kind === "planned" || anchors.absent || anchors.responsible || anchors.perimeter || beyondProduct > 0)
    return false;
  if (keys.length > 0) return words > 25;
  return passage.pageKind !== "slide" && words > (topic.cue.weight === 3 ? 22 : 16);
}

/** The one statement of a sentence, or nothing. */
export function assign(passage: Passage, nature: DocumentNature): Assigned | undefined {
  if (passage.text.length > LONGEST_QUOTE || passage.hidden) return undefined;
  const anchors = findAnchors(passage.text);
  const telling = GAP_HEADING.test(passage.leadIn ?? passage.headings.at(-1) ?? "");
  const weight = anchorWeight(anchors, passage.text) + (telling && (anchors.weak || anchors.absent) ? 1 : 0);
  const product = productTopic(anchors);
  if (nature === "roadmap" && CHANGE.test(passage.text)) anchors.control = true;
  const topics = topicsOf(passage, anchors);
  if (product) topics.push(product);
  if (nature === "roadmap" && CHANGE.test(passage.text))
    topics.push({ cue: ROADMAP_STEP, weight: 3, inContext: false });
  // Order of the sheets decides between equals; the product's own topic comes last.
  const best = topics.sort((a, b) => b.weight - a.weight)[0];
  if (!best) return undefined;
  const status = accepts(passage, best, anchors, weight);
  if (!status) return undefined;
  const headings = passage.leadIn ? [...passage.headings, passage.leadIn] : passage.headings;
  const kind = statementKind(passage.text, { headings, nature });
  const isOwnTopic = best !== product;
  const dated = kind === "planned" && /\d/u.test(passage.headings.at(-1) ?? "");
  const context = best.inContext || passage.leadIn || dated ? (passage.leadIn ?? passage.headings.at(-1)) : undefined;
  const details = detailsOf(passage.text, anchors, best.cue, context);
  if (isTalk(passage, { anchors, topic: best, kind, nature, details })) return undefined;
  const score = best.weight + weight;
  return {
    score,
    productOnly:
      anchors.measures.length === 0 && anchors.products.length > 0 && !anchors.absent && !anchors.responsible,
    draft: {
      domain: best.cue.domain,
      category: best.cue.category,
      item: itemOf(passage, passage.text, anchors, isOwnTopic ? best.cue : undefined),
      status,
      kind,
      ...readPerimeter(passage.text),
      details: details,
      quote: passage.text,
      place: passage.place,
      confidence: Math.min(0.95, Math.round((0.35 + score * 0.08) * 100) / 100),
    },
  };
}
