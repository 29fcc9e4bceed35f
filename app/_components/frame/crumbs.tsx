"use client";
import Link from "next/link";
import { Fragment } from "react";
import { paths } from "#app/_components/paths.ts";
import { cx } from "#app/_components/ui/cx.ts";
import type { FrameDeal } from "./frame-props.ts";
import { dealMenu } from "./menu-entries.ts";
import { keepRun, useDealPlace } from "./place.ts";

export interface Crumb {
  title: string;
  href?: string;
}

/** The way to this page; the last entry is the page itself and no link. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumbs" className="flex min-w-0 flex-1 items-center gap-1.5 text-sm text-ink-3">
      {crumbs.map((crumb, index) => (
        <Fragment key={crumb.title}>
          {index > 0 ? (
            <span aria-hidden="true" className={index < crumbs.length - 1 ? "max-sm:hidden" : undefined}>
              /
            </span>
          ) : null}
          {crumb.href ? (
            <Link
              href={crumb.href}
              prefetch={false}
              className={cx("truncate max-sm:max-w-24 hover:text-ink", index > 0 && "max-sm:hidden")}
            >
              {crumb.title}
            </Link>
          ) : (
            <span aria-current="page" className="truncate font-medium text-ink">
              {crumb.title}
            </span>
          )}
        </Fragment>
      ))}
    </nav>
  );
}

/** What the page of one thing is called. */
const ONE: Record<string, string> = {
  documents: "Document",
  facts: "Fact",
  findings: "Finding",
  gaps: "Information gap",
  runs: "Run",
};

/** The same, read from the address: deal, page, and on the page of one thing a way back to its list. */
export function DealCrumbs({ deal }: { deal: FrameDeal }) {
  const place = useDealPlace(deal.id);
  const [summary, ...others] = dealMenu(deal.id).flatMap((group) => group.entries);
  const pages = [...others, { page: "items", title: "Items named several ways", href: paths.items(deal.id) }];
  const entry = pages.find((other) => other.page === place.page);
  const home = { title: deal.name, href: keepRun(summary?.href ?? "", place.run) };
  if (!entry) return <Crumbs crumbs={[home, { title: place.page ? "Summary" : "Not found" }]} />;
  const list = { title: entry.title, ...(place.detail ? { href: keepRun(entry.href, place.run) } : {}) };
  return <Crumbs crumbs={[home, list, ...(place.detail ? [{ title: ONE[entry.page] ?? entry.title }] : [])]} />;
}
