// What recognition says of a table, and what it looks at around it.
import type { Category, Domain } from "#db/vocabulary.ts";
import type { GatheredTable } from "#lib/analysts/rules/tables/gather.ts";
import type { TableKindSheet } from "#lib/diligence/tables/table-kind.ts";

/** Points from which a kind counts as recognised: one telling header with a fitting title, or two with a usual one. */
export const ENOUGH = 5;

export interface RecognisedTable {
  table: GatheredTable;
  kind: string;
  domain: Domain;
  category: Category;
  /** Points of the kind; 0 for tables without facts. */
  points: number;
  /** The data sheet; absent for tables of no known kind. */
  sheet?: TableKindSheet;
  /** False where the table serves the document itself or only lays out text. */
  givesFacts: boolean;
}

/** What stands around a table, each text folded, with its English where it is German or French. */
export interface Sources {
  title: string[];
  sheet: string[];
  file: string[];
  /** Headings above the nearest one, outermost first, and the title of the document. */
  outer: string[];
}
