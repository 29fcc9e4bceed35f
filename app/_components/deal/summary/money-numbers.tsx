import type { DealLinks } from "#app/_components/deal/links.ts";
import { MoneyCell } from "#app/_components/ui/money-cell.tsx";
import { Section } from "#app/_components/ui/page.tsx";
import type { RatesView, SummaryView } from "#lib/reads/views.ts";

type Money = SummaryView["money"];

export const MONEY_TITLE = {
  separationIntegration: "Separation and integration",
  remediation: "Remediation",
  capexBacklog: "Deferred capex",
  runRateChange: "Change of the run-rate",
  tsaCharges: "TSA charges",
  oneTime: "All one-time cost",
} as const;

const ONE_TIME = ["separationIntegration", "remediation", "capexBacklog"] as const;
const ANNUAL = ["runRateChange", "tsaCharges"] as const;

/** What every total rests on: the product's own rates until a lead has adopted the firm's. */
export function ratesNote({ adopted, starting }: RatesView): string {
  if (!adopted) return "Starting rates, not adopted";
  const rest =
    starting > 0
      ? `; ${starting} rate${starting === 1 ? "" : "s"} not on it ${starting === 1 ? "is a" : "are"} starting rate${starting === 1 ? "" : "s"}`
      : "";
  return `Rate card ${adopted.version} of the firm${rest}`;
}

/** The five numbers, low to high with the base value; one-time and yearly figures have scales of their own. */
export function MoneyNumbers({
  money,
  rates,
  currency,
  links,
  all,
}: {
  money: Money;
  rates: RatesView;
  currency: string;
  links: DealLinks;
  /** Lead to all lines too: on pages that do not show them. */
  all?: boolean;
}) {
  const cells = (keys: typeof ONE_TIME | typeof ANNUAL, note: string) => {
    const max = Math.max(...keys.map((key) => money[key]?.high ?? 0), 1);
    return keys.map((key) => {
      const range = money[key];
      return (
        <MoneyCell
          key={key}
          label={MONEY_TITLE[key]}
          low={range?.low ?? null}
          base={range?.base ?? null}
          high={range?.high ?? null}
          likely={range ?? undefined}
          href={`${links.costs({ total: key })}#lines`}
          {...{ max, currency, note }}
        />
      );
    });
  };
  return (
    <Section
      title="Money"
      note={ratesNote(rates)}
      actions={
        all ? (
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
