// The three factors of a cost line, each with its value, where that comes from, and the way to change it.
import Link from "next/link";
import type { ReactNode } from "react";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { Badge } from "#app/_components/ui/badge.tsx";
import type { FactorSource } from "#db/vocabulary.ts";
import type { CostLineView } from "#lib/reads/findings.ts";
import { complexityWords, quantityWords, rateFull, rateWords, SOURCE_WORD, spreadWords } from "./factor-words.ts";

interface Shown {
  name: "Quantity" | "Rate" | "Complexity";
  value: string;
  title?: string;
  from: FactorSource;
  words: string;
  factor: string | null;
  factId: string | null;
  factLabel: string | null;
}

/** What each factor of a line shows. */
export function shownFactors(line: CostLineView): { quantity: Shown; rate: Shown; complexity: Shown } {
  const { quantity, complexity } = line;
  const ends = { low: line.quantityLow ?? quantity, base: quantity, high: line.quantityHigh ?? quantity };
  const key = (kind: "quantity" | "rate" | "complexity") => {
    const name = line[`${kind}Key`];
    return name === null ? null : `${kind}.${name}`;
  };
  return {
    quantity: {
      name: "Quantity",
      value: quantityWords(quantity, line.unit),
      title: ends.low === ends.high ? undefined : spreadWords(ends),
      ...{
        from: line.quantityFrom,
        words: line.quantityFrom === "sheet" ? "A year by definition" : line.quantityWords,
      },
      ...{ factor: key("quantity"), factId: line.factId, factLabel: line.factLabel },
    },
    rate: {
      name: "Rate",
      value: rateWords(line.rateLow, line.rateHigh, line.currency),
      title: rateFull(line.rateLow, line.rateHigh, line.currency),
      ...{
        from: line.rateFrom,
        words: "",
        factor: key("rate"),
        factId: line.rateFactId,
        factLabel: line.rateFactLabel,
      },
    },
    complexity: {
      name: "Complexity",
      value: complexityWords({
        low: line.complexityLow ?? complexity,
        base: complexity,
        high: line.complexityHigh ?? complexity,
      }),
      ...{ from: line.complexityFrom, words: line.complexityWords, factor: key("complexity") },
      ...{ factId: line.complexityFactId, factLabel: line.complexityFactLabel },
    },
  };
}

/** Where a factor has its value from: a link to the fact, or the word that no fact states it. */
export function FactorSourceMark({ shown, links }: { shown: Shown; links: DealLinks }) {
  const { from, factId, factLabel, words, name } = shown;
  if (from === "fact" && factId)
    return (
      <a
        href={links.fact(factId)}
        title={words || undefined}
        className="text-accent underline-offset-2 hover:underline"
      >
        {factLabel ?? "Fact"}
      </a>
    );
  if (from === "assumed")
    return (
      <Badge tone="medium" mark="triangle" title={words || "It stands in no document"}>
        Assumption
      </Badge>
    );
  if (from === "decided")
    return (
      <Badge tone="accent" mark="check" title="An assumption that a person made, with a reason">
        {SOURCE_WORD.decided}
      </Badge>
    );
  const word =
    name === "Rate" || from !== "sheet" ? SOURCE_WORD[from] : name === "Quantity" ? "By definition" : "Standard";
  return (
    <span title={words || undefined} className="text-xs text-ink-3">
      {word}
    </span>
  );
}

/** Value above, source below; the value leads to where it can be changed. */
export function FactorCell({ shown, links, changeHref }: { shown: Shown; links: DealLinks; changeHref?: string }) {
  return (
    <span className="grid gap-0.5">
      <Value shown={shown} href={changeHref} />
      <span>
        <FactorSourceMark shown={shown} links={links} />
      </span>
    </span>
  );
}

function Value({ shown, href }: { shown: Shown; href?: string }) {
  if (!href)
    return (
      <span title={shown.title} className="tabular-nums">
        {shown.value}
      </span>
    );
  return (
    <Link
      href={href}
      // The form opens beside the table; the reader stays at the line.
      scroll={false}
      prefetch={false}
      title={`${shown.title ? `${shown.title}. ` : ""}Change`}
      className="tabular-nums underline decoration-line-2 decoration-dotted underline-offset-4 hover:text-accent hover:decoration-accent"
    >
      {shown.value}
    </Link>
  );
}

/** The factors in a row, with the words of their sources: for one line on its own. */
export function Factors({ line, links }: { line: CostLineView; links: DealLinks }) {
  const shown = shownFactors(line);
  return (
    <dl className="grid gap-x-4 gap-y-1.5 text-ink-2 sm:grid-cols-3">
      {[shown.quantity, shown.rate, shown.complexity].map(
        (factor): ReactNode => (
          <div key={factor.name}>
            <dt className="text-xs text-ink-3">{factor.name}</dt>
            <dd>
              <FactorCell shown={factor} links={links} />
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
