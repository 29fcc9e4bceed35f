// A sheet or a file of rows as people know it: letters above, row numbers left, the rows that facts rest on marked.
import type { Claim } from "./passages.ts";
import { columnLetters } from "./sheet-columns.ts";

export interface GridRow {
  /** As the sheet counts. */
  row: number;
  seq: number;
  /** From the first column of the sheet. */
  cells: readonly string[];
  header: boolean;
  hidden: boolean;
}

/** Facts by the row they rest on; where two tables share a row, it is one row here too. */
function idsByRow(claims: readonly Claim[]): Map<number, string[]> {
  const ids = new Map<number, string[]>();
  for (const { id, place } of claims) {
    const row = place.row ?? place.line;
    if (row !== undefined) ids.set(row, [...(ids.get(row) ?? []), id]);
  }
  return ids;
}

export function GridView({
  label,
  rows,
  claims,
  active,
}: {
  /** "Sheet Apps, rows 1 to 200" */
  label: string;
  rows: readonly GridRow[];
  claims: readonly Claim[];
  active: string | null;
}) {
  const width = Math.max(1, ...rows.map((row) => row.cells.length));
  const ids = idsByRow(claims);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section tabIndex={0} aria-label={label} className="max-h-[calc(100dvh-11rem)] overflow-auto border border-line">
      <table className="sheet">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Row</span>
            </th>
            {Array.from({ length: width }, (_, at) => (
              <th key={columnLetters(at + 1)} scope="col">
                {columnLetters(at + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.seq} row={row} width={width} ids={ids.get(row.row)} active={active} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  row,
  width,
  ids,
  active,
}: {
  row: GridRow;
  width: number;
  ids: readonly string[] | undefined;
  active: string | null;
}) {
  const marks = ids
    ? { "data-marks": ids.join(" "), ...(active && ids.includes(active) ? { "data-on": "" } : {}) }
    : undefined;
  return (
    <tr
      id={`r-${row.row}`}
      {...marks}
      {...(row.header ? { "data-header": "" } : {})}
      {...(row.hidden ? { "data-hidden": "", title: "Hidden in the file" } : {})}
    >
      <th scope="row">{row.row}</th>
      {Array.from({ length: width }, (_, at) => (
        <td key={columnLetters(at + 1)}>{row.cells[at]}</td>
      ))}
    </tr>
  );
}
