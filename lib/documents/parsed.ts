// What every parser hands over, whatever the format: pages of addressable blocks, and tables with header and cells.

/**
 * Where a passage stands, counted from 1 as the person sees it.
 * PDF: page + box. Workbook: sheet + row (+ column letter). CSV: row (line of the file) + line. Word: paragraph, or
 * table + row. Slides: slide (+ table + row). Text, Markdown, HTML source, mail: line.
 */
export interface Place {
  page?: number;
  /** x0, y0, x1, y1 in PDF points from the top left corner of the page. */
  box?: [number, number, number, number];
  sheet?: string;
  row?: number;
  column?: string;
  slide?: number;
  paragraph?: number;
  table?: number;
  line?: number;
  /** Of a block of wrapped text: where in it each further line of the file begins. A fact's place has none, but its own line. */
  breaks?: number[];
  /** Percent of confidence where the words come from text recognition; absent where the file itself holds them. */
  recognised?: number;
}

export type BlockKind = "heading" | "paragraph" | "list_item" | "row" | "note";

/** One addressable passage. Blocks are in reading order; `row` blocks belong to the table with number `table`. */
export interface ParsedBlock {
  kind: BlockKind;
  /** Verbatim text; of a row its non-empty cells joined by " | ". */
  text: string;
  place: Place;
  /** Heading level, 1 is the top. */
  level?: number;
  /** Number of the table in the document, for rows (header rows too). */
  table?: number;
  /** One string a column of the table, as the person sees it ("" where empty); merged cells repeat their value. */
  cells?: string[];
  /** Row says what its table's columns mean. */
  header?: boolean;
  /** Hidden sheet, row, slide or comment: kept, and marked. */
  hidden?: boolean;
}

/** A table of a page. Its rows are the page's blocks with this `number`. */
export interface ParsedTable {
  /** From 1, unique in the document. */
  number: number;
  /** Where it begins: the header row (Markdown: line of the header row). */
  place: Place;
  /** Nearest caption or heading above it. */
  title?: string;
  /** Path of headings above it, outermost first. */
  headings: string[];
  /** One entry a column; header rows merged to "Group / Column". Empty strings where a column has no name. */
  columns: string[];
  /** True for two-column tables in which the first column names and the second tells. */
  keyValue?: boolean;
  /** True for a comparison table on its side: each column after the first is a thing, each row one of its properties. */
  transposed?: boolean;
  /** Data rows: without header rows and wholly blank rows. Of a transposed table the number of its things. */
  rowCount: number;
}

export type PageKind = "page" | "sheet" | "slide" | "message" | "text";

export interface ParsedPage {
  /** From 1 in the document. */
  number: number;
  kind: PageKind;
  /** Sheet name, slide title, subject of the message. */
  name?: string;
  /** Size in PDF points. */
  width?: number;
  height?: number;
  hidden?: boolean;
  /** Mean confidence in percent where the text was recognised in a picture. */
  recognised?: number;
  blocks: ParsedBlock[];
  tables: ParsedTable[];
  /** In plain words, where this page could not be read whole. */
  problem?: string;
}

export interface ParsedDocument {
  mediaType: string;
  title?: string;
  /** ISO date the document itself states as its own (cover date, mail date, modified property). */
  asOf?: string;
  pages: ParsedPage[];
  /** Pages that are pictures and were not looked at because text recognition is switched off. */
  unrecognised?: number;
  /** In plain words: what was left out, capped, hidden, active content that was ignored … */
  warnings: string[];
  /** Attachments of mails and files in containers that were not opened. */
  attachments?: { name: string; mediaType?: string; bytes?: number; problem?: string }[];
}

/** Why a file gave nothing. `words` is the sentence a person reads. */
export type UnreadableReason =
  | "empty"
  | "damaged"
  | "password"
  | "no_text"
  | "unsupported"
  | "too_large"
  | "too_slow"
  | "refused"
  | "missing_file";

export interface Unreadable {
  unreadable: UnreadableReason;
  words: string;
  mediaType: string;
}

export type ParseResult = ParsedDocument | Unreadable;
