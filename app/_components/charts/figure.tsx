import type { ReactNode } from "react";

/** A chart with its sentence above and its table one click below. The table is also what a screen reader is led to. */
export function ChartFigure({
  title,
  note,
  head,
  rows,
  children,
}: {
  title: string;
  note?: ReactNode;
  /** Column titles of the table. */
  head: readonly string[];
  /** Rows of the table; the first cell is the row's heading, the others are figures. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  children: ReactNode;
}) {
  return (
    <figure className="min-w-0">
      <figcaption className="mb-2">
        <span className="font-semibold">{title}</span>
        {note ? <span className="block text-sm text-ink-3">{note}</span> : null}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section className="overflow-x-auto" tabIndex={0} aria-label={title}>
        {children}
      </section>
      <details className="mt-1 text-sm" data-no-print>
        <summary className="text-ink-3 hover:text-ink">Show as a table</summary>
        <table className="mt-2 border-collapse">
          <thead>
            <tr>
              {head.map((word, index) => (
                <th
                  key={word}
                  scope="col"
                  className={index === 0 ? "pr-6 text-left font-medium" : "pl-6 text-right font-medium"}
                >
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} className="border-t border-line">
                {row.cells.map((cell, index) =>
                  index === 0 ? (
                    <th key={head[index]} scope="row" className="py-1 pr-6 text-left font-normal">
                      {cell}
                    </th>
                  ) : (
                    <td key={head[index]} className="py-1 pl-6 text-right">
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
