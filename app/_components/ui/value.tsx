// Figures, dates, places and quotes, each written one way everywhere.
import type { ReactNode } from "react";
import { dateMachine, dateShort, dateTimeShort } from "#app/_components/format/date.ts";
import { type MoneyRange, moneyFull, moneyShort } from "#app/_components/format/money.ts";
import { type Citation, citationWords } from "#app/_components/format/place.ts";
import { cx } from "./cx.ts";
import { Mark } from "./mark.tsx";

/** Grey words where nothing is known: never blank, zero or N/A. */
export function NotKnown({ children = "not known" }: { children?: ReactNode }) {
  return <span className="unknown">{children}</span>;
}

/** Any scalar of a fact's details, or "not known". */
export function Known({ value }: { value: string | number | boolean | null | undefined }) {
  if (value === null || value === undefined || value === "") return <NotKnown />;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return typeof value === "number" ? value.toLocaleString("en-GB") : value;
}

/** "EUR 1.8–2.6 m" with every digit on hover. */
export function Money({ low, high, currency, className }: MoneyRange & { className?: string }) {
  if (low === null && high === null) return <NotKnown />;
  return (
    <span title={moneyFull({ low, high, currency })} className={cx("whitespace-nowrap tabular-nums", className)}>
      {moneyShort({ low, high, currency })}
    </span>
  );
}

/** "18 Nov 2026"; `time` adds the hour. */
export function DateText({ value, time }: { value: Date | string | null | undefined; time?: boolean }) {
  const words = time ? dateTimeShort(value) : dateShort(value);
  if (!words || !value) return <NotKnown />;
  return (
    <time dateTime={dateMachine(value)} title={dateTimeShort(value) ?? undefined} className="whitespace-nowrap">
      {words}
    </time>
  );
}

/** "VDR 4.2.1, p. 12", a link to the passage where there is one. */
export function Place({ href, path, ...citation }: Citation & { href?: string /** Shown on hover. */; path?: string }) {
  const words = citationWords(citation);
  const title = path ?? citation.document ?? undefined;
  const look = citation.vdrIndex ? "place" : "place place-file";
  if (!href)
    return (
      <span title={title} className={look}>
        {words}
      </span>
    );
  return (
    <a href={href} title={title} className={look}>
      {words}
    </a>
  );
}

/** An id that people cite, F-TGT-APP-014, in mono. */
export function Label({ children }: { children: ReactNode }) {
  return <span className="cite">{children}</span>;
}

/**
 * A document's own words, in the serif that only documents get; `marked` is the part that the fact rests on.
 * @param before,after rest of the sentence around the marked words
 */
export function Quote({
  before,
  marked,
  after,
  source,
  size = "md",
}: {
  before?: string;
  marked: string;
  after?: string;
  source?: ReactNode;
  size?: "md" | "lg";
}) {
  return (
    <figure className="border-l-2 border-line-2 pl-3">
      <blockquote
        className={cx("font-serif text-ink [overflow-wrap:anywhere]", size === "lg" ? "text-lg" : "text-base")}
      >
        {before}
        <mark>{marked}</mark>
        {after}
      </blockquote>
      {source ? (
        <figcaption className="mt-1 flex flex-wrap items-center gap-x-2 text-xs text-ink-3">
          <Mark name="book" />
          {source}
        </figcaption>
      ) : null}
    </figure>
  );
}

/** Two columns of term and value; an entry with no value reads "not known". */
export function DefinitionList({
  items,
  className,
}: {
  items: readonly { term: string; value: ReactNode }[];
  className?: string;
}) {
  return (
    <dl className={cx("grid grid-cols-[minmax(7rem,max-content)_1fr] gap-x-4 text-sm", className)}>
      {items.map(({ term, value }) => (
        <div key={term} className="col-span-2 grid grid-cols-subgrid border-b border-line py-1.5 last:border-0">
          <dt className="text-ink-3">{term}</dt>
          <dd className="min-w-0 [overflow-wrap:anywhere]">
            {value === null || value === undefined || value === "" ? <NotKnown /> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm border border-line-2 bg-paper px-1 font-mono text-xs text-ink-3">
      {children}
    </kbd>
  );
}
