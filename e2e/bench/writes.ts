// What is measured of writing: one fact recorded through the door, with permission, quote check, resolution and audit.
import { dealData } from "#lib/reads/deal-data.ts";
import { recordFacts } from "#lib/writes/facts/record.ts";
import type { Measure } from "./measure.ts";
import type { Place } from "./place.ts";

export async function writeMeasures(place: Place): Promise<Measure[]> {
  const { rows } = await dealData(place.ctx).documents({ limit: 1, entity: "target", status: "processed" });
  const documentId = rows[0]?.id as string;
  const once = (round: number) =>
    recordFacts(place.ctx, {
      runId: place.deal.runId,
      documentId,
      origin: "rules",
      drafts: [
        {
          domain: "applications",
          category: "erp",
          item: `Measured system ${round}`,
          status: "documented",
          kind: "actual",
          details: { vendor: "Vendor", users: round },
          quote: `Measured system ${round} | Vendor | ${round}`,
          place: { row: 100_000 + round, line: 100_000 + round },
          confidence: 0.9,
        },
      ],
    });
  return [{ name: "one write (a fact)", size: place.size, once }];
}
