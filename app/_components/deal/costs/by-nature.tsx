// Cost by nature, one-time and yearly in columns of their own; they are never added together.
import type { DealLinks } from "#app/_components/deal/links.ts";
import { Money } from "#app/_components/ui/value.tsx";
import { NATURE_WORD } from "#app/_components/words.ts";
import type { CostsView } from "#lib/reads/views.ts";

export function ByNature({ costs, links }: { costs: CostsView; links: DealLinks }) {
  const { currency } = costs;
  return (
    <table className="w-full self-start border-collapse text-sm">
      <caption className="mb-2 text-left text-base font-semibold">By nature</caption>
      <thead>
        <tr className="border-b border-line text-xs text-ink-3">
          <th scope="col" className="py-1 text-left font-medium">
            Nature
          </th>
          {["One-time", "A year", "Findings"].map((word) => (
            <th key={word} scope="col" className="py-1 pl-4 text-right font-medium">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {costs.byNature.map((sum) => (
          <tr key={sum.costNature ?? "none"} className="border-b border-line">
            <th scope="row" className="py-1.5 text-left font-normal">
              {sum.costNature ? (
                <a href={links.findings({ nature: sum.costNature })} className="hover:text-accent">
                  {NATURE_WORD[sum.costNature]}
                </a>
              ) : (
                "No nature named"
              )}
              {sum.costNature === "stranded" ? <span className="text-ink-3">, not in the totals</span> : null}
            </th>
            <td className="py-1.5 pl-4 text-right">
              <Money low={sum.oneTimeLow} high={sum.oneTimeHigh} currency={currency} />
            </td>
            <td className="py-1.5 pl-4 text-right">
              <Money low={sum.annualLow} high={sum.annualHigh} currency={currency} />
            </td>
            <td className="py-1.5 pl-4 text-right">{sum.findings}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
