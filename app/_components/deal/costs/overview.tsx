// The totals of the costs with how they were drawn, and the same money by phase, by nature and by who pays.
import type { DealLinks } from "#app/_components/deal/links.ts";
import { PhaseChart } from "#app/_components/deal/phase-chart.tsx";
import { Money } from "#app/_components/ui/value.tsx";
import { NATURE_WORD, OWNER_WORD } from "#app/_components/words.ts";
import { SIMULATION_WORDS } from "#lib/diligence/simulation.ts";
import type { CostsView } from "#lib/reads/views.ts";
import { SumTable } from "./sum-table.tsx";
import { TotalsTable } from "./totals-table.tsx";

export function CostOverview({
  costs,
  links,
  contingencyHref,
}: {
  costs: CostsView;
  links: DealLinks;
  contingencyHref?: string;
}) {
  const { currency } = costs;
  const lines = (query: Record<string, string>) => `${links.costs(query)}#lines`;
  return (
    <>
      <div className="grid gap-2">
        <TotalsTable costs={costs} contingencyHref={contingencyHref} />
        <p className="max-w-[100ch] text-xs text-ink-3">
          {SIMULATION_WORDS} What the seller or a vendor pays and what stays stranded is in no total; shared cost counts
          in full until a split is agreed.
        </p>
        {costs.otherCurrencies.map(({ currency: code, oneTime, annual }) => (
          <p key={code} className="text-sm">
            In {code}, in no total:{" "}
            {oneTime ? <Money low={oneTime.low} high={oneTime.high} currency={code} /> : "nothing"} one-time,{" "}
            {annual ? <Money low={annual.low} high={annual.high} currency={code} /> : "nothing"} a year.
          </p>
        ))}
      </div>
      <div className="grid gap-8 wide:grid-cols-2">
        <PhaseChart costs={costs} />
        <div className="grid content-start gap-6">
          <SumTable
            title="By nature"
            first="Nature"
            currency={currency}
            rows={costs.byNature.map(({ costNature, ...sum }) => ({
              key: costNature ?? "none",
              title: costNature ? NATURE_WORD[costNature] : "No nature named",
              ...(costNature && { href: lines({ nature: costNature }) }),
              ...(costNature === "stranded" && { note: "not in the totals" }),
              sum,
            }))}
          />
          <SumTable
            title="By who pays"
            first="Who pays"
            currency={currency}
            rows={costs.byOwner.map(({ costOwner, inTotal, ...sum }) => ({
              key: costOwner ?? "none",
              title: costOwner ? OWNER_WORD[costOwner] : "Not said",
              ...(costOwner && { href: lines({ owner: costOwner }) }),
              ...(!inTotal && { note: "not in the buyer's total" }),
              sum,
            }))}
          />
        </div>
      </div>
    </>
  );
}
