// Cost lines of one finding: what, its three factors with their sources, and what that makes.
import { Factors } from "#app/_components/deal/costs/factor-cells.tsx";
import { Money } from "#app/_components/ui/value.tsx";
import type { CostLineView } from "#lib/reads/findings.ts";
import type { DealLinks } from "./links.ts";

export function CostLines({ lines, links }: { lines: readonly CostLineView[]; links: DealLinks }) {
  if (lines.length === 0)
    return (
      <p className="text-sm text-ink-3">No cost line: what it costs is not known, which is not the same as nothing.</p>
    );
  return (
    <ul className="divide-y divide-line text-sm">
      {lines.map((line) => (
        <li key={`${line.findingId}-${line.seq}`} className="grid gap-1.5 py-2">
          <span className="flex flex-wrap justify-between gap-x-4">
            <span className="min-w-0">{line.text}</span>
            <span className="whitespace-nowrap font-medium">
              <Money low={line.low} high={line.high} currency={line.currency} />
              <span className="font-normal text-ink-3">{line.recurrence === "annual" ? " a year" : " one-time"}</span>
            </span>
          </span>
          <Factors line={line} links={links} />
        </li>
      ))}
    </ul>
  );
}
