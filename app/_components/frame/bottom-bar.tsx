"use client";
import { LayoutGrid, Menu as MenuSign } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Menu } from "#app/_components/ui/menu.tsx";
import type { FrameDeal } from "./frame-props.ts";
import { type DealPage, dealMenu, type FrameGroup } from "./menu-entries.ts";
import { PageIcon } from "./page-icon.tsx";
import { keepRun, useDealPlace } from "./place.ts";

const ITEM =
  "flex h-full w-full flex-col items-center justify-center gap-0.5 text-xs text-ink-2 aria-[current]:font-medium aria-[current]:text-accent";

/** The rail's menu below 900 px: five places for the thumb. */
export function BottomBar({ deal, active: given }: { deal: FrameDeal; active?: DealPage | null }) {
  const place = useDealPlace(deal.id);
  const active = given === undefined ? place.page : given;
  const [top, assessment, registers, ...rest] = dealMenu(deal.id) as [
    FrameGroup,
    FrameGroup,
    FrameGroup,
    ...FrameGroup[],
  ];
  const search = rest.flatMap(({ entries }) => entries).filter((entry) => entry.page === "search");
  const entriesOf = (groups: readonly FrameGroup[], skip?: DealPage) =>
    groups.flatMap(({ title, entries }) =>
      entries
        .filter((entry) => entry.page !== skip)
        .map((entry, at) => ({
          label: entry.title,
          href: keepRun(entry.href, place.run),
          active: entry.page === active,
          ...(at === 0 && title ? { group: title } : {}),
        })),
    );
  return (
    <nav
      data-frame=""
      aria-label="Menu"
      className="fixed inset-x-0 bottom-0 z-30 grid h-14 grid-cols-5 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] desk:hidden"
    >
      {top.entries.map((entry) => (
        <Link
          key={entry.page}
          href={keepRun(entry.href, place.run)}
          prefetch={false}
          aria-current={entry.page === active ? "page" : undefined}
          className={ITEM}
        >
          <PageIcon page={entry.page} size={18} />
          {entry.title}
        </Link>
      ))}
      <Menu
        side="top"
        align="end"
        entries={entriesOf([assessment, registers])}
        triggerClassName={ITEM}
        trigger={<Sign icon={<LayoutGrid aria-hidden="true" size={18} strokeWidth={1.7} />} word="Assessment" />}
      />
      {search.map((entry) => (
        <Link
          key={entry.page}
          href={keepRun(entry.href, place.run)}
          prefetch={false}
          aria-current={entry.page === active ? "page" : undefined}
          className={ITEM}
        >
          <PageIcon page={entry.page} size={18} />
          {entry.title}
        </Link>
      ))}
      <Menu
        side="top"
        align="end"
        entries={entriesOf(rest, "search")}
        triggerClassName={ITEM}
        trigger={<Sign icon={<MenuSign aria-hidden="true" size={18} strokeWidth={1.7} />} word="More" />}
      />
    </nav>
  );
}

function Sign({ icon, word }: { icon: ReactNode; word: string }) {
  return (
    <>
      {icon}
      {word}
    </>
  );
}
