import { moneyShort, moneyTogether } from "#app/_components/format/money.ts";
import { RangeBar } from "./range-bar.tsx";
import { Money, NotKnown } from "./value.tsx";

/** One of the money numbers of page one: name, range, bar on a common scale, base value. */
export function MoneyCell({
  label,
  low,
  base,
  high,
  max,
  currency,
  note,
  likely,
  href,
}: {
  label: string;
  low: number | null;
  base: number | null;
  high: number | null;
  /** Right end of the bars that stand together; one-time and annual figures have different ones. */
  max: number;
  currency: string;
  /** "a year", "one-time" */
  note?: string;
  /** What one in ten, one in two and nine in ten outcomes lie below. */
  likely?: { p10: number; p50: number; p90: number };
  /** What the number is made of. */
  href?: string;
}) {
  const known = low !== null && base !== null && high !== null;
  return (
    <div className="grid content-start gap-1 border-t border-line pt-2">
      <p className="text-sm text-ink-2">{label}</p>
      <p className="text-lg font-semibold">
        {href && known ? (
          <a href={href} className="inline-block hover:text-accent">
            <span className="sr-only">{label}, the cost lines: </span>
            <Money low={low} high={high} currency={currency} />
          </a>
        ) : (
          <Money low={low} high={high} currency={currency} />
        )}
      </p>
      {known ? (
        <RangeBar {...{ low, base, high, max }} label={`${label}: ${moneyShort({ low, high, currency })}`} />
      ) : null}
      <p className="text-xs text-ink-3">
        {base === null ? (
          <NotKnown>no base value</NotKnown>
        ) : (
          <>base {moneyShort({ low: base, high: base, currency })}</>
        )}
        {note ? `, ${note}` : ""}
      </p>
      {likely && low !== high ? (
        <p className="text-xs text-ink-3" title="One in ten, one in two and nine in ten outcomes lie below">
          P10 / P50 / P90{" "}
          <span className="block whitespace-nowrap text-ink-2">
            {moneyTogether([likely.p10, likely.p50, likely.p90])}
          </span>
        </p>
      ) : null}
    </div>
  );
}
