// A policy and the realities that say less, both in the documents' own words.
import { FactPlace } from "#app/_components/deal/fact-columns.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { splitQuote } from "#app/_components/deal/split-quote.ts";
import { KindTag } from "#app/_components/ui/badge.tsx";
import { DateText, Quote } from "#app/_components/ui/value.tsx";
import type { ConflictView } from "#lib/reads/views.ts";

/** @param most realities shown; the plainest come first */
export function PolicyQuotes({
  conflict,
  links,
  most = 3,
}: {
  conflict: ConflictView;
  links: DealLinks;
  most?: number;
}) {
  const sources = conflict.values.flatMap(({ sources: own }) => own);
  const [policy, ...realities] = sources;
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <p className="text-sm font-medium">{conflict.rule}</p>
      {[...(policy ? [policy] : []), ...realities.slice(0, most)].map((source) => (
        <Quote
          key={source.id}
          {...splitQuote(source.quote, source.item)}
          source={
            <>
              <KindTag kind={source.kind} />
              {source.kind === "policy" ? null : <span>Reported</span>}
              <FactPlace
                fact={{ id: source.factId ?? "", document: source.document, place: source.place }}
                links={links}
              />
              {source.asOf ? (
                <span>
                  as of <DateText value={source.asOf} />
                </span>
              ) : null}
            </>
          }
        />
      ))}
      {realities.length > most ? (
        <p className="text-xs text-ink-3">and {realities.length - most} more that report less</p>
      ) : null}
    </section>
  );
}
