import { ChartFigure } from "./figure.tsx";
import { wrap } from "./scale.ts";

export interface CoverageCell {
  key: string;
  /** "Backup & recovery" */
  label: string;
  covered: number;
  /** Partly answered: a policy, a plan, a quote not found. */
  partial: number;
  of: number;
  href?: string;
}
export interface CoverageRow {
  label: string;
  covered: number;
  of: number;
  cells: readonly CoverageCell[];
}

const CELL = 61;
const HEIGHT = 46;
const LEFT = 112;

/** Which part of a category's topics is answered; the figure stands in the cell, so colour is not needed to read it. */
export function CoverageMap({ title, note, rows }: { title: string; note?: string; rows: readonly CoverageRow[] }) {
  const most = Math.max(...rows.map((row) => row.cells.length), 1);
  const width = LEFT + most * CELL;
  const height = rows.length * (HEIGHT + 2);
  return (
    <ChartFigure
      title={title}
      note={note}
      head={["Category", "Answered", "Partly", "Topics"]}
      rows={rows.flatMap((row) =>
        row.cells.map((cell) => ({
          key: `${row.label} ${cell.key}`,
          cells: [`${row.label}: ${cell.label}`, cell.covered, cell.partial, cell.of],
        })),
      )}
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className="max-w-none font-sans text-[11px]"
      >
        <title>{title}</title>
        {rows.map((row, index) => (
          <g key={row.label} transform={`translate(0 ${index * (HEIGHT + 2)})`}>
            <text y="18" className="fill-ink text-[12px] font-medium">
              {row.label}
            </text>
            <text y="34" className="fill-ink-3">
              {row.covered} of {row.of}
            </text>
            {row.cells.map((cell, column) => (
              <Cell key={cell.key} cell={cell} x={LEFT + column * CELL} />
            ))}
          </g>
        ))}
      </svg>
    </ChartFigure>
  );
}

function Cell({ cell, x }: { cell: CoverageCell; x: number }) {
  const share = cell.of === 0 ? 0 : (cell.covered + cell.partial / 2) / cell.of;
  const [fill, ink] =
    cell.of > 0 && cell.covered === cell.of
      ? ["fill-chart-1", "fill-paper"]
      : share >= 0.5
        ? ["fill-chart-3", "fill-ink"]
        : share > 0
          ? ["fill-chart-4", "fill-ink"]
          : ["fill-shade", "fill-ink-2"];
  const words = `${cell.label}: ${cell.covered} of ${cell.of} answered${cell.partial ? `, ${cell.partial} partly` : ""}`;
  const content = (
    <>
      <title>{words}</title>
      <rect x={x} width={CELL - 2} height={HEIGHT} rx="2" className={fill} />
      {wrap(cell.label, CELL - 6, 2, 5.8).map((line, index) => (
        <text key={line} x={x + 4} y={13 + index * 12} className={`text-[10px] ${ink}`}>
          {line}
        </text>
      ))}
      <text x={x + 4} y="40" className={`font-medium ${ink}`}>
        {cell.covered}/{cell.of}
        {cell.partial ? ` +${cell.partial}` : ""}
      </text>
    </>
  );
  if (!cell.href) return <g>{content}</g>;
  return <a href={cell.href}>{content}</a>;
}
