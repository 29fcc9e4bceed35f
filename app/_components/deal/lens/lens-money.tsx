// The money of a deal as it is and as it would be, side by side.
import { Money, NotKnown } from "#app/_components/ui/value.tsx";
import { DEAL_TYPE_WORD } from "#app/_components/words.ts";
import type { DealType } from "#db/vocabulary.ts";
import type { LensView } from "#lib/reads/views.ts";

type Report = NonNullable<LensView["report"]>;
const ROWS = [
  ["separationIntegration", "Separation and integration", "one-time"],
  ["remediation", "Remediation", "one-time"],
  ["capexBacklog", "Deferred capex", "one-time"],
  ["runRateChange", "Change of the run-rate", "a year"],
  ["tsaCharges", "TSA charges", "a year"],
] as const;

export function LensMoney({
  report: { was, is },
  currency,
  own,
  seenAs,
}: {
  report: Report;
  currency: string;
  own: DealType;
  seenAs: DealType;
}) {
  const range = (of: { low: number; high: number } | null) =>
    of ? <Money low={of.low} high={of.high} currency={currency} /> : <NotKnown>no line</NotKnown>;
  return (
    <table className="w-full max-w-3xl border-collapse text-sm" data-lens="money">
      <caption className="sr-only">Money by deal type</caption>
      <thead>
        <tr className="border-b border-line text-xs text-ink-3">
          <th scope="col" className="py-1 text-left font-medium">
            <span className="sr-only">What</span>
          </th>
          <th scope="col" className="py-1 text-right font-medium">
            {DEAL_TYPE_WORD[own]}
          </th>
          <th scope="col" className="py-1 pl-4 text-right font-medium">
            {DEAL_TYPE_WORD[seenAs]}
          </th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([key, label, note]) => (
          <tr key={key} className="border-b border-line">
            <th scope="row" className="py-1.5 text-left font-normal">
              {label} <span className="text-ink-3">{note}</span>
            </th>
            <td className="py-1.5 pl-3 text-right text-ink-2">{range(was.money[key])}</td>
            <td className="py-1.5 pl-4 text-right font-medium">{range(is.money[key])}</td>
          </tr>
        ))}
        <tr className="border-b border-line">
          <th scope="row" className="py-1.5 text-left font-normal">
            Findings that become a term of the TSA
          </th>
          <td className="py-1.5 pl-3 text-right text-ink-2 tabular-nums">{was.tsaTerms}</td>
          <td className="py-1.5 pl-4 text-right font-medium tabular-nums">{is.tsaTerms}</td>
        </tr>
        <tr className="border-b border-line">
          <th scope="row" className="py-1.5 text-left font-normal">
            Open information gaps
          </th>
          <td className="py-1.5 pl-3 text-right text-ink-2 tabular-nums">{was.gaps}</td>
          <td className="py-1.5 pl-4 text-right font-medium tabular-nums">{is.gaps}</td>
        </tr>
      </tbody>
    </table>
  );
}
