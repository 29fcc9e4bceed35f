import { ChartFigure } from "./figure.tsx";
import { shorten } from "./scale.ts";

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

const CELL = 84;
const HEIGHT = 34;
const LEFT = 150;

/** Which part of a category's topics is answered; the figure stands in the cell, so colour is not needed to read it. */
export function CoverageMap({ title, note, rows }: { title: string; note?: string; rows: readonly CoverageRow[] }) {
  const most = Math.max(...rows.map((row) => row.cells.length), 1);
  const width = LEFT + most * CELL;
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
      <svg viewBox={`0 0 ${width} ${rows.length * (HEIGHT + 2)}`} className="w-full min-w-240 font-sans text-[11px]">
        <title>{title}</title>
        {rows.map((row, index) => (
          <g key={row.label} transform={`translate(0 ${index * (HEIGHT + 2)})`}>
            <text y="15" className="fill-ink text-[12px] font-medium">
              {row.label}
            </text>
            <text y="29" className="fill-ink-3">
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
      <text x={x + 6} y="14" className={ink}>
        {shorten(cell.label, CELL - 10)}
      </text>
      <text x={x + 6} y="28" className={ink}>
        {cell.covered}/{cell.of}
        {cell.partial ? ` +${cell.partial}` : ""}
      </text>
    </>
  );
  if (!cell.href) return <g>{content}</g>;
  return (
    <a href={cell.href} aria-label={words}>
      {content}
    </a>
  );
}
