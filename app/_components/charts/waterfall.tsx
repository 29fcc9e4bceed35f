import { moneyShort } from "#app/_components/format/money.ts";
import { ChartFigure } from "./figure.tsx";
import { ticks, wrap } from "./scale.ts";

export interface WaterfallStep {
  label: string;
  /** `total` stands on the ground, `change` hangs between two levels. */
  kind: "total" | "change";
  /** Base value, signed for a change; null is not known and is drawn as an empty frame. */
  base: number | null;
  low?: number;
  high?: number;
}

const LEFT = 8;
const TOP = 22;
const PLOT = 168;
const COLUMN = 118;
const BAR = 74;

/** Levels a bar runs between; an unknown step leaves the level where it is. */
function levels(steps: readonly WaterfallStep[]): { from: number; to: number }[] {
  let level = 0;
  return steps.map(({ kind, base }) => {
    if (base === null) return { from: level, to: level };
    const from = kind === "total" ? 0 : level;
    level = kind === "total" ? base : level + base;
    return { from, to: level };
  });
}

/** From one total to another by named changes, each labelled with its figure; the table is one click behind. */
export function Waterfall({
  title,
  note,
  currency,
  steps,
}: {
  title: string;
  note?: string;
  currency: string;
  steps: readonly WaterfallStep[];
}) {
  const bars = levels(steps);
  const tops = steps.flatMap(({ kind, high }) => (kind === "total" && high ? [high] : []));
  const max = ticks(Math.max(...bars.flatMap(({ from, to }) => [from, to]), ...tops, 1), 10).at(-1) ?? 1;
  const y = (value: number) => TOP + PLOT - (Math.max(value, 0) / max) * PLOT;
  const width = LEFT * 2 + steps.length * COLUMN;
  const say = (value: number | null | undefined) =>
    value === null || value === undefined ? "not known" : moneyShort({ low: value, high: value, currency });
  return (
    <ChartFigure
      title={title}
      note={note}
      head={["Step", "Low", "Base", "High"]}
      rows={steps.map((step) => ({
        key: step.label,
        cells: [
          step.label,
          say(step.base === null ? null : (step.low ?? step.base)),
          say(step.base),
          say(step.base === null ? null : (step.high ?? step.base)),
        ],
      }))}
    >
      <svg
        role="img"
        aria-label={title}
        viewBox={`0 0 ${width} ${TOP + PLOT + 46}`}
        width={width}
        height={TOP + PLOT + 46}
        className="max-w-none font-sans text-[12px]"
      >
        <line x1="0" x2={width} y1={y(0)} y2={y(0)} className="stroke-line-2" />
        {steps.map((step, at) => {
          const { from, to } = bars[at] as { from: number; to: number };
          return (
            <Column
              key={step.label}
              {...{ step, y, from, to }}
              x={LEFT + at * COLUMN}
              last={at === steps.length - 1}
              words={say(step.base)}
            />
          );
        })}
      </svg>
    </ChartFigure>
  );
}

function Column({
  step,
  x,
  y,
  from,
  to,
  last,
  words,
}: {
  step: WaterfallStep;
  x: number;
  y: (value: number) => number;
  from: number;
  to: number;
  last: boolean;
  words: string;
}) {
  const middle = x + COLUMN / 2;
  const left = middle - BAR / 2;
  const [top, height] = [Math.min(y(from), y(to)), Math.max(Math.abs(y(from) - y(to)), 1.5)];
  const fill = step.kind === "total" ? "fill-chart-1" : to < from ? "fill-chart-5" : "fill-chart-2";
  const signed = step.kind === "change" && (step.base ?? 0) > 0 ? `+ ${words}` : words;
  return (
    <g>
      {step.base === null ? (
        <rect
          x={left}
          y={y(from) - 26}
          width={BAR}
          height="26"
          fill="none"
          className="stroke-edge"
          strokeDasharray="3 3"
        />
      ) : (
        <rect x={left} y={top} width={BAR} height={height} className={fill} />
      )}
      {step.base !== null &&
      step.low !== undefined &&
      step.high !== undefined &&
      step.high > step.low &&
      step.kind === "total" ? (
        <path
          d={`M${middle} ${y(step.low)}V${y(step.high)}m-5 0h10M${middle - 5} ${y(step.low)}h10`}
          className="stroke-ink"
          strokeWidth="1.2"
          fill="none"
        />
      ) : null}
      {last ? null : (
        <line
          x1={middle + BAR / 2}
          x2={middle + COLUMN - BAR / 2}
          y1={y(to)}
          y2={y(to)}
          className="stroke-edge"
          strokeDasharray="2 3"
        />
      )}
      <text
        x={middle}
        y={
          step.base === null ? y(from) - 32 : Math.min(top, step.kind === "total" && step.high ? y(step.high) : top) - 6
        }
        textAnchor="middle"
        className={step.base === null ? "fill-ink-3" : "fill-ink"}
      >
        {signed}
      </text>
      {wrap(step.label, COLUMN - 8, 2, 6.2).map((line, at) => (
        <text key={line} x={middle} y={y(0) + 16 + at * 14} textAnchor="middle" className="fill-ink-2">
          {line}
        </text>
      ))}
    </g>
  );
}
