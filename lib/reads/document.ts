// One document: its versions and pages, the blocks of a page, a window of a sheet, and its facts.
import { silentPages } from "#db/repositories/read-coverage.ts";
import {
  type BlockView,
  factOnPage,
  gridBlocks,
  gridSize,
  type PageBrief,
  pageBlocks,
  pageBriefs,
  pageRow,
  type TableBrief,
  tableBriefs,
} from "#db/repositories/read-document.ts";
import { copyRows, documentRow, versionRows } from "#db/repositories/read-documents.ts";
import { factsOfDocument } from "#db/repositories/read-fact.ts";
import { type Silence, whySilent } from "#lib/diligence/silent-pages.ts";
import type { Place } from "#lib/documents/parsed.ts";
import type { Reader } from "./ask.ts";
import { placeWords } from "./citation.ts";
import type { DocumentView } from "./documents.ts";
import { type FactView, wholeFact } from "./fact-view.ts";
import { isId } from "./page.ts";

export interface DocumentDetail extends DocumentView {
  versions: { id: string; label: string; version: number; status: string; bytes: number; createdAt: string }[];
  /** Exact copies kept under other paths. */
  copies: { id: string; label: string; path: string }[];
  pageList: PageBrief[];
  /** Numbers of the pages of which no fact of the shown run came. */
  pagesWithoutFacts: number[];
  /** Pages that gave no statement at all, and why as far as known; empty where no run is complete. */
  silent: { number: number; why: Silence }[];
  tables: (TableBrief & { placeWords: string })[];
}

export interface DocumentPageView extends Omit<PageBrief, "blocks" | "facts" | "statements"> {
  blocks: BlockView[];
  /** Give it as `afterSeq` for more blocks; null at the end of the page. */
  nextSeq: number | null;
}

export interface GridView {
  page: number;
  name: string | null;
  kind: string;
  /** Last row number of the sheet as people see it, and the widest row. */
  lastRow: number;
  columns: number;
  rows: { row: number; seq: number; cells: string[]; header: boolean; hidden: boolean; table: number | null }[];
  /** First row of the next window; null at the end. */
  nextRow: number | null;
  previousRow: number | null;
}

const MOST_BLOCKS = 2000;
const whole = (value: number | undefined, fallback: number, most: number): number => {
  const asked = Math.trunc(Number(value ?? fallback));
  return Number.isFinite(asked) ? Math.min(Math.max(asked, 1), most) : fallback;
};
/** Page and row numbers fit a PostgreSQL integer. */
const LARGEST = 2_000_000_000;

/** Null where the deal has no such document. */
export async function document(reader: Reader, id: string): Promise<DocumentDetail | null> {
  if (!isId(id)) return null;
  return reader.ask(async (tx, run) => {
    const { dealId } = reader.ctx;
    const row = await documentRow(tx, dealId, run?.id ?? null, id);
    if (!row) return null;
    const [versions, copies, pageList, tables, silent] = await Promise.all([
      versionRows(tx, dealId, row),
      copyRows(tx, dealId, id),
      pageBriefs(tx, dealId, run?.id ?? null, id),
      tableBriefs(tx, dealId, id),
      run ? silentPages(tx, { dealId, runId: run.id }, [id]) : [],
    ]);
    const pagesWithoutFacts = pageList.filter(({ facts }) => facts === 0).map(({ number }) => number);
    return {
      ...{ ...row, versions, copies, pageList, pagesWithoutFacts },
      tables: tables.map((table) => ({ ...table, placeWords: placeWords(table.place as Place) })),
      silent: silent.map((page) => ({ number: page.number, why: whySilent(page) })),
    };
  });
}

/** Blocks of a page in reading order, up to 2,000 at a time. Null where there is no such page. */
export async function documentPage(
  reader: Reader,
  id: string,
  number: number,
  options: { afterSeq?: number; limit?: number } = {},
): Promise<DocumentPageView | null> {
  if (!isId(id) || !Number.isInteger(number) || number < 1 || number > LARGEST) return null;
  return reader.ask(async (tx) => {
    const at = { dealId: reader.ctx.dealId, documentId: id, page: number };
    const page = await pageRow(tx, at);
    if (!page) return null;
    const limit = whole(options.limit, MOST_BLOCKS, MOST_BLOCKS);
    const after = options.afterSeq ? whole(options.afterSeq, 1, LARGEST) : 0;
    const blocks = await pageBlocks(tx, at, after, limit + 1);
    const { text: _, ...brief } = page;
    return {
      ...brief,
      blocks: blocks.slice(0, limit),
      nextSeq: blocks.length > limit ? (blocks[limit - 1]?.seq ?? null) : null,
    };
  });
}

/** A window of a sheet or of a file of lines, by row numbers as people see them. Null where there is no such page. */
export async function documentGrid(
  reader: Reader,
  id: string,
  number: number,
  options: { fromRow?: number; rows?: number } = {},
): Promise<GridView | null> {
  if (!isId(id) || !Number.isInteger(number) || number < 1 || number > LARGEST) return null;
  return reader.ask(async (tx) => {
    const at = { dealId: reader.ctx.dealId, documentId: id, page: number };
    const page = await pageRow(tx, at);
    if (!page) return null;
    const fromRow = whole(options.fromRow, 1, LARGEST);
    const limit = whole(options.rows, 200, 1000);
    const [blocks, size] = await Promise.all([gridBlocks(tx, at, fromRow, limit + 1), gridSize(tx, at)]);
    return {
      page: number,
      name: page.name,
      kind: page.kind,
      lastRow: size.rows,
      columns: size.columns,
      rows: blocks.slice(0, limit).map(({ row, seq, cells, text, header, hidden, table }) => ({
        ...{ row, seq, header, hidden, table },
        cells: cells ?? [text],
      })),
      nextRow: blocks.length > limit ? (blocks[limit]?.row ?? null) : null,
      previousRow: fromRow > 1 ? Math.max(1, fromRow - limit) : null,
    };
  });
}

/** Facts of the shown run that a document gave, in the order of their labels; at most 500, of one page or its rows if asked. */
export async function documentFacts(
  reader: Reader,
  id: string,
  options: { page?: number; rows?: { from: number; to: number } } = {},
): Promise<FactView[]> {
  if (!isId(id)) return [];
  const { page, rows } = options;
  if (page !== undefined && (!Number.isInteger(page) || page < 1 || page > LARGEST)) return [];
  return reader.inRun<FactView[]>([], async (tx, scope) => {
    const here = page === undefined ? undefined : factOnPage(page, rows);
    return (await factsOfDocument(tx, scope, id, here)).map(wholeFact);
  });
}
