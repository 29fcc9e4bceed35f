// Sums by one aspect (nature, who pays), one-time and yearly in columns of their own; they are never added together.
import { Money } from "#app/_components/ui/value.tsx";
import type { CostSum } from "#lib/reads/views.ts";

export interface SumRow {
  key: string;
  title: string;
  /** The cost lines behind it. */
  href?: string;
  /** "not in the total" */
  note?: string;
  sum: CostSum;
}

export function SumTable({
  title,
  first,
  rows,
  currency,
}: {
  title: string;
  /** Heading of the first column. */
  first: string;
  rows: readonly SumRow[];
  currency: string;
}) {
  return (
    <table className="w-full self-start border-collapse text-sm">
      <caption className="mb-2 text-left text-base font-semibold">{title}</caption>
      <thead>
        <tr className="border-b border-line text-xs text-ink-3">
          <th scope="col" className="py-1 text-left font-medium">
            {first}
          </th>
          {["One-time", "A year", "Findings"].map((word) => (
            <th key={word} scope="col" className="py-1 pl-4 text-right font-medium">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title: name, href, note, sum }) => (
          <tr key={key} className="border-b border-line">
            <th scope="row" className="py-1.5 text-left font-normal">
              {href ? (
                <a href={href} className="hover:text-accent">
                  {name}
                </a>
              ) : (
                name
              )}
              {note ? <span className="text-ink-3">, {note}</span> : null}
            </th>
            <td className="py-1.5 pl-4 text-right">
              <Sum range={sum.oneTime} currency={currency} />
            </td>
            <td className="py-1.5 pl-4 text-right">
              <Sum range={sum.annual} currency={currency} />
            </td>
            <td className="py-1.5 pl-4 text-right">{sum.findings}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A dash where the aspect has no such line: that is no unknown. */
function Sum({ range, currency }: { range: CostSum["oneTime"]; currency: string }) {
  if (range === null) return <span className="text-ink-3">none</span>;
  return <Money low={range.low} high={range.high} currency={currency} />;
}
