import { moneyShort } from "#app/_components/format/money.ts";
import { ChartFigure } from "./figure.tsx";
import { ticks } from "./scale.ts";

export interface CostPart {
  /** "Separation" */
  label: string;
  /** Base value in whole currency units. */
  base: number;
}
export interface PhaseCost {
  /** "Day 1" */
  label: string;
  low: number;
  base: number;
  high: number;
  /** What the base value is made of, largest first; at most five are told apart. */
  parts: readonly CostPart[];
}

const FILL = ["fill-chart-1", "fill-chart-2", "fill-chart-3", "fill-chart-4", "fill-chart-5"] as const;
const SWATCH = ["bg-chart-1", "bg-chart-2", "bg-chart-3", "bg-chart-4", "bg-chart-5"] as const;
const LEFT = 106;
const WIDTH = 500;
const PLOT = 292;
const ROW = 40;

/** One-time cost of each phase: the base value stacked by nature, low to high as a line over it, the figure beside it. */
export function CostByPhase({
  title,
  note,
  currency,
  phases,
}: {
  title: string;
  note?: string;
  currency: string;
  phases: readonly PhaseCost[];
}) {
  const marks = ticks(Math.max(...phases.map((phase) => phase.high), 0), 4);
  const max = marks.at(-1) ?? 1;
  const x = (value: number) => LEFT + (value / max) * PLOT;
  const names = [...new Set(phases.flatMap((phase) => phase.parts.map((part) => part.label)))];
  const height = phases.length * ROW + 24;
  const say = (low: number, high: number) => moneyShort({ low, high, currency });
  return (
    <ChartFigure
      title={title}
      note={note}
      head={["Phase", "Low", "Base", "High", ...names]}
      rows={phases.map((phase) => ({
        key: phase.label,
        cells: [
          phase.label,
          ...[phase.low, phase.base, phase.high].map((value) => say(value, value)),
          ...names.map((name) => {
            const part = phase.parts.find((entry) => entry.label === name);
            return part ? say(part.base, part.base) : "none";
          }),
        ],
      }))}
    >
      <svg
        role="img"
        aria-label={title}
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        className="max-w-none font-sans text-[12px]"
      >
        {marks.map((mark) => (
          <g key={mark}>
            <line x1={x(mark)} x2={x(mark)} y1="0" y2={height - 20} className="stroke-line" />
            <text x={x(mark)} y={height - 6} textAnchor="middle" className="fill-ink-3 text-[11px]">
              {mark === 0 ? "0" : moneyShort({ low: mark, high: mark, currency }).replace(`${currency} `, "")}
            </text>
          </g>
        ))}
        {phases.map((phase, index) => (
          <PhaseRow
            key={phase.label}
            {...{ phase, names, x }}
            y={index * ROW}
            words={phase.parts.length > 0 ? say(phase.low, phase.high) : "no cost line"}
          />
        ))}
      </svg>
      <ul className="mt-1 flex flex-wrap gap-x-4 text-xs text-ink-2">
        {names.slice(0, FILL.length).map((name, index) => (
          <li key={name} className="flex items-center gap-1.5">
            <span className={`size-2.5 rounded-[2px] ${SWATCH[index]}`} />
            {name}
          </li>
        ))}
        <li className="flex items-center gap-1.5">
          <span className="h-px w-4 bg-ink" />
          low to high
        </li>
      </ul>
    </ChartFigure>
  );
}

function PhaseRow({
  phase,
  names,
  x,
  y,
  words,
}: {
  phase: PhaseCost;
  names: readonly string[];
  x: (value: number) => number;
  y: number;
  words: string;
}) {
  let at = 0;
  const middle = y + 19;
  return (
    <g>
      <text x={LEFT - 10} y={middle + 4} textAnchor="end" className="fill-ink">
        {phase.label}
      </text>
      {phase.parts.map((part) => {
        const from = at;
        at += part.base;
        return (
          <rect
            key={part.label}
            x={x(from)}
            y={y + 9}
            width={Math.max(x(at) - x(from) - 0.6, 0)}
            height="20"
            className={FILL[Math.min(names.indexOf(part.label), FILL.length - 1)]}
          >
            <title>{`${phase.label}: ${part.label}`}</title>
          </rect>
        );
      })}
      {phase.high > phase.low ? (
        <path
          d={`M${x(phase.low)} ${middle - 5}v10m0-5H${x(phase.high)}m0-5v10`}
          className="stroke-ink"
          strokeWidth="1.2"
          fill="none"
        />
      ) : null}
      <text x={x(Math.max(phase.high, phase.base)) + 8} y={middle + 4} className="fill-ink-2">
        {words}
      </text>
    </g>
  );
}
