// What a document says of itself on its first pages: version, date, owner, next review.
import type { Details, DocumentPages } from "#lib/analysts/analyst.ts";
import { findMeasures } from "#lib/analysts/rules/prose/measures.ts";
import { isoDate } from "#lib/analysts/rules/prose/normal-values.ts";
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";
import {
  latestRevision,
  namedDocuments,
  type SpecialFact,
  writtenFact,
} from "#lib/analysts/rules/prose/written-documents.ts";
import type { DocumentNature } from "#lib/diligence/statement-kind.ts";

/** How far from the beginning a document still speaks of itself. */
const OPENING = 40;
/** The last lines say who approved it and when it is looked at again. */
const CLOSING = 15;
const VERSION =
  /(?<![:/\w-])(?:document )?(?:version|revision|rev\.|release|v)(?: (?:no\.?|number))?\s*[:#]?\s*(\d+(?:\.\d+){0,3})\b/iu;
const OWNER =
  /\b(?:document owner|policy owner|owner|approved by|prepared by|submitted by|author)\s*[:：]\s*([^|\n;]{2,80})/iu;
const DATED =
  /\b(?:last (?:updated|reviewed|modified)|effective(?: date)?|date|approved|published|issued|valid from|as of|updated)\b/iu;
const REVIEW = /\bnext review(?: date)?\s*[:：]?\s*([\d./ -]{6,12}\d|\p{L}+ \d{4})/iu;
const CYCLE = /\breview (?:cycle|frequency)\s*[:：]\s*(\p{L}[\p{L}-]+)/iu;

/** First headings that open a chapter, not the document. */
const SECTION_TITLE =
  /^[\W\d.]*(?:purpose(?: statement)?|introduction|overview|scope|background|summary|executive summary|contents|table of contents|purpose (?:and|&) (?:scope|objectives?)|introduction (?:and|&) scope|scope (?:and|&) (?:purpose|applicability)|policy|general|timeline(?: of events)?)\W*$/iu;

const KIND_OF_DOCUMENT =
  /\b(?:policy|plan|charter|road ?map|report|statement|agreement|procedures?|standards?|register|handbook|manual|guide|letter|minutes|strategy|overview|assessment|richtlinie|konzept|handbuch|bericht|vertrag|politique|charte|rapport)\b/iu;

const FRONT_MATTER = /^(?:-{3}\s*)?(?:name|title):\s*["']?(.{4,80}?)["']?(?=\s+[a-z_]+:\s|\n|$)/u;

function titleOf(document: DocumentPages): string {
  const heading = document.pages[0]?.blocks.find((block) => block.kind === "heading")?.text;
  const file = (document.path.split("/").at(-1) ?? "").replace(/\.\w+$/u, "").replace(/[_-]+/gu, " ");
  // The words on the cover are what people call it; the title in a file's properties is often left over from another.
  const cover = heading && KIND_OF_DOCUMENT.test(heading) ? [heading, document.title] : [document.title, heading];
  // Front matter names the document outright.
  const front = FRONT_MATTER.exec(document.pages[0]?.blocks[0]?.text ?? "")?.[1];
  if (front) cover.unshift(front);
  const named = cover.find(
    (text) =>
      text &&
      /\p{L}{3}.*\p{L}{3}/u.test(text) &&
      !SECTION_TITLE.test(text) &&
      !findMeasures(text).some((measure) => measure.kind === "date" && measure.text.length > text.length / 2),
  );
  const title = (named ?? file)
    .replace(/[*_`#]+|\p{Extended_Pictographic}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return title.length > 2 && title.length <= 120 ? title : file;
}

function read(passage: Passage, nature: DocumentNature): Details | undefined {
  const { text } = passage;
  const words = text.split(/\s+/u).length;
  if (words > 30) return undefined;
  const details: Details = {};
  const version = VERSION.exec(text)?.[1];
  const labels = text.match(/\p{L}[\p{L} ]{1,20}:/gu)?.length ?? 0;
  // "Postgres version 10" is no version of the document.
  const leads =
    /^[\W_]*(?:(?:document|policy|plan|standard|current|draft|final|status)\W+)?(?:version|revision|rev\.|v)(?!\p{L})/iu.test(
      text,
    );
  const dated = findMeasures(text).some((measure) => measure.kind === "date");
  if (version && (text.includes("|") || labels >= 3 || (words <= 14 && (leads || dated)))) details.version = version;
  const dates = findMeasures(text).filter((measure) => measure.kind === "date");
  const review = REVIEW.exec(text)?.[1];
  if (review) details.review_date = isoDate(review);
  const date = dates.find((measure) => isoDate(measure.text) !== details.review_date);
  const onlyDate =
    date && date.text.length >= text.trim().length - 8 && !/[:：]/u.test(text.replace(/^[^:：]*[:：]\s/u, ""));
  if (date && (DATED.test(text) || onlyDate || version)) details.date = isoDate(date.text);
  // Who wrote the report of a test owns nothing of what was tested.
  const owner = nature === "assessment" ? undefined : OWNER.exec(text)?.[1]?.replace(/[*_]+/gu, "").trim();
  if (owner && owner.split(/\s+/u).length <= 8) details.owner = owner;
  const cycle = CYCLE.exec(text)?.[1];
  if (cycle) details.review_cycle = cycle;
  const isDocuments =
    details.version ||
    details.review_date ||
    details.review_cycle ||
    onlyDate ||
    (details.date && words <= 8) ||
    details.owner;
  return isDocuments ? details : undefined;
}

/** Facts of the document itself; policies count as governance, whatever they rule. */
export function documentFacts(
  document: DocumentPages,
  passages: readonly Passage[],
  nature: DocumentNature,
): SpecialFact[] {
  const title = titleOf(document);
  const isSheet = document.pages.every((page) => page.kind === "message");
  if (isSheet) return [];
  const facts: SpecialFact[] = [];
  const last = passages.at(-1)?.page ?? 1;
  const closing = passages.slice(Math.max(OPENING, passages.length - CLOSING)).filter(({ page }) => page === last);
  for (const passage of [...passages.slice(0, OPENING).filter(({ page }) => page <= 2), ...closing]) {
    if (passage.hidden) continue;
    const details = read(passage, nature);
    if (!details) continue;
    // "As of 30 September" above a list in a workbook dates the list; nobody wrote a document of that name.
    if (passage.pageKind === "sheet" && Object.keys(details).join() === "date") continue;
    // The first bare date is the document's; later ones head entries.
    const bare = Object.keys(details).join() === "date" && passage.text.length < 24;
    if (bare && facts.some(({ draft }) => draft.details.date !== undefined)) continue;
    const policy: Details = nature === "normative" || nature === "plan" ? { policy: title } : {};
    facts.push(writtenFact(passage, title, { ...policy, ...details }));
  }
  const own = new Set(facts.map(({ passage }) => passage));
  const others = passages.filter((passage) => !own.has(passage));
  return [...facts.slice(0, 8), ...latestRevision(document, title), ...namedDocuments(others)];
}
