// What a data sheet of a table kind says: the shape shared by all sheets in this folder.
import type { Category, Domain, StatementKind } from "#db/vocabulary.ts";

/** Knowledge about one kind of table. All words are matched folded: case, accents, marks and punctuation do not count. */
export interface TableKindSheet {
  /** Stored word, e.g. "application_inventory". */
  kind: string;
  domain: Domain;
  category: Category;
  /** Headers that hardly any other kind has. */
  telling: string[];
  /** Headers it shares with other kinds. */
  usual: string[];
  /** Words of title, headings, sheet or file name that announce it. */
  headings: string[];
  /** Headers that speak against it. */
  against?: string[];
  /** One of these headers must be there, else the table is not of this kind. */
  needs?: string[];
  /** A title that announces the kind may stand for the header that it needs. */
  titleMayDo?: boolean;
  /** Headers of the column that names the thing, best first. */
  item: string[];
  /** Detail key of the taxonomy -> headers that mean it. */
  details: Record<string, string[]>;
  /** Regular expression that the cells of such a table often match. */
  content?: string;
  /** Rows are individuals (a person, a finding, an invoice line): equal names are still different things. */
  individuals?: boolean;
  /** The words of a row decide its category; `category` is only the default. */
  rowCategory?: boolean;
  /** Statement kind unless a row says otherwise. */
  statement?: StatementKind;
  /** Rows are events or rated points whose closing does not make the statement a past one. */
  keepsActual?: boolean;
}

/** Writes a list of synonyms as one line: "server|host name". */
export function words(list: string): string[] {
  return list.split("|").map((word) => word.trim());
}

/** Writes several lists at once, keyed. */
export function keyed(lists: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, words(list)]));
}
