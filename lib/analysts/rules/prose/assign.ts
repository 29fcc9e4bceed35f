// Decides what one sentence states: its one domain and category, the thing, the details. All six domains compete.
import type { StatementKind } from "#db/vocabulary.ts";
import type { Details, StatementDraft } from "#lib/analysts/analyst.ts";
import { type Anchors, anchorWeight, askedCount, FINDING, findAnchors } from "#lib/analysts/rules/prose/anchors.ts";
import { isLeftOut, underScope } from "#lib/analysts/rules/prose/boilerplate.ts";
import { detailsOf } from "#lib/analysts/rules/prose/details.ts";
import type { DocumentView } from "#lib/analysts/rules/prose/document-view.ts";
import { itemOf, nameOfHeading } from "#lib/analysts/rules/prose/item.ts";
import { whoHas } from "#lib/analysts/rules/prose/mentions.ts";
import { VERB } from "#lib/analysts/rules/prose/names.ts";
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";
import { whyTalk } from "#lib/analysts/rules/prose/talk.ts";
import { CHANGE, productTopic, ROADMAP_STEP, type Topic, topicsOf } from "#lib/analysts/rules/prose/topics.ts";
import { isForeign } from "#lib/diligence/german-french.ts";
import { readPerimeter } from "#lib/diligence/perimeter.ts";
import { type DocumentNature, statementKind } from "#lib/diligence/statement-kind.ts";

export interface Assigned {
  score: number;
  draft: StatementDraft;
  /** Nothing but the name of a product makes it a fact. */
  productOnly: boolean;
}

/** Below this a sentence is talk. */
const THRESHOLD = 3.1;
const CONTEXT_THRESHOLD = 3.5;
/** A line without verb, value or product counts only by an unmistakable topic. */
const SAYS = 1;
const SENTENCE = 5;
const UNMISTAKABLE = 4;
const LONGEST_QUOTE = 700;

const INCLUDES =
  /\b(?:includes?|including|comprises?|consists? of|(?:key|main) (?:elements|components|features)|(?:we|it|they) (?:use|run|operate|provide|have)|in place|are used|is equipped with|(?:following|these) (?:services|systems|components|controls|measures|tools|technologies))\b[^.?]{0,40}[:：]\s*[*_]*\s*$/iu;

/** Under such a heading a weakness is what the line is about. */
const GAP_HEADING =
  /\b(?:gaps?|weakness(?:es)?|deficienc(?:y|ies)|limitations?|issues|shortcomings|known problems)\b/iu;
/** Short title-like lines: what a diagram or an organisation chart lists. */
function isFragment(passage: Passage): boolean {
  const words = passage.text.split(/\s+/u);
  // "Council / Sub-council / Agency" is the legend of a chart.
  const isLegend = passage.text.includes(" / ");
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    /^[\p{Lu}\d]/u.test(passage.text) &&
    !/[.:;,]$/u.test(passage.text) &&
    !isLegend
  );
}

/** "Phase 2 (March 2010 – October 2011)", "Milestones FY25": the list below holds steps with a date. */
function isDatedList({ kind, headings, leadIn }: Passage): boolean {
  const above = leadIn ?? headings.at(-1) ?? "";
  return (
    kind === "list_item" &&
    /\b(?:phase|milestones?|road ?map|wave|quarter|FY ?\d\d|Q[1-4])\b/iu.test(above) &&
    /\b(?:19|20)\d\d\b|\bFY ?\d\d/u.test(above)
  );
}

function accepts(
  passage: Passage,
  topic: Topic,
  anchors: Anchors,
  weight: number,
  nature: DocumentNature,
): "documented" | "partial" | undefined {
  const words = passage.text.split(/\s+/u).length;
  if (isLeftOut(passage) && !anchors.absent)
    return topic.cue.weight === 3 && !topic.inContext && words <= 10 ? "partial" : undefined;
  // "Council / Agency" is the legend of a chart.
  if (passage.pageKind === "slide" && words <= 8 && passage.text.includes(" / ") && anchors.measures.length === 0)
    return undefined;
  const total = topic.weight + weight - (underScope(passage) && !anchors.absent ? 0.75 : 0);
  if (passage.kind === "heading" && passage.pageKind !== "slide") {
    // "Single-person company" heads a chapter and states it.
    if (topic.cue.inHeading && !topic.inContext) return "documented";
    const counted = anchors.measures.some((measure) => measure.kind === "count");
    return counted && !topic.inContext && !topic.cue.wide && total >= THRESHOLD ? "documented" : undefined;
  }
  // "4x14 TB disks" says all in two words.
  const sized = anchors.measures.some((measure) => measure.kind === "size" || measure.kind === "standard");
  const nameless = !anchors.labelled && anchors.products.length === 0 && !sized;
  if (words < 3 && topic.cue !== ROADMAP_STEP && nameless) return fragment(passage, topic, anchors);
  if (topic.inContext) {
    // "Mode: enforce" under "Mail transfer policy:" states the topic of its list.
    const told = anchors.labelled && words <= 10 && passage.kind === "list_item" && topic.cue.weight === 3;
    if (told && passage.leadIn !== undefined && topic.cue.words.test(passage.leadIn)) return "documented";
    const valued = anchors.measures.length > 0 || anchors.absent || anchors.products.length > 0;
    return valued && total >= CONTEXT_THRESHOLD ? "documented" : fragment(passage, topic, anchors);
  }
  // A bare duty without a value, a product or a named person is no fact unless its topic is unmistakable.
  const sentence = !anchors.labelled && words >= SENTENCE && VERB.test(passage.text);
  // The lines of a policy or a plan are its rules and steps, also where they are no sentences.
  const says = weight >= SAYS || total >= UNMISTAKABLE || sentence || nature !== "plain";
  return total >= THRESHOLD && says ? "documented" : fragment(passage, topic, anchors);
}

function fragment(passage: Passage, topic: Topic, anchors: Anchors): "partial" | undefined {
  if (passage.pageKind !== "slide" || topic.inContext) return undefined;
  // A box of a drawing: "Amazon DynamoDB".
  const box = (anchors.products[0]?.start ?? 9) < 4 && passage.text.split(/\s+/u).length <= 6;
  return box || (isFragment(passage) && topic.cue.weight === 3) ? "partial" : undefined;
}

/** "admin-2: an account that does not have a password": the account is there, something of it is not. */
function lacksAnother(text: string): boolean {
  if (/\?\s/u.test(text)) return false;
  const rest = /^[^:：]{2,60}[:：]\s*(\S.*)$/su.exec(text)?.[1];
  if (!rest || rest.split(/\s+/u).length <= 8) return false;
  // A second factor that is switched off is what such a line is about.
  if (/\b(?:MFA|2FA|multi-factor\b[^,;]*) (?:is |was )?(?:disabled|off|not)\b/iu.test(rest)) return false;
  return !/^\W*(?:no|not|none|never|without|lack\w*|missing|absent)\b/iu.test(rest);
}

/** Puts right what the words around a value make of it. */
function settle(details: Details, passage: Passage, kind: StatementKind, anchors: Anchors): void {
  const finding = FINDING.exec(passage.text)?.[1];
  if (finding) details.severity ??= finding.toLowerCase();
  // What is planned was not audited yet.
  if (kind === "planned" && details.last_audit !== undefined) {
    details.date ??= details.last_audit;
    delete details.last_audit;
  }
  // What a test left out is there all the same.
  if (isLeftOut(passage) && !anchors.missing) details.scope ??= "out of scope";
  if (details.present === false && (lacksAnother(passage.text) || details.scope !== undefined)) delete details.present;
  // What is planned was not tested yet either.
  if (kind === "planned")
    for (const key of ["last_pentest", "last_tested", "last_test"])
      if (details[key] !== undefined) {
        details.date ??= details[key];
        delete details[key];
      }
}

/** What stands right before or after a thing that is said not to be there. */
const NOT_BEFORE =
  /(?:\b(?:no|not|without|neither|lack(?:s|ing|ed)?(?: of)?|absence of|missing|never|kein\p{L}*|ohne|fehl\p{L}*|pas (?:de|d['’])|sans|aucune?|geen|none of)\s+|\bpas d['’])(?:[\p{L}-]+\s+){0,3}$/iu;
const NOT_AFTER =
  /^[^.;]{0,25}(?:\b(?:not|never|none|no|missing|lacking|absent|nicht|nie|pas|jamais|kein\p{L}*|nein|non|geen|niet)\b|n['’]t\b)/iu;
const NEGATED = /\b(?:no|not|never|none|nicht|kein\p{L}*|pas|jamais|sans|ohne)\b/iu;
/** To have no access to a thing or no insight into it says nothing of whether it is there. */
const OF_THE_MIND =
  /^(?:[\p{L}-]+ ){0,3}(?:access|insight|evidence|importance|communication|information|understanding|visibility|knowledge|awareness|impact|reason|need|doubt|difference|indication|guarantee)\b/iu;

/** "No backups", "backups are not tested": the negation stands right before or after what the fact is about. */
function isDenied(text: string, item: string): boolean {
  if (OF_THE_MIND.test(item)) return false;
  const at = text.toLowerCase().indexOf(item.toLowerCase().split(" – ")[0] ?? "");
  if (at < 0 || NEGATED.test(item)) return true;
  return (
    NOT_BEFORE.test(text.slice(0, at)) ||
    NOT_BEFORE.test(`${text.slice(0, at)}${item.split(" ")[0]} `) ||
    NOT_AFTER.test(text.slice(at + item.length))
  );
}

/** Maker and version are of the product, not of what is kept, reached or done with it. */
function ofAnother(details: Details, item: string, { products }: Anchors): void {
  const product = products[0];
  if (!product) return;
  const [name, alias] = [item.toLowerCase(), product.alias.toLowerCase()];
  if (name.includes(alias) || alias.includes(name)) return;
  delete details.vendor;
  if (details.version === product.version) delete details.version;
}

const QUESTION = /\?\W*$/u;

/** What happened is called by its kind, dependence on a person by the person. */
function namedByValue({ cue }: Topic, { type, person_role: person }: Details): string | undefined {
  const name = cue.category === "incidents" ? type : cue.category === "key_people" ? person : undefined;
  return typeof name === "string" ? name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : undefined;
}

const BESIDE_PRODUCT = 0.75;

/** An everyday word makes a fact with a figure, a product or something missing, and only where a thing is named. */
const isWorthIt = (
  { measures, products, missing, labelled, responsible, state }: Anchors,
  unnamed: boolean,
): boolean => {
  const figure = measures.some(({ kind }) => kind !== "frequency" && kind !== "standard");
  const often = measures.some(({ kind }) => kind === "frequency") && state && !labelled;
  return !unnamed && (figure || often || products.length > 0 || (missing && !labelled) || responsible);
};

/** The one statement of a sentence, or nothing. */
export function assign(passage: Passage, view: DocumentView): Assigned | undefined {
  if (passage.text.length > LONGEST_QUOTE || passage.hidden) return undefined;
  const { nature } = view;
  const anchors = findAnchors(passage.text);
  anchors.products = anchors.products.filter((found) => !view.ownNames.has(found.product));
  // "Nine, two of them contractors" answers "How many …?" above it.
  if (QUESTION.test(passage.leadIn ?? "")) anchors.measures.push(...askedCount(`${passage.leadIn} ${passage.text}`));
  // "The network includes:" says that what is listed below is there.
  if (INCLUDES.test(passage.leadIn ?? "")) anchors.state = true;
  const telling = GAP_HEADING.test(passage.leadIn ?? passage.headings.at(-1) ?? "");
  const weight = anchorWeight(anchors, passage.text) + (telling && (anchors.weak || anchors.absent) ? 1 : 0);
  const product = productTopic(anchors, passage.text, whoHas(passage.text, anchors) === "house");
  const isStep = CHANGE.test(passage.text) && (nature === "roadmap" || isDatedList(passage));
  if (isStep) anchors.control = true;
  const topics = topicsOf(passage, anchors);
  if (product) {
    // What is in use says more than an everyday word beside it.
    for (const topic of topics) if (topic.cue.wide) topic.weight -= BESIDE_PRODUCT;
    topics.push(product);
  }
  if (isStep) topics.push({ cue: ROADMAP_STEP, weight: 3, inContext: false });
  // Order of the sheets decides between equals; the product's own topic comes last.
  const best = topics.sort((a, b) => b.weight - a.weight)[0];
  if (!best) return undefined;
  const status = accepts(passage, best, anchors, weight, nature);
  if (!status) return undefined;
  const headings = passage.leadIn ? [...passage.headings, passage.leadIn] : passage.headings;
  const stated = passage.kind === "heading" && best.cue.inHeading === true;
  const kind = stated ? "actual" : statementKind(passage.text, { headings, nature });
  const isOwnTopic = best !== product;
  const dated = kind === "planned" && /\d/u.test(passage.headings.at(-1) ?? "");
  const context = best.inContext || passage.leadIn || dated ? (passage.leadIn ?? passage.headings.at(-1)) : undefined;
  const details = detailsOf(passage.text, anchors, best.cue, context);
  settle(details, passage, kind, anchors);
  const named = isStep ? ROADMAP_STEP : isOwnTopic ? best.cue : undefined;
  const read = itemOf(passage, passage.text, anchors, named?.wide && anchors.products.length > 0 ? undefined : named);
  const said = isForeign(passage.text) && passage.text.toLowerCase().includes(read.toLowerCase());
  const unnamed = read === best.cue.label && !best.cue.fixedItem && isOwnTopic && !said;
  const heading = unnamed && best.cue.wide ? nameOfHeading(passage) : undefined;
  const item = (unnamed && namedByValue(best, details)) || heading || read;
  if (best.cue.wide && best.cue.weight === 1 && !isWorthIt(anchors, unnamed && !heading)) return undefined;
  if (!stated && whyTalk(passage, { anchors, topic: best, kind, nature, details, unnamed, isStep })) return undefined;
  // "Passwords must be kept safe": one word and no value is no rule that anybody could hold against reality.
  const told = Object.keys(details).some((key) => key !== "context");
  if (kind === "policy" && !told && !/\s/u.test(item)) return undefined;
  if (details.present === false && !isDenied(passage.text, item)) {
    delete details.present;
    // What is left says the contrary of the sentence.
    const told = Object.keys(details).some((key) => key !== "context" && key !== "product" && key !== "vendor");
    if (!told && /\b(?:do|does|did) not\b/iu.test(passage.text)) return undefined;
  }
  ofAnother(details, item, anchors);
  const score = best.weight + weight;
  return {
    score,
    productOnly:
      anchors.measures.length === 0 && anchors.products.length > 0 && !anchors.absent && !anchors.responsible,
    draft: {
      domain: best.cue.domain,
      category: best.cue.category,
      item,
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
