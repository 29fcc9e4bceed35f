// Tables drawn in plain text: columns under groups of dashes, or cells between bars.
import type { PageWriter, TableRow } from "#lib/documents/parsers/page-writer.ts";

const groups = /^\s*-{2,}(?:\s+-{2,})+\s*$/;
const bars = /^\s*[|+].*[|+]\s*$/;

/** Reads the table that begins at a line; answers with the first line after it, or undefined where none begins. */
export function readTextTable(lines: string[], at: number, writer: PageWriter, lineOffset: number): number | undefined {
  if (bars.test(lines[at] ?? "") && bars.test(lines[at + 1] ?? "")) return readBars(lines, at, writer, lineOffset);
  const line = lines[at] ?? "";
  if (line.trim() === "") return undefined;
  // Either a header line above the dashes, or a full rule, header lines, dashes.
  if (groups.test(lines[at + 1] ?? ""))
    return readColumns(lines, { header: at, dashes: at + 1, framed: false }, writer, lineOffset);
  if (!/^\s*-{10,}\s*$/.test(line) && !groups.test(line)) return undefined;
  for (let dashes = at + 2; dashes <= at + 4; dashes++) {
    if (groups.test(lines[dashes] ?? ""))
      return readColumns(lines, { header: at + 1, dashes, framed: true }, writer, lineOffset);
    if ((lines[dashes] ?? "").trim() === "") break;
  }
  return undefined;
}

/** First header line and line of dashes; framed by full rules, rows may be spaced by blank lines. */
interface Columns {
  header: number;
  dashes: number;
  framed: boolean;
}

const closes = (line: string) => groups.test(line) || /^\s*-{10,}\s*$/.test(line);

function readColumns(
  lines: string[],
  { header: headerFrom, dashes, framed }: Columns,
  writer: PageWriter,
  lineOffset: number,
): number {
  const starts = [...(lines[dashes] ?? "").matchAll(/-+/g)].map((match) => match.index);
  const cut = (line: string) =>
    starts.map((start, column) => line.slice(column === 0 ? 0 : start, starts[column + 1]).trim());
  const merge = (from: number, to: number): TableRow => {
    const cells = starts.map(() => "");
    for (let at = from; at < to; at++) {
      for (const [column, part] of cut(lines[at] ?? "").entries()) cells[column] = `${cells[column]} ${part}`.trim();
    }
    return { cells, place: { line: from + 1 + lineOffset } };
  };
  let end = dashes + 1;
  const closing = lines.findIndex((line, index) => index >= end && closes(line));
  // Without a frame the first blank line ends the table, however near the next rule is.
  const blank = lines.findIndex((line, index) => index >= end && line.trim() === "");
  const bounded = closing > 0 && closing - end < 400 && (framed || blank < 0 || closing < blank);
  while (end < lines.length && (bounded ? end < closing : (lines[end] ?? "").trim() !== "")) end++;
  const body = Array.from({ length: end - dashes - 1 }, (_, index) => dashes + 1 + index);
  const spaced = bounded && body.some((at) => (lines[at] ?? "").trim() === "");
  const rows: TableRow[] = [];
  // With blank lines between rows a row may run over several lines; without, each line is one.
  for (let at = dashes + 1; at < end; ) {
    let to = at + 1;
    if ((lines[at] ?? "").trim() === "") {
      at = to;
      continue;
    }
    while (spaced && to < end && (lines[to] ?? "").trim() !== "") to++;
    rows.push(merge(at, to));
    at = to;
  }
  writer.table({ header: [merge(headerFrom, dashes)], rows });
  return bounded ? end + 1 : end;
}

function readBars(lines: string[], at: number, writer: PageWriter, lineOffset: number): number {
  const rows: TableRow[] = [];
  let header = 0;
  let end = at;
  let ruled = true;
  const grid = (lines[at] ?? "").trim().startsWith("+");
  for (; end < lines.length && bars.test(lines[end] ?? ""); end++) {
    const line = (lines[end] ?? "").trim();
    if (/^[|+][\s+|:=-]*[|+]$/.test(line)) {
      if (rows.length > 0 && header === 0 && (!grid || line.includes("=") || rows.length === 1)) header = rows.length;
      ruled = true;
      continue;
    }
    const cells = line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim());
    const last = rows.at(-1);
    // Between the rules of a drawn grid, lines continue the row above.
    if (grid && !ruled && last) last.cells = last.cells.map((cell, column) => `${cell} ${cells[column] ?? ""}`.trim());
    else rows.push({ cells, place: { line: end + 1 + lineOffset } });
    ruled = false;
  }
  writer.table({ header: rows.slice(0, header), rows: rows.slice(header) });
  return end;
}
