// The few parts that every page begins with.
import type { ReactNode } from "react";
import { cx } from "./cx.ts";

/** Title as the only h1, one line below it, and the page's actions at the right. */
export function PageHead({ title, lead, actions }: { title: ReactNode; lead?: ReactNode; actions?: ReactNode }) {
  return (
    <header className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="min-w-0">
        <h1 className="text-xl font-semibold tracking-[-0.01em]">{title}</h1>
        {lead ? <p className="mt-0.5 max-w-[80ch] text-ink-2">{lead}</p> : null}
      </div>
      {actions ? (
        <div className="flex flex-wrap items-center gap-2" data-no-print>
          {actions}
        </div>
      ) : null}
    </header>
  );
}

/** A part of a page under a hairline, as a newspaper sets its columns. */
export function Section({
  title,
  note,
  actions,
  children,
  id,
  className,
}: {
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  id?: string;
  className?: string;
}) {
  return (
    <section id={id} className={cx("border-t border-ink/70 pt-2", className)}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-3">
          <h2 className="text-lg font-semibold">{title}</h2>
          {note ? <p className="text-sm text-ink-3">{note}</p> : null}
        </div>
        {actions}
      </div>
      {children}
    </section>
  );
}

export interface Tab {
  title: string;
  href: string;
  count?: string;
}

/** Tabs are links: the choice is in the URL and works without script. */
export function Tabs({ label, tabs, active }: { label: string; tabs: readonly Tab[]; active: string }) {
  return (
    <nav aria-label={label} className="mb-4 flex gap-5 overflow-x-auto border-b border-line" data-no-print>
      {tabs.map((tab) => (
        <a
          key={tab.href}
          href={tab.href}
          aria-current={tab.href === active ? "page" : undefined}
          className="-mb-px whitespace-nowrap border-b-2 border-transparent pt-1 pb-2 text-base text-ink-2 hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
        >
          {tab.title}
          {tab.count === undefined ? null : <span className="ml-1.5 text-sm font-normal text-ink-3">{tab.count}</span>}
        </a>
      ))}
    </nav>
  );
}

/** A short row of links of which one is on: Target / Buyer / Both. */
export function Switch({
  label,
  options,
  active,
}: {
  label: string;
  options: readonly { title: string; href: string }[];
  active: string;
}) {
  return (
    <nav
      aria-label={label}
      className="inline-flex h-8 overflow-hidden rounded-md border border-line-2 bg-sheet"
      data-no-print
    >
      {options.map((option) => (
        <a
          key={option.href}
          href={option.href}
          aria-current={option.href === active ? "true" : undefined}
          className="flex items-center border-r border-line-2 px-3 text-sm text-ink-2 last:border-r-0 hover:bg-shade aria-[current]:bg-ink-2 aria-[current]:font-medium aria-[current]:text-paper"
        >
          {option.title}
        </a>
      ))}
    </nav>
  );
}
