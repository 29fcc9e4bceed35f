// The shapes that travel between the steps of the PDF parser: runs of text, ruling lines, lines, and what a page becomes.
import type { BlockKind } from "#lib/documents/parsed.ts";

/** x0, y0, x1, y1 in points from the top left corner of the page as it is shown. */
export type Box = [number, number, number, number];

/** Letters drawn in one go, without a gap wider than a word space. */
export interface Run {
  text: string;
  box: Box;
  /** y of the baseline. */
  base: number;
  /** Height of the font in points. */
  size: number;
  bold: boolean;
  /** Fixed-width face, as used for code. */
  mono: boolean;
  /** The file draws a blank behind this run. */
  spaceAfter: boolean;
  rightToLeft: boolean;
}

/** A straight horizontal or vertical stroke (or thin filled box). */
export interface Rule {
  vertical: boolean;
  /** y of a horizontal rule, x of a vertical one. */
  at: number;
  from: number;
  to: number;
  /** The edge of a shaded box: it counts only where no drawn line tells the cells. */
  soft: boolean;
}

/** What was read from one page before any layout was guessed. */
export interface RawPage {
  number: number;
  width: number;
  height: number;
  runs: Run[];
  /** Text that does not run from left to right: watermarks, marginal stamps. */
  turned: Run[];
  rules: Rule[];
  /** Something is painted (a picture or drawing). */
  painted: boolean;
  /** One picture covers most of the page, as a scan does. */
  covered: boolean;
  /** Comments that people attached to the page. */
  comments: { text: string; box: Box }[];
  problem?: string;
}

/** Part of a line without a gap that could separate columns. */
export interface Segment {
  text: string;
  box: Box;
  runs: Run[];
}

export interface Line {
  segments: Segment[];
  box: Box;
  base: number;
  size: number;
  bold: boolean;
  mono: boolean;
}

/** One row of a table: one string a column, and the lines' common box. */
export interface TableRow {
  cells: string[];
  box: Box;
  header: boolean;
  /** Numbers of drawn cells: equal neighbours are one merged cell. */
  spans?: number[];
  /** A line inside the table that belongs to no column (a group label): kept as text, not counted as a row. */
  label?: boolean;
  /** Size and weight of the letters of a label, which may make it a heading. */
  size?: number;
}

/** A table found on one page. */
export interface FoundTable {
  box: Box;
  rows: TableRow[];
  /** x where each column begins, and at last where the table ends. */
  edges: number[];
  keyValue: boolean;
  /** True when drawn lines say where the cells are. */
  ruled: boolean;
}

/** A passage of prose on one page. */
export interface Passage {
  kind: BlockKind;
  text: string;
  box: Box;
  level?: number;
  size: number;
  bold: boolean;
  hidden?: boolean;
}

/** What stands on a page, in reading order. */
export type PageItem = { passage: Passage } | { table: FoundTable };
