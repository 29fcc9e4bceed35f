// What a document as a whole tells about its sentences: its nature, and which names are the organisation's own.
import type { DocumentPages } from "#lib/analysts/analyst.ts";
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";
import { findProducts } from "#lib/diligence/products.ts";
import { type DocumentNature, documentNature } from "#lib/diligence/statement-kind.ts";

export interface DocumentView {
  nature: DocumentNature;
  /** Product names that stand for the organisation that speaks ("Acme must review its backups"). */
  ownNames: ReadonlySet<string>;
  /** Coursework, lessons and tutorials: written to teach, of no estate. */
  teaches: boolean;
}

/** Labels of coursework and lessons. */
const LESSON =
  /(?:^|[|*\s])(?:course|student|instructor|professor|lecturer|assignment|homework|learning (?:objectives|outcomes)|prerequisites|lernziele|übungsaufgabe|aufgabenstellung|objectifs pédagogiques)\b(?: \d+)?\s*(?::|$)/iu;
const LESSON_TITLE =
  /\b(?:assignment|homework|tutorial|lesson|cheat ?sheet|exam|quiz|coursework|flashcards?|lab \d+)\b/iu;

/** Two signs of a lesson on its first lines, or one in its title. */
function isLesson(title: string, opening: readonly string[]): boolean {
  return LESSON_TITLE.test(title) || opening.filter((text) => LESSON.test(text)).length >= 2;
}

const COVER_BLOCKS = 12;
const SHORT_LINE = 12;

/** Headings and short lines of the first page, in order. */
function openingOf(document: DocumentPages): string[] {
  const blocks = document.pages[0]?.blocks.filter((block) => block.kind !== "row" && block.kind !== "note") ?? [];
  const cover = blocks.slice(0, COVER_BLOCKS).map((block) => block.text);
  const headings = blocks.slice(COVER_BLOCKS, 60).filter((block) => block.kind === "heading");
  return [...cover, ...headings.map((block) => block.text)].filter((text) => text.split(/\s+/u).length <= SHORT_LINE);
}

const ACTS =
  /^(?:['’]s)? (?:must|shall|will|may not|employees?|staff|personnel|customers|(?:\p{L}+ ){0,3}team|reviews|employs|policy|policies|has implemented|is committed|and its)\b/iu;
/** So often must a product act like a company before it counts as one; rule books speak of their own house. */
const OFTEN = 2;
const OFTEN_IN_RULES = 1;

/** Names that act, employ and decide in this document are companies here, whatever product bears the name too. */
function ownNamesOf(passages: readonly Passage[], often: number): Set<string> {
  const acted = new Map<string, number>();
  for (const { text } of passages) {
    if (
      !/(?:must|shall|will|may not|employ|staff|personnel|customers|team|reviews|polic|has implemented|committed|its)\b/iu.test(
        text,
      )
    )
      continue;
    for (const found of findProducts(text)) {
      if (ACTS.test(text.slice(found.end, found.end + 40)))
        acted.set(found.product, (acted.get(found.product) ?? 0) + 1);
    }
  }
  return new Set([...acted].filter(([, times]) => times >= often).map(([name]) => name));
}

/** Passages that the report of one incident has at most. */
const STORY = 400;

/** Nature and own names of a document. */
export function viewOf(document: DocumentPages, passages: readonly Passage[]): DocumentView {
  const named = documentNature(document.title, document.path, openingOf(document));
  // A book about an incident reviews the house; the story of a day is short.
  const nature = named === "incident" && passages.length > STORY ? "assessment" : named;
  const heading = document.pages[0]?.blocks.find((block) => block.kind === "heading")?.text;
  const lines = passages.slice(0, 15).flatMap(({ text }) => text.split(/\n|\s{2,}|(?<=\S) (?=\p{Lu}\p{Ll}+:)/u));
  const teaches = isLesson(`${document.title ?? ""} ${heading ?? ""}`, lines);
  return { nature, teaches, ownNames: ownNamesOf(passages, nature === "normative" ? OFTEN_IN_RULES : OFTEN) };
}
