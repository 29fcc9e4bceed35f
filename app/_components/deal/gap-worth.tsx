// What the answer to a question is worth: the money it could move, the gravest finding it could bring, and why.
import { SeverityBadge } from "#app/_components/ui/badge.tsx";
import { Money, NotKnown } from "#app/_components/ui/value.tsx";
import type { GapView } from "#lib/reads/gaps.ts";

/** What an answer could change, as a filter of the list. */
export const GAP_WORTH_WORD = {
  money: "Could move the costs",
  grave: "Could bring a critical or high finding",
  none: "No rule depends on it",
} as const;

/** In a row: money first, then gravity. Nothing known is said, and is not zero. */
export function GapWorth({ worth }: { worth: GapView["worth"] }) {
  const { severity, why } = worth;
  if (!why) return <NotKnown>no rule depends on it</NotKnown>;
  return (
    <span className="grid justify-items-start gap-0.5">
      <GapMoney {...worth} />
      {severity ? (
        <span className="flex items-center gap-1.5 text-xs text-ink-3">
          up to <SeverityBadge severity={severity} />
        </span>
      ) : null}
      <span className="text-xs font-normal text-ink-2">{why}</span>
    </span>
  );
}

function GapMoney({ oneTimeLow, oneTimeHigh, annualLow, annualHigh, currency }: GapView["worth"]) {
  return (
    <>
      {oneTimeHigh === null ? null : (
        <span className="font-medium">
          <Money low={oneTimeLow} high={oneTimeHigh} currency={currency} />
        </span>
      )}
      {annualHigh === null ? null : (
        <span>
          <Money low={annualLow} high={annualHigh} currency={currency} /> <span className="text-ink-3">a year</span>
        </span>
      )}
      {oneTimeHigh === null && annualHigh === null ? <NotKnown>cost not known</NotKnown> : null}
    </>
  );
}
