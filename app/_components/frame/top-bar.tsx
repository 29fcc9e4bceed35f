import { paths } from "#app/_components/paths.ts";
import { Menu } from "#app/_components/ui/menu.tsx";
import { Crumbs, DealCrumbs } from "./crumbs.tsx";
import type { AppFrameProps } from "./frame-props.ts";
import { dealMenu } from "./menu-entries.ts";
import { Palette } from "./palette.tsx";
import { RunMenu } from "./run-menu.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

export function TopBar({ deal, switcher, runs = [], person, personMenu, signOut, crumbs }: AppFrameProps) {
  return (
    <header
      data-frame=""
      className="sticky top-0 z-20 flex h-(--bar) items-center gap-2 border-b border-line bg-paper px-4 desk:gap-3 desk:px-6"
    >
      {crumbs ? <Crumbs crumbs={crumbs} /> : deal ? <DealCrumbs deal={deal} /> : <span className="flex-1" />}
      {deal ? <RunMenu dealId={deal.id} runs={runs} /> : null}
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

function initials(name: string): string {
  const parts = name.split(/[\s@.]+/).filter(Boolean);
  return `${parts[0]?.[0] ?? "?"}${parts.length > 1 ? (parts.at(-1)?.[0] ?? "") : ""}`.toUpperCase();
}
