// Builds small documents with tables for the tests of this folder.

import { DOMAINS } from "#db/vocabulary.ts";
import type { DealFrame, DocumentPages, StatementDraft } from "#lib/analysts/analyst.ts";
import { discoverTables } from "#lib/analysts/rules/tables/discover.ts";
import { tableKinds } from "#lib/analysts/rules/tables/table-kinds.ts";

export interface SampleTable {
  title?: string;
  headings?: string[];
  sheet?: string;
  path?: string;
  keyValue?: boolean;
  /** First row is the header. */
  grid: string[][];
}

export const SAMPLE_DEAL: DealFrame = {
  dealType: "carve_out",
  targetName: "Nordwerk Pumps GmbH",
  industryTags: [],
  currency: "EUR",
  asOf: "2026-11-20",
};

/** A document of one page with one table; the header is row 1. A key-value table has no header. */
export function documentWith(sample: SampleTable): DocumentPages {
  const rows = sample.keyValue ? sample.grid : sample.grid.slice(1);
  const columns = sample.keyValue ? ["", ""] : (sample.grid[0] ?? []);
  const blocks = sample.grid.map((cells, index) => ({
    kind: "row" as const,
    text: cells.filter(Boolean).join(" | "),
    cells,
    table: 1,
    place: { sheet: sample.sheet ?? "Sheet1", row: index + 1 },
    ...(index === 0 && !sample.keyValue && { header: true }),
  }));
  const table = {
    number: 1,
    place: { sheet: sample.sheet ?? "Sheet1", row: 1 },
    headings: sample.headings ?? [],
    columns,
    rowCount: rows.length,
    ...(sample.title && { title: sample.title }),
    ...(sample.keyValue && { keyValue: true }),
  };
  const page = { number: 1, kind: "sheet", name: sample.sheet ?? "Sheet1", blocks, tables: [table] };
  return { path: sample.path ?? "room/data.xlsx", mediaType: "application/octet-stream", pages: [page] };
}

/** Kind of the table and the statements of all domains. */
export function read(sample: SampleTable): { kind: string | undefined; drafts: StatementDraft[] } {
  const document = documentWith(sample);
  const drafts = DOMAINS.flatMap((domain) => discoverTables(document, domain, "target", SAMPLE_DEAL));
  const order = (draft: StatementDraft) => draft.place.row ?? 0;
  return { kind: tableKinds(document)[1]?.kind, drafts: drafts.sort((a, b) => order(a) - order(b)) };
}
