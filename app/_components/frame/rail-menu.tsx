"use client";
import Link from "next/link";
import { type DealPage, dealMenu } from "./menu-entries.ts";
import { PageIcon } from "./page-icon.tsx";
import { keepRun, useDealPlace } from "./place.ts";

/** What stands at a menu entry: how many there are. */
export type MenuCounts = Partial<Record<DealPage, number>>;

/** The rail's links; the page one is on is marked, the shown run goes along. */
export function RailMenu({
  dealId,
  active,
  counts,
}: {
  dealId: string;
  active?: DealPage | null;
  counts?: MenuCounts;
}) {
  const place = useDealPlace(dealId);
  const current = active === undefined ? place.page : active;
  // The counts are of the latest run; beside the rows of an older one they would contradict them.
  const shown = place.run === null ? counts : undefined;
  return dealMenu(dealId).map((group) => (
    <div key={group.title ?? "first"}>
      {group.title ? (
        <p className="px-2 pt-3 pb-0.5 text-xs text-ink-3 narrow:mx-1 narrow:mt-2 narrow:mb-2 narrow:h-px narrow:overflow-hidden narrow:bg-line narrow:p-0 narrow:text-transparent">
          {group.title}
        </p>
      ) : null}
      <ul>
        {group.entries.map((entry) => (
          <li key={entry.page}>
            <Link
              href={keepRun(entry.href, place.run)}
              prefetch={false}
              title={entry.title}
              aria-current={entry.page === current ? "page" : undefined}
              className="flex h-7 items-center gap-2.5 rounded-md px-2 text-sm text-ink-2 hover:bg-shade hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-accent narrow:h-8 narrow:justify-center narrow:px-0"
            >
              <PageIcon page={entry.page} />
              <span className="min-w-0 flex-1 truncate narrow:sr-only">{entry.title}</span>
              <Count value={shown?.[entry.page]} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ));
}

function Count({ value }: { value: number | undefined }) {
  if (value === undefined) return null;
  return (
    <span className="text-xs font-normal tabular-nums text-ink-3 narrow:hidden">{value.toLocaleString("en-GB")}</span>
  );
}
