"use client";
// Where in a deal the browser is: the layout stays while pages change, so the frame asks the address itself.
import { usePathname, useSearchParams } from "next/navigation";
import { paths } from "#app/_components/paths.ts";
import { DOMAINS } from "#db/vocabulary.ts";
import type { DealPage } from "./menu-entries.ts";

const PAGES: ReadonlySet<string> = new Set<DealPage>([
  "documents",
  ...DOMAINS,
  "facts",
  "items",
  "findings",
  "gaps",
  "coverage",
  "contradictions",
  "day-1",
  "overlaps",
  "costs",
  "search",
  "runs",
  "activity",
  "settings",
]);

/** Rows of these lists belong to one run; in another run the same address leads nowhere, so the list is shown. */
const OF_ONE_RUN: readonly string[] = ["facts", "findings", "gaps"];

export interface DealPlace {
  page: DealPage | null;
  /** True on the page of one thing: /facts/123. */
  detail: boolean;
  /** Number of the run that the address asks for; null shows the latest. */
  run: number | null;
  /** The same page, or its list, showing another run; null shows the latest. */
  hrefOfRun: (run: number | null) => string;
}

export function useDealPlace(dealId: string): DealPlace {
  const path = usePathname();
  const params = useSearchParams();
  const root = paths.deal(dealId);
  const [first = "", ...rest] = path.startsWith(root) ? path.slice(root.length).split("/").filter(Boolean) : [];
  const asked = Number(params.get("run"));
  return {
    page: first === "" ? "summary" : PAGES.has(first) ? (first as DealPage) : null,
    detail: rest.length > 0,
    run: Number.isInteger(asked) && asked > 0 ? asked : null,
    hrefOfRun: (run) => {
      const query = new URLSearchParams(params);
      for (const name of ["run", "open", "after", "before", "fact"]) query.delete(name);
      if (run !== null) query.set("run", String(run));
      const text = query.toString();
      return `${OF_ONE_RUN.includes(first) ? `${root}/${first}` : path}${text ? `?${text}` : ""}`;
    },
  };
}

/** Adds the shown run to an address of the same deal, so that an older state is not lost on the way. */
export function keepRun(href: string, run: number | null): string {
  return run === null ? href : `${href}${href.includes("?") ? "&" : "?"}run=${run}`;
}
