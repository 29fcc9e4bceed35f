// The buyer's totals with their percentiles and the contingency as a line of its own; one-time and yearly never meet.
import Link from "next/link";
import type { ReactNode } from "react";
import { MONEY_TITLE } from "#app/_components/deal/summary/money-numbers.tsx";
import { Badge } from "#app/_components/ui/badge.tsx";
import { Money, NotKnown } from "#app/_components/ui/value.tsx";
import type { CostsView } from "#lib/reads/views.ts";

type Range = NonNullable<CostsView["money"]["oneTime"]>;
const COLUMNS = ["low", "base", "high", "p10", "p50", "p90"] as const;
type Plain = Omit<Range, "p10" | "p50" | "p90"> & Partial<Range>;

export function TotalsTable({ costs, contingencyHref }: { costs: CostsView; contingencyHref?: string }) {
  const { money, contingency, currency } = costs;
  const row = (title: ReactNode, range: Plain | null, strong = false) => (
    <Row {...{ title, range, strong, currency }} />
  );
  const percent = `${contingency.percent} %`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
    <section className="overflow-x-auto" tabIndex={0} aria-label="Totals">
      <table className="w-full min-w-[36rem] border-collapse text-sm">
        <caption className="mb-2 text-left text-base font-semibold">Totals of the buyer</caption>
        <thead>
          <tr className="border-b border-line text-xs text-ink-3">
            <th scope="col" className="py-1 text-left font-medium">
              Total
            </th>
            {["Low", "Base", "High", "P10", "P50", "P90"].map((word) => (
              <th key={word} scope="col" className="py-1 pl-3 text-right font-medium">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row("One-time, all natures", money.oneTime, true)}
          {row(
            <>
              Contingency,{" "}
              {contingencyHref ? (
                <Link
                  href={contingencyHref}
                  scroll={false}
                  prefetch={false}
                  title="Change"
                  className="underline decoration-line-2 decoration-dotted underline-offset-4 hover:text-accent"
                >
                  {percent}
                </Link>
              ) : (
                percent
              )}{" "}
              {contingency.from === "decided" ? (
                <Badge tone="accent" mark="check">
                  Set by a person
                </Badge>
              ) : (
                <Badge tone="medium" mark="triangle">
                  Assumption
                </Badge>
              )}
            </>,
            contingency.range,
          )}
          {row("One-time with contingency", contingency.withIt, true)}
          {row(`${MONEY_TITLE.runRateChange}, a year`, money.runRateChange)}
          {row(`${MONEY_TITLE.tsaCharges}, a year`, money.tsaCharges)}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  title,
  range,
  strong,
  currency,
}: {
  title: ReactNode;
  range: Plain | null;
  strong: boolean;
  currency: string;
}) {
  return (
    <tr className={strong ? "border-b border-line font-medium" : "border-b border-line"}>
      <th scope="row" className={strong ? "py-1.5 text-left font-medium" : "py-1.5 text-left font-normal"}>
        {title}
      </th>
      {range === null ? (
        <td colSpan={6} className="py-1.5 pl-3 text-right font-normal">
          <NotKnown />
        </td>
      ) : (
        COLUMNS.map((column) => {
          const value = range[column];
          return (
            <td key={column} className="py-1.5 pl-3 text-right">
              {value === undefined ? null : <Money low={value} high={value} currency={currency} />}
            </td>
          );
        })
      )}
    </tr>
  );
}
