// Cost lines as quantity by rate, with the fact the quantity comes from or the word that it is assumed.
import { Badge } from "#app/_components/ui/badge.tsx";
import { Money } from "#app/_components/ui/value.tsx";
import type { CostLineView } from "#lib/reads/findings.ts";
import type { DealLinks } from "./links.ts";

const quantity = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: 2 });

/** "12 servers": the unit takes an s where there is more than one and it is a plain word. */
export function quantityWords(value: number, unit: string): string {
  const plural = value === 1 || /s$/.test(unit) ? unit : /^[A-Za-z -]+$/.test(unit) ? `${unit}s` : unit;
  return `${quantity(value)} ${plural}`;
}

export function CostLines({
  lines,
  currency,
  links,
}: {
  lines: readonly CostLineView[];
  currency: string;
  links: DealLinks;
}) {
  if (lines.length === 0)
    return (
      <p className="text-sm text-ink-3">No cost line: what it costs is not known, which is not the same as nothing.</p>
    );
  return (
    <ul className="divide-y divide-line text-sm">
      {lines.map((line) => (
        <li key={`${line.findingId}-${line.seq}`} className="grid gap-x-4 gap-y-0.5 py-2 sm:grid-cols-[1fr_auto]">
          <span className="min-w-0">{line.text}</span>
          <span className="sm:text-right">
            <LineTotal line={line} currency={currency} />
          </span>
          <span className="text-ink-2">
            {quantityWords(line.quantity, line.unit)} ×{" "}
            <Money low={line.rateLow} high={line.rateHigh} currency={currency} />
          </span>
          <span className="sm:text-right">
            <QuantitySource line={line} links={links} />
          </span>
        </li>
      ))}
    </ul>
  );
}

export function LineTotal({ line, currency }: { line: CostLineView; currency: string }) {
  return (
    <span className="whitespace-nowrap font-medium">
      <Money low={line.low} high={line.high} currency={currency} />
      <span className="font-normal text-ink-3">{line.recurrence === "annual" ? " a year" : " one-time"}</span>
    </span>
  );
}

/** The fact a quantity was read from; without one it is an assumption and says so. */
export function QuantitySource({ line, links }: { line: CostLineView; links: DealLinks }) {
  if (!line.factId)
    return (
      <Badge tone="medium" mark="triangle" title="The quantity stands in no document; it is assumed">
        Assumption
      </Badge>
    );
  return (
    <a href={links.fact(line.factId)} className="text-accent underline-offset-2 hover:underline">
      {line.factLabel ?? "Fact"}
    </a>
  );
}
