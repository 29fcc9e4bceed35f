// Finds what a sentence may be about: every cue that fits it or the heading above, weighed against the others.
import type { Domain } from "#db/vocabulary.ts";
import type { Anchors } from "#lib/analysts/rules/prose/anchors.ts";
import { isLeftOut } from "#lib/analysts/rules/prose/boilerplate.ts";
import type { Cue, Fill } from "#lib/analysts/rules/prose/cue.ts";
import { ALL_AND_FOREIGN_CUES, ALL_CUES } from "#lib/analysts/rules/prose/cues/all.ts";
import { ofDocument, type Passage } from "#lib/analysts/rules/prose/passages.ts";
import { isForeign } from "#lib/diligence/german-french.ts";

export interface Topic {
  cue: Cue & { domain: Domain };
  weight: number;
  inContext: boolean;
}

/** What a roadmap lists are steps to come, whatever they are about. */
export const CHANGE =
  /^\W*(?:moderni[sz]e|improve|enhance|implement|deploy|migrate|replace|upgrade|consolidate|complete|introduce|roll out|retire|decommission|launch|build|expand|develop|create|provide|establish|update|refresh|publish|coordinate|collaborate|engage|pilot|evaluate|identify|work with|continue|move|port|re-?organi[sz]e|restructure|adopt|switch|automate|document|define)\s+(?=.*\p{L}{3})/iu;
export const ROADMAP_STEP: Topic["cue"] = {
  domain: "organization",
  category: "projects",
  label: "Planned step",
  words: CHANGE,
  weight: 3,
};

/** The words in an address speak of nothing. */
const ADDRESS = /\bhttps?:\/\/\S+/giu;

/** Words with a leading capital in small letters, so that a sentence start does not hide a word; acronyms stay. */
const withoutCapitals = (text: string): string =>
  text.replace(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());

function fits(cue: Cue, text: string, small: string): boolean {
  return (cue.words.test(text) || cue.words.test(small)) && !cue.not?.test(text);
}

/** The line that opens a list speaks for its items more surely than a heading does. */
const introduces = (cue: Cue, leadIn: string | undefined): boolean =>
  leadIn !== undefined && fits(cue, leadIn, withoutCapitals(leadIn));
/** An answer is about what was asked, whatever else it names. */
const ASKED = 1.1;
const INTRODUCED = 0.75;
const HEADED = 0.5;
const WIDE = 0.25;
const isQuestion = (text: string): boolean => /\?\W*$/u.test(text);

/** Figures in the report of an incident are of the incident. */
const OF_AN_INCIDENT = /\b(?:incident (?:report|review)|post-?mortem|ransomware|breach|cyber[- ]?attack)\b/iu;

/** A title or heading names people and projects without saying anything of what stands below. */
const headsOnly = (cue: Cue, passage: Passage): boolean =>
  cue.category === "leadership" || (cue.category === "projects" && passage.headings.length === 1);

/** Topics of a sentence, unsorted; those of the heading or lead-in count less. */
export function topicsOf(passage: Passage, anchors: Anchors): Topic[] {
  const text = passage.text.replace(ADDRESS, " ");
  const small = withoutCapitals(text);
  const label = anchors.labelled ? text.slice(0, text.search(/[:：]/u)) : "";
  const leadIn = isLeftOut(passage) ? undefined : passage.leadIn;
  const reported = OF_AN_INCIDENT.test(passage.headings[0] ?? "") && anchors.measures.length > 0;
  const title = reported && passage.headings.length > 1 ? passage.headings[0] : ofDocument(text, passage.headings[0]);
  const above = [leadIn, passage.before, passage.headings.at(-1), title].filter(Boolean).join(" | ");
  const aboveSmall = withoutCapitals(above);
  const topics: Topic[] = [];
  const cues = isForeign(`${above} ${text}`) ? ALL_AND_FOREIGN_CUES : ALL_CUES;
  for (const cue of cues) {
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
      topics.push({
        cue,
        weight: cue.weight + inLabel + before + wanted + backed + (cue.loud ? 0.5 : 0) - (cue.wide ? WIDE : 0),
        inContext: false,
      });
    } else if (!cue.wide && above && fits(cue, above, aboveSmall) && !cue.not?.test(text)) {
      const led = introduces(cue, leadIn) || introduces(cue, passage.before);
      if (!led && headsOnly(cue, passage)) continue;
      const share = led ? (isQuestion(leadIn ?? "") ? ASKED : INTRODUCED) : HEADED;
      topics.push({ cue, weight: cue.weight * share, inContext: true });
    }
  }
  return topics;
}

function fillsOf(domain: Domain, category: string): Fill[] {
  return ALL_CUES.filter((cue) => cue.domain === domain && cue.category === category).flatMap((cue) => cue.fills ?? []);
}

const INSTALLED =
  /^\s*(?:(?:is|are|was|were|has been|now|ist|sind|wird|est|currently|fully) ){0,2}(?:installed|deployed|in use|rolled out|installiert|im Einsatz|installée?|déployée?)(?!\p{L})/iu;
/** "Veeam backs up all servers": the product is what the sentence is about. */
const LEADING = 0.7;

/** A product speaks for its own category where no word of the sentence does so louder. */
export function productTopic(anchors: Anchors, text: string, had: boolean): Topic | undefined {
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
  const leads = had || product.start < 4 || INSTALLED.test(text.slice(product.end));
  return { cue, weight: leads ? 2 + LEADING : 2, inContext: false };
}
