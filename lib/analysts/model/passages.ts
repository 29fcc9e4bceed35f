// Cuts a document into questions: numbered passages, each with its place, as much of them as one answer can cover.
import type { DocumentPages } from "#lib/analysts/analyst.ts";
import type { Place } from "#lib/documents/parsed.ts";

export interface Passage {
  /** "p7": unique in its question, and what an answer refers to. */
  id: string;
  page: number;
  place: Place;
  text: string;
}

export interface Question {
  /** Headings that the first passage stands under, and the name of its page. */
  context: string;
  passages: Passage[];
}

/** Characters of one question: about 3,000 tokens, so that few facts of it are overlooked. */
const QUESTION_LENGTH = 10_000;
/** A longer passage is cut: nobody quotes more than a part of it. */
const PASSAGE_LENGTH = 4_000;
const LETTERS = /\p{L}{3}/u;

interface Found extends Omit<Passage, "id"> {
  context: string;
}

/** Passages in reading order. Rows of tables that the rules read cell by cell are left out: they are not asked twice. */
function* passagesOf(document: DocumentPages, readAlready: ReadonlySet<number>): Generator<Found> {
  for (const page of document.pages) {
    const above: string[] = [];
    const columns = new Map(page.tables.map(({ number, columns }) => [number, columns.filter(Boolean).join(" | ")]));
    for (const { kind, text, place, level, table, header } of page.blocks) {
      if (table !== undefined && readAlready.has(table)) continue;
      if (kind === "heading") above.splice((level ?? 1) - 1, above.length, text);
      const cut = text.slice(0, PASSAGE_LENGTH).trim();
      if (!LETTERS.test(cut)) continue;
      const heads = table !== undefined && !header ? columns.get(table) : undefined;
      const context = [page.name, ...above, heads && `Columns: ${heads}`].filter(Boolean).join(" > ");
      yield { page: page.number, place, text: cut, context };
    }
  }
}

/** The questions of one document; the same document always gives the same ones. */
export function questionsOf(document: DocumentPages, readAlready: ReadonlySet<number>): Question[] {
  const questions: Question[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const { context, ...passage } of passagesOf(document, readAlready)) {
    if (size + passage.text.length > QUESTION_LENGTH) {
      questions.push({ context: context.slice(0, 600), passages: [] });
      size = 0;
    }
    const { passages } = questions.at(-1) as Question;
    passages.push({ id: `p${passages.length + 1}`, ...passage });
    size += passage.text.length;
  }
  return questions;
}
