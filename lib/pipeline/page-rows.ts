// A parsed document as rows: pages with their text, blocks in reading order, tables with what the analyst takes them for.
import type { BlockRow, PageRow, TableRow } from "#db/repositories/document-pages.ts";
import type { Analyst, DocumentPages } from "#lib/analysts/analyst.ts";
import { pageTextOf } from "#lib/diligence/evidence.ts";
import type { ParsedBlock, ParsedDocument, ParsedTable, Place } from "#lib/documents/parsed.ts";

export function rowsOf(parsed: ParsedDocument, path: string, analyst: Pick<Analyst, "tableKinds">) {
  const kinds = analyst.tableKinds({ path, ...parsed });
  const pages: PageRow[] = [];
  const blocks: BlockRow[] = [];
  const tables: TableRow[] = [];
  for (const page of parsed.pages) {
    const { number, kind, name, width, height, hidden, problem, recognised } = page;
    const text = pageTextOf(page.blocks);
    pages.push({ number, kind, name, width, height, hidden: hidden ?? false, problem, recognised, text });
    for (const { kind, text, place, level, table, cells, header, hidden } of page.blocks) {
      blocks.push({
        seq: blocks.length + 1,
        page: number,
        kind,
        text,
        level,
        tableNumber: table,
        cells,
        header,
        hidden,
        place: { ...place },
      });
    }
    for (const { number: table, place, title, headings, columns, keyValue, rowCount } of page.tables) {
      tables.push({
        number: table,
        page: number,
        place: { ...place },
        title,
        headings,
        columns,
        keyValue: keyValue ?? false,
        ...kinds[table],
        // A form, or a table on its side, has as many rows as it tells of things.
        rowCount: kinds[table]?.reading?.things ?? rowCount,
      });
    }
  }
  return { pages, blocks, tables };
}

interface Stored {
  pages: { number: number; name: string | null; kind: string }[];
  blocks: (Omit<BlockRow, "place"> & { place: unknown })[];
  tables: (Omit<TableRow, "place"> & { place: unknown })[];
}

/** The way back: stored rows as the analyst reads them. */
export function pagesOf(
  document: { path: string; mediaType: string; title: string | null; asOf: string | null },
  { pages, blocks, tables }: Stored,
): DocumentPages {
  const blocksOf = Map.groupBy(blocks, ({ page }) => page);
  const tablesOf = Map.groupBy(tables, ({ page }) => page);
  return {
    path: document.path,
    mediaType: document.mediaType,
    title: document.title ?? undefined,
    asOf: document.asOf ?? undefined,
    pages: pages.map(({ number, name, kind }) => ({
      number,
      name: name ?? undefined,
      kind,
      blocks: (blocksOf.get(number) ?? []).map(
        ({ kind, text, place, level, tableNumber, cells, header, hidden }): ParsedBlock => ({
          kind: kind as ParsedBlock["kind"],
          text,
          place: place as Place,
          level: level ?? undefined,
          table: tableNumber ?? undefined,
          cells: cells ?? undefined,
          header: header ?? undefined,
          hidden: hidden ?? undefined,
        }),
      ),
      tables: (tablesOf.get(number) ?? []).map(
        ({ number: table, place, title, headings, columns, keyValue, rowCount }): ParsedTable => ({
          number: table,
          place: place as Place,
          title: title ?? undefined,
          headings: headings ?? [],
          columns,
          keyValue,
          rowCount,
        }),
      ),
    })),
  };
}
