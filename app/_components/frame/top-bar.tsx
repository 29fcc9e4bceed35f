import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { Fragment } from "react";
import { dateShort } from "#app/_components/format/date.ts";
import { paths } from "#app/_components/paths.ts";
import { Menu } from "#app/_components/ui/menu.tsx";
import type { AppFrameProps, FrameRun } from "./frame-props.ts";
import { dealMenu } from "./menu-entries.ts";
import { Palette } from "./palette.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

export function TopBar({ deal, switcher, runs = [], shownRun, person, personMenu, signOut, crumbs }: AppFrameProps) {
  return (
    <header
      data-frame=""
      className="sticky top-0 z-20 flex h-(--bar) items-center gap-2 border-b border-line bg-paper px-4 desk:gap-3 desk:px-6"
    >
      <nav aria-label="Breadcrumbs" className="flex min-w-0 flex-1 items-center gap-1.5 text-sm text-ink-3">
        {crumbs.map((crumb, index) => (
          <Fragment key={crumb.title}>
            {index > 0 ? <span aria-hidden="true">/</span> : null}
            {crumb.href ? (
              <Link href={crumb.href} prefetch={false} className="truncate max-sm:max-w-24 hover:text-ink">
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
      {shownRun ? <RunMenu runs={runs} shown={shownRun} allHref={deal ? paths.runs(deal.id) : null} /> : null}
      <Palette
        searchPath={deal ? paths.search(deal.id) : null}
        groups={[
          ...(deal
            ? dealMenu(deal.id).map((group) => ({ title: group.title ?? "Go to", entries: group.entries }))
            : []),
          { title: "Deals", entries: switcher.map((entry) => ({ title: entry.label, href: entry.href })) },
        ]}
      />
      <ThemeSwitch />
      <Menu
        align="end"
        entries={personMenu}
        triggerClassName="grid size-7 shrink-0 place-items-center rounded-full border border-line-2 bg-shade text-xs font-semibold text-ink-2 hover:border-edge"
        trigger={
          <>
            <span aria-hidden="true">{initials(person.name)}</span>
            <span className="sr-only">{person.name}: account</span>
          </>
        }
      >
        <p className="px-2 py-1 text-xs text-ink-3">{person.email}</p>
        {signOut}
      </Menu>
    </header>
  );
}

function RunMenu({ runs, shown, allHref }: { runs: readonly FrameRun[]; shown: FrameRun; allHref: string | null }) {
  const words = (run: FrameRun) =>
    [`Run ${run.number}`, dateShort(run.date), run.latest ? "latest" : null].filter(Boolean).join(", ");
  return (
    <Menu
      align="end"
      entries={[
        ...runs.map((run) => ({ label: words(run), href: run.href, active: run.number === shown.number })),
        ...(allHref ? [{ label: "All runs", href: allHref, group: "More" }] : []),
      ]}
      triggerClassName="flex h-8 shrink-0 items-center gap-1 rounded-md px-2 text-sm text-ink-2 hover:bg-shade hover:text-ink"
      trigger={
        <>
          <span className="max-sm:hidden">{words(shown)}</span>
          <span className="sm:hidden">Run {shown.number}</span>
          <ChevronDown aria-hidden="true" size={13} />
        </>
      }
    />
  );
}

function initials(name: string): string {
  const parts = name.split(/[\s@.]+/).filter(Boolean);
  return `${parts[0]?.[0] ?? "?"}${parts.length > 1 ? (parts.at(-1)?.[0] ?? "") : ""}`.toUpperCase();
}
