// The menu of a deal, once: rail, bottom bar and palette draw the same entries.

import { paths } from "#app/_components/paths.ts";
import { DOMAIN_WORD } from "#app/_components/words.ts";
import { DOMAINS } from "#db/vocabulary.ts";

export type DealPage =
  | "summary"
  | "documents"
  | (typeof DOMAINS)[number]
  | "facts"
  | "items"
  | "findings"
  | "gaps"
  | "coverage"
  | "contradictions"
  | "costs"
  | "day-1"
  | "overlaps"
  | "search"
  | "runs"
  | "activity"
  | "settings";

export interface FrameEntry {
  page: DealPage;
  title: string;
  href: string;
}
export interface FrameGroup {
  title: string | null;
  entries: FrameEntry[];
}

/** @param dealId the deal that all addresses belong to */
export function dealMenu(dealId: string): FrameGroup[] {
  return [
    {
      title: null,
      entries: [
        { page: "summary", title: "Summary", href: paths.deal(dealId) },
        { page: "documents", title: "Documents", href: paths.documents(dealId) },
      ],
    },
    {
      title: "Assessment",
      entries: [
        ...DOMAINS.map(
          (domain): FrameEntry => ({ page: domain, title: DOMAIN_WORD[domain], href: paths.domain(dealId, domain) }),
        ),
      ],
    },
    {
      title: "Registers",
      entries: [
        { page: "facts", title: "Facts", href: paths.facts(dealId) },
        { page: "findings", title: "Findings", href: paths.findings(dealId) },
        { page: "gaps", title: "Information gaps", href: paths.gaps(dealId) },
        { page: "contradictions", title: "Contradictions", href: paths.contradictions(dealId) },
        { page: "coverage", title: "Coverage", href: paths.coverage(dealId) },
      ],
    },
    {
      title: "Transaction",
      entries: [
        { page: "costs", title: "Costs & TSA", href: paths.costs(dealId) },
        { page: "day-1", title: "Day 1", href: paths.dayOne(dealId) },
        { page: "overlaps", title: "Target and buyer", href: paths.overlaps(dealId) },
      ],
    },
    {
      title: "More",
      entries: [
        { page: "search", title: "Search", href: paths.search(dealId) },
        { page: "runs", title: "Runs", href: paths.runs(dealId) },
        { page: "activity", title: "Activity", href: paths.activity(dealId) },
        { page: "settings", title: "Settings", href: paths.settings(dealId) },
      ],
    },
  ];
}
