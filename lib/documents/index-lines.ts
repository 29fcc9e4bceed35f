// Recognises the index of a data room: a table that gives numbers to documents. Pure.
import type { ParsedDocument, ParsedPage, ParsedTable } from "./parsed.ts";

export interface IndexLine {
  /** "4.2.1" */
  vdrIndex: string;
  /** Name of the document as the index calls it. */
  name: string;
}

const NUMBER_HEADING = /^(vdr\s*)?(index|ref(erence)?|no\.?|nr\.?|number|#|id)(\s*(no\.?|nr\.?|number))?$/i;
const NAME_HEADING = /(document|file|datei|dokument|title|titel|name|description|bezeichnung|fichier)/i;
const CALLED_INDEX = /(\bindex\b|inhaltsverzeichnis|data ?room|datenraum|\bvdr\b|table of contents|sommaire)/i;
const NUMBER = /^\d{1,3}(\.\d{1,3}){0,5}\.?$/;

const clean = (number: string): string =>
  number
    .replace(/\.$/, "")
    .split(".")
    .map((part) => String(Number(part)))
    .join(".");

function linesOf(table: ParsedTable, page: ParsedPage, called: boolean): IndexLine[] {
  const rows = page.blocks.filter((block) => block.table === table.number && !block.header && block.cells);
  const share = (column: number) =>
    rows.filter(({ cells }) => NUMBER.test((cells?.[column] ?? "").trim())).length / Math.max(1, rows.length);
  const number = table.columns.findIndex(
    (heading, column) => NUMBER_HEADING.test(heading.trim()) && share(column) >= 0.6,
  );
  const name = table.columns.findIndex((heading, column) => column !== number && NAME_HEADING.test(heading));
  if (number < 0 || name < 0) return [];
  const lines = rows.flatMap(({ cells }) => {
    const [index, words] = [(cells?.[number] ?? "").trim(), (cells?.[name] ?? "").trim()];
    return NUMBER.test(index) && words ? [{ vdrIndex: clean(index), name: words }] : [];
  });
  // A list that is merely numbered 1, 2, 3 is an index only where it is called one.
  const dotted = lines.filter(({ vdrIndex }) => vdrIndex.includes(".")).length;
  return called && dotted >= Math.max(2, lines.length * 0.4) ? lines : [];
}

/** The lines of a data-room index; none where the document is something else. Folder lines are left out. */
export function indexLines(document: ParsedDocument, path: string): IndexLine[] {
  const fileCalled = CALLED_INDEX.test(path.split("/").at(-1) ?? "") || CALLED_INDEX.test(document.title ?? "");
  const lines = document.pages.flatMap((page) =>
    page.tables.flatMap((table) =>
      linesOf(table, page, fileCalled || CALLED_INDEX.test(`${page.name ?? ""} ${table.title ?? ""}`)),
    ),
  );
  const hasBelow = (index: string) => lines.some((line) => line.vdrIndex.startsWith(`${index}.`));
  return lines.filter(({ vdrIndex }) => !hasBelow(vdrIndex));
}

/** A name as it is compared: "4.2.1 Site list_v2.xlsx" and "Site List v2" are one. */
export function comparableName(name: string): string {
  return (name.split("/").at(-1) ?? name)
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replace(/^\s*\d{1,3}(\.\d{1,3})*[\s._-]+/, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
