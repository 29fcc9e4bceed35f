// Gaps from an outside writer: one gap a topic of a category and side, kept under the writer's own id.
import { type ExternalRow, externalRows, retireRows } from "#db/repositories/external-items.ts";
import { upsertGaps } from "#db/repositories/gaps.ts";
import { ensureLabelled, type LabelledThing } from "#db/repositories/labels.ts";
import { touchRun } from "#db/repositories/runs.ts";
import { type Category, DOMAIN_PREFIX, ENTITY_PREFIX, IMPORTANCES } from "#db/vocabulary.ts";
import { type GapItem, gapItem } from "#lib/api/items.ts";
import { type Accepted, refuse, sift } from "#lib/api/sift.ts";
import { checksumOf } from "#lib/diligence/checksum.ts";
import { batchInput, batchOutcome, fittingKey } from "../external-batch.ts";
import { decideRows } from "../external-rows.ts";
import { lockOpenRun } from "../runs/external-run.ts";
import { defineWrite } from "../write.ts";
import { gapKey } from "./record.ts";

interface Keyed extends Accepted<GapItem> {
  identityId: string;
  label: string;
  checksum: string;
}

/** One topic, one gap: an item whose topic another id of this call or run already has is refused. */
function withoutTaken(keyed: readonly Keyed[], rows: readonly ExternalRow[]): Keyed[] {
  const owner = new Map(rows.filter((row) => !row.deleted).map((row) => [row.identityId, row.externalId]));
  return keyed.filter(({ item, result, identityId }) => {
    const taken = owner.get(identityId);
    if (taken && taken !== item.externalId) {
      refuse(result, "topic", `is already the gap of externalId "${taken}" in this run; write to that one`);
      return false;
    }
    owner.set(identityId, item.externalId);
    return true;
  });
}

const rowOf = ({ item, identityId, checksum }: Keyed) => ({
  ...item,
  category: item.category as Category,
  identityId,
  importanceRank: IMPORTANCES.indexOf(item.importance),
  partialFactIds: [],
  origin: "api" as const,
  contentChecksum: checksum,
});

/** Writes 1 to 1,000 items into a running external run. Answers in input order; valid items are written though others are refused. */
export const upsertExternalGaps = defineWrite({
  event: "gaps.upsert_external",
  permission: "knowledge.write",
  input: batchInput,
  async run(tx, { runNumber, items }, ctx) {
    const { dealId } = ctx;
    const run = await lockOpenRun(tx, dealId, runNumber);
    const scope = { dealId, runId: run.id };
    const { results, accepted } = sift(gapItem, items);
    const keys = accepted.map(({ item }) => fittingKey(gapKey({ ...item, category: item.category as Category })));
    const things = await ensureLabelled(
      tx,
      dealId,
      "gap",
      accepted.map(({ item }, index) => ({
        key: keys[index] as string,
        prefix: `G-${ENTITY_PREFIX[item.entity]}-${DOMAIN_PREFIX[item.domain]}-`,
      })),
    );
    const keyed = accepted.map(({ item, result }, index): Keyed => {
      const { externalId: _, ...content } = item;
      const thing = things.get(keys[index] as string) as LabelledThing;
      return {
        item,
        result,
        identityId: thing.id,
        label: thing.label,
        checksum: checksumOf({ ...content, origin: "api" }),
      };
    });
    const rows = await externalRows(tx, "gaps", scope, {
      externalIds: keyed.map(({ item }) => item.externalId),
      identityIds: keyed.map(({ identityId }) => identityId),
    });
    const { changed, retired } = decideRows(withoutTaken(keyed, rows), rows);
    if (changed.length === 0) return batchOutcome(run, results, []);
    if (retired.length > 0) await retireRows(tx, "gaps", scope, retired);
    await upsertGaps(tx, dealId, run.id, changed.map(rowOf));
    await touchRun(tx, dealId, run.id);
    for (const { result, label } of changed) result.label = label;
    return batchOutcome(
      run,
      results,
      changed.map(({ checksum }) => checksum),
    );
  },
});
