"use client";
import { ChevronDown } from "lucide-react";
import { dateShort } from "#app/_components/format/date.ts";
import { paths } from "#app/_components/paths.ts";
import { Menu } from "#app/_components/ui/menu.tsx";
import { Banner } from "#app/_components/ui/state.tsx";
import { DateText } from "#app/_components/ui/value.tsx";
import type { FrameRun } from "./frame-props.ts";
import { useDealPlace } from "./place.ts";

/** The run that the page shows: the asked one, else the latest completed. */
function useShownRun(dealId: string, runs: readonly FrameRun[]) {
  const place = useDealPlace(dealId);
  const latest = runs.find((run) => run.latest);
  return { place, latest, shown: place.run === null ? latest : runs.find((run) => run.number === place.run) };
}

/** "Run 4, 18 Nov 2026, latest" with the older ones in a menu. */
export function RunMenu({ dealId, runs }: { dealId: string; runs: readonly FrameRun[] }) {
  const { place, shown } = useShownRun(dealId, runs);
  if (runs.length === 0) return null;
  const words = (run: FrameRun) =>
    [`Run ${run.number}`, dateShort(run.date), run.latest ? "latest" : null].filter(Boolean).join(", ");
  return (
    <Menu
      align="end"
      entries={[
        ...runs.map((run) => ({
          label: words(run),
          href: place.hrefOfRun(run.latest ? null : run.number),
          active: run.number === shown?.number,
        })),
        { label: "All runs", href: paths.runs(dealId), group: "More" },
      ]}
      triggerClassName="flex h-8 shrink-0 items-center gap-1 rounded-md px-2 text-sm text-ink-2 hover:bg-shade hover:text-ink"
      trigger={
        <>
          <span className="max-sm:hidden">{shown ? words(shown) : `Run ${place.run} not complete`}</span>
          <span className="sm:hidden">Run {shown?.number ?? place.run}</span>
          <ChevronDown aria-hidden="true" size={13} />
        </>
      }
    />
  );
}

/** Said above every page that shows an older state. */
export function OlderRunBanner({ dealId, runs }: { dealId: string; runs: readonly FrameRun[] }) {
  const { place, latest, shown } = useShownRun(dealId, runs);
  if (place.run === null || shown?.latest) return null;
  return (
    <div className="mb-3">
      <Banner
        tone="warning"
        action={
          <a href={place.hrefOfRun(null)} className="font-medium text-accent underline-offset-2 hover:underline">
            {latest ? `Show run ${latest.number}, the latest` : "Show the latest"}
          </a>
        }
      >
        {shown ? (
          <>
            You are looking at an older state: run {shown.number} of <DateText value={shown.date} />.
          </>
        ) : (
          <>Run {place.run} has not been completed, so it shows nothing.</>
        )}
      </Banner>
    </div>
  );
}
