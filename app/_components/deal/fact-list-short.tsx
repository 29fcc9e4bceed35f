// Some facts with their passages, where a whole table would be too much.
import { EvidenceCheck, KindTag, SideTag } from "#app/_components/ui/badge.tsx";
import { Label, Quote } from "#app/_components/ui/value.tsx";
import type { FactView } from "#lib/reads/fact-view.ts";
import { FactPlace } from "./fact-columns.tsx";
import type { DealLinks } from "./links.ts";
import { splitQuote } from "./split-quote.ts";

export function FactList({ facts, links }: { facts: readonly FactView[]; links: DealLinks }) {
  return (
    <ol className="grid gap-3 border-l border-line-2 pl-4">
      {facts.map((fact) => (
        <li key={fact.id} className="grid gap-1">
          <div className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5 text-sm">
            <SideTag side={fact.entity} />
            <a href={links.fact(fact.id)} className="font-medium hover:text-accent">
              {fact.item}
            </a>
            {fact.label ? <Label>{fact.label}</Label> : null}
            <KindTag kind={fact.kind} />
            {fact.check === "verified" ? null : <EvidenceCheck check={fact.check} />}
          </div>
          <Quote {...splitQuote(fact.quote, fact.item)} source={<FactPlace fact={fact} links={links} />} />
        </li>
      ))}
    </ol>
  );
}
