// Pipe tables of Markdown: split at bars that are neither escaped nor in code, header above the dashes.
import { markdownToText } from "#lib/documents/parsers/markdown-inline.ts";
import type { PageWriter, TableRow } from "#lib/documents/parsers/page-writer.ts";

const dashes = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** True where a header row stands with a row of dashes below it. */
export function isTableStart(lines: string[], at: number): boolean {
  const line = lines[at] ?? "";
  const below = lines[at + 1] ?? "";
  if (!line.includes("|") || !below.includes("-") || !dashes.test(below)) return false;
  const columns = splitRow(line).length;
  return below.includes("|") && splitRow(below).length === columns;
}

/** Reads the table that begins at a line and answers with the first line after it. */
export function readPipeTable(lines: string[], at: number, writer: PageWriter): number {
  const header = toRow(lines, at);
  const width = header.cells.length;
  const inCode = (line: number): TableRow => {
    const row = toRow(lines, line);
    if (row.cells.length <= width || !lines[line]?.includes("`")) return row;
    // Bars in code part cells by the letter of the format; where the row only fits without, its author meant them as text.
    const whole = toRow([(lines[line] ?? "").replace(/`[^`]*`/g, (code) => code.replaceAll("|", "\\|"))], 0);
    return whole.cells.length === width ? { ...row, cells: whole.cells } : row;
  };
  const rows: TableRow[] = [];
  let end = at + 2;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? "";
    if (!line.includes("|") || /^\s{0,3}(#{1,6}\s|>|```|~~~)/.test(line)) break;
    if (dashes.test(line)) continue;
    const row = inCode(end);
    // A bar too many inside a cell: the surplus belongs to the last column, so that nothing is lost.
    if (row.cells.length > width)
      row.cells = [
        ...row.cells.slice(0, width - 1),
        row.cells
          .slice(width - 1)
          .join(" | ")
          .replace(/( \| )+$/, ""),
      ];
    rows.push(row);
  }
  const named = header.cells.some((cell) => cell !== "");
  writer.table({ header: named ? [header] : [], rows });
  return end;
}

function toRow(lines: string[], at: number): TableRow {
  return { cells: splitRow(lines[at] ?? "").map(markdownToText), place: { line: at + 1 } };
}

/** Cells of a row as written; leading and closing bars are no cells. */
function splitRow(line: string): string[] {
  const trimmed = line.trim().replace(/^\|/, "");
  const cells: string[] = [];
  let cell = "";
  for (let i = 0; i < trimmed.length; i++) {
    const sign = trimmed[i] ?? "";
    if (sign === "\\" && trimmed[i + 1] === "|") {
      cell += "|";
      i++;
    } else if (sign === "|") {
      cells.push(cell.trim());
      cell = "";
    } else cell += sign;
  }
  if (cell.trim() !== "" || !trimmed.endsWith("|")) cells.push(cell.trim());
  return cells;
}
