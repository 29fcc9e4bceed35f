import type { DealLinks } from "#app/_components/deal/links.ts";
import { MoneyCell } from "#app/_components/ui/money-cell.tsx";
import { Section } from "#app/_components/ui/page.tsx";
import type { SummaryView } from "#lib/reads/views.ts";

type Money = SummaryView["money"];

const ONE_TIME = [
  ["separationIntegration", "Separation and integration"],
  ["remediation", "Remediation"],
  ["capexBacklog", "Deferred capex"],
] as const satisfies readonly (readonly [keyof Money, string])[];
const ANNUAL = [
  ["runRateChange", "Change of the run-rate"],
  ["tsaCharges", "TSA charges"],
] as const satisfies readonly (readonly [keyof Money, string])[];

export const RATES_NOTE = "Starting rates, not adopted";

/** The five numbers, low to high with the base value; one-time and yearly figures have scales of their own. */
export function MoneyNumbers({ money, currency, links }: { money: Money; currency: string; links?: DealLinks }) {
  const most = (keys: readonly (readonly [keyof Money, string])[]) =>
    Math.max(...keys.map(([key]) => (money[key] as Money["remediation"])?.high ?? 0), 1);
  const cells = (keys: typeof ONE_TIME | typeof ANNUAL, note: string) => {
    const max = most(keys);
    return keys.map(([key, label]) => {
      const range = money[key];
      return (
        <MoneyCell
          key={key}
          label={label}
          low={range?.low ?? null}
          base={range?.base ?? null}
          high={range?.high ?? null}
          max={max}
          currency={currency}
          note={note}
        />
      );
    });
  };
  return (
    <Section
      title="Money"
      note={RATES_NOTE}
      actions={
        links ? (
          <a href={links.costs()} className="text-sm text-accent underline-offset-2 hover:underline">
            All cost lines
          </a>
        ) : null
      }
    >
      <div className="grid grid-cols-2 gap-x-6 gap-y-4 desk:grid-cols-5">
        {cells(ONE_TIME, "one-time")}
        {cells(ANNUAL, "a year")}
      </div>
    </Section>
  );
}
