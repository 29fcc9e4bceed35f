import { SEVERITY_WORD } from "#app/_components/words.ts";
import { LIKELIHOODS, type Likelihood, SEVERITIES, type Severity } from "#db/vocabulary.ts";
import { ChartFigure } from "./figure.tsx";
import { wrap } from "./scale.ts";

export interface MatrixFinding {
  /** "R-CYBER-002" */
  label: string;
  title: string;
  severity: Severity;
  likelihood: Likelihood;
  href?: string;
}

const COLUMNS = [...SEVERITIES].reverse();
const FILL: Record<Severity, string> = {
  critical: "fill-critical-soft",
  high: "fill-high-soft",
  medium: "fill-medium-soft",
  low: "fill-low-soft",
};
const LIKELIHOOD_WORD: Record<Likelihood, string> = { high: "Likely", medium: "Possible", low: "Unlikely" };
const LEFT = 66;
const CELL = 108;
const HEIGHT = 92;
const SHOWN = 2;

/** Findings by severity and likelihood: how many, and which, in each field. */
export function SeverityMatrix({
  title,
  note,
  findings,
}: {
  title: string;
  note?: string;
  findings: readonly MatrixFinding[];
}) {
  const width = LEFT + COLUMNS.length * CELL;
  const height = LIKELIHOODS.length * HEIGHT + 24;
  return (
    <ChartFigure
      title={title}
      note={note}
      head={["Finding", "Severity", "Likelihood"]}
      rows={findings.map((finding) => ({
        key: finding.label,
        cells: [
          `${finding.label} ${finding.title}`,
          SEVERITY_WORD[finding.severity],
          LIKELIHOOD_WORD[finding.likelihood],
        ],
      }))}
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className="max-w-none font-sans text-[10.5px]"
      >
        <title>{title}</title>
        {LIKELIHOODS.map((likelihood, row) => (
          <g key={likelihood} transform={`translate(0 ${row * HEIGHT})`}>
            <text x={LEFT - 10} y={HEIGHT / 2 + 4} textAnchor="end" className="fill-ink-2 text-[12px]">
              {LIKELIHOOD_WORD[likelihood]}
            </text>
            {COLUMNS.map((severity, column) => (
              <Field
                key={severity}
                severity={severity}
                x={LEFT + column * CELL}
                findings={findings.filter(
                  (finding) => finding.severity === severity && finding.likelihood === likelihood,
                )}
              />
            ))}
          </g>
        ))}
        {COLUMNS.map((severity, column) => (
          <text
            key={severity}
            x={LEFT + column * CELL + CELL / 2}
            y={height - 7}
            textAnchor="middle"
            className="fill-ink-2 text-[12px]"
          >
            {SEVERITY_WORD[severity]}
          </text>
        ))}
      </svg>
    </ChartFigure>
  );
}

function Field({ severity, findings, x }: { severity: Severity; findings: readonly MatrixFinding[]; x: number }) {
  return (
    <>
      <rect
        x={x}
        width={CELL - 2}
        height={HEIGHT - 2}
        rx="2"
        className={findings.length ? FILL[severity] : "fill-shade"}
      />
      {findings.length ? (
        <text x={x + 8} y="20" className="fill-ink text-[14px] font-semibold">
          {findings.length}
        </text>
      ) : null}
      {findings.slice(0, SHOWN).map((finding, index) => (
        <Entry key={finding.label} finding={finding} x={x + 8} y={38 + index * 29} />
      ))}
      {findings.length > SHOWN ? (
        <text x={x + CELL - 12} y="20" textAnchor="end" className="fill-ink-2">
          {findings.length - SHOWN} more
        </text>
      ) : null}
    </>
  );
}

function Entry({ finding, x, y }: { finding: MatrixFinding; x: number; y: number }) {
  const words = (
    <text y={y} className="fill-ink-2">
      <title>{`${finding.label} ${finding.title}`}</title>
      {wrap(finding.title, CELL - 14, 2, 5.5).map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : 13}>
          {line}
        </tspan>
      ))}
    </text>
  );
  return finding.href ? <a href={finding.href}>{words}</a> : words;
}
