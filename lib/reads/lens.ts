// The shown run seen as another type of deal: what would be graver, milder, due earlier, asked, and what it would cost.
import { dealFields } from "#db/repositories/read-deals.ts";
import { lensRow } from "#db/repositories/read-lens.ts";
import { DEAL_TYPES, type DealType } from "#db/vocabulary.ts";
import type { LensReport } from "#lib/analysts/lens-report.ts";
import { categoryLabel } from "#lib/diligence/domains/index.ts";
import type { Reader } from "./ask.ts";
import { topicText } from "./gaps.ts";

export interface LensView {
  /** As what the shown run was weighed. */
  own: DealType;
  currency: string;
  /** The type that was asked for; null for the run's own. */
  seenAs: DealType | null;
  /** null for the run's own type, or where the run has no such report. */
  report: LensReport | null;
  /** Short names of the questions that are asked only in the other deal, and only in this one. */
  asked: string[];
  dropped: string[];
}

/** "ERP: Shared instance and separation route" */
const questionWords = (gap: Parameters<typeof topicText>[0]): string =>
  `${categoryLabel(gap.domain, gap.category)}: ${topicText(gap)}`;

/** Null where no run is complete. An unknown type is the run's own. */
export function lens(reader: Reader, asked?: string): Promise<LensView | null> {
  return reader.inRun<LensView | null>(null, async (tx, scope, run) => {
    const deal = await dealFields(tx, scope.dealId);
    if (!deal) return null;
    const own = run.dealType ?? deal.dealType;
    const other = DEAL_TYPES.find((type) => type === asked && type !== own);
    // The one writer of these rows is lensReport, so its shape is known.
    const report = other ? ((await lensRow(tx, scope, other)) as LensReport | undefined) : undefined;
    return {
      ...{ own, currency: deal.currency, seenAs: other ?? null, report: report ?? null },
      asked: (report?.gaps.asked ?? []).map(questionWords),
      dropped: (report?.gaps.dropped ?? []).map(questionWords),
    };
  });
}
