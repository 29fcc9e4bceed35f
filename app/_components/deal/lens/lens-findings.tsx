// Findings that another type of deal would read differently: what each is and what it would be, and why.
import type { ReactNode } from "react";
import { Badge, SeverityBadge } from "#app/_components/ui/badge.tsx";
import { Money, NotKnown } from "#app/_components/ui/value.tsx";
import { PHASE_WORD, TREATMENT_WORD } from "#app/_components/words.ts";
import type { LensView } from "#lib/reads/views.ts";

type Change = NonNullable<LensView["report"]>["findings"][number];
type Seen = NonNullable<Change["was"]>;
const SHOWN = 8;

export function LensFindings({ report, currency }: { report: NonNullable<LensView["report"]>; currency: string }) {
  const { findings } = report;
  if (findings.length === 0) return null;
  const rest = findings.slice(SHOWN);
  return (
    <div>
      <Table rows={findings.slice(0, SHOWN)} currency={currency} caption="Findings read differently" />
      {rest.length > 0 ? (
        <details className="mt-2">
          <summary className="text-sm text-accent hover:underline">{rest.length} more</summary>
          <Table rows={rest} currency={currency} caption="More findings read differently" />
        </details>
      ) : null}
    </div>
  );
}

function Table({ rows, currency, caption }: { rows: readonly Change[]; currency: string; caption: string }) {
  return (
    <table className="dt">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Finding</th>
          <th scope="col" className="w-44">
            Severity
          </th>
          <th scope="col" className="w-40">
            Phase
          </th>
          <th scope="col" className="w-44">
            Treatment
          </th>
          <th scope="col" className="w-40 text-right">
            One-time cost
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.type} ${row.domain} ${row.category} ${row.rule} ${row.scope}`}>
            <td data-heading="">
              {row.was ? null : <Badge tone="accent">only then</Badge>} {row.is ? null : <Badge>no longer</Badge>}{" "}
              <span className="line-clamp-2">{row.title}</span>
              {row.why ? <span className="block font-normal text-ink-2">{row.why}</span> : null}
            </td>
            <td data-title="Severity">
              <Pair
                of={row}
                show={({ severity }) => <SeverityBadge severity={severity} />}
                by={({ severity }) => severity}
              />
            </td>
            <td data-title="Phase">
              <Pair of={row} show={({ phase }) => PHASE_WORD[phase]} by={({ phase }) => phase} />
            </td>
            <td data-title="Treatment">
              <Pair
                of={row}
                show={({ dealTreatment }) => TREATMENT_WORD[dealTreatment]}
                by={(seen) => seen.dealTreatment}
              />
            </td>
            <td data-title="One-time cost" className="text-right">
              <Pair
                of={row}
                show={({ cost }) =>
                  cost ? <Money low={cost.low} high={cost.high} currency={currency} /> : <NotKnown>not known</NotKnown>
                }
                by={({ cost }) => `${cost?.low} ${cost?.high}`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One value where both deals agree or only one knows it, else "this, there that". */
function Pair({
  of: { was, is },
  show,
  by,
}: {
  of: Change;
  show: (seen: Seen) => ReactNode;
  by: (seen: Seen) => string;
}) {
  const one = is ?? was;
  if (!one) return null;
  if (!was || !is || by(was) === by(is)) return <>{show(one)}</>;
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      <span className="text-ink-3">{show(was)}</span>
      <span aria-hidden="true">→</span>
      <span className="sr-only">then</span>
      <span className="font-medium">{show(is)}</span>
    </span>
  );
}
