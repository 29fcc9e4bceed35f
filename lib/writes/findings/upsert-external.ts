// Findings from an outside writer: each cites facts of its run, by external id or label, and is kept under the writer's own id.
import { dealRow } from "#db/repositories/deals.ts";
import { externalRows, retireRows } from "#db/repositories/external-items.ts";
import { type NewFinding, upsertFindings } from "#db/repositories/findings.ts";
import { ensureLabelled, type LabelledThing } from "#db/repositories/labels.ts";
import { touchRun } from "#db/repositories/runs.ts";
import { type Category, DOMAIN_PREFIX, FINDING_PREFIX } from "#db/vocabulary.ts";
import type { FindingDraft } from "#lib/analysts/analyst.ts";
import { type FindingItem, findingItem } from "#lib/api/items.ts";
import { type Accepted, refuse, sift } from "#lib/api/sift.ts";
import { checksumOf } from "#lib/diligence/checksum.ts";
import { notFound } from "#lib/errors.ts";
import { batchInput, batchOutcome, fittingKey } from "../external-batch.ts";
import { decideRows } from "../external-rows.ts";
import { lockOpenRun } from "../runs/external-run.ts";
import { defineWrite } from "../write.ts";
import { type Citations, citationsOf } from "./citations.ts";
import { findingKey, findingRow } from "./record.ts";

/** Beyond this a total no longer fits its column. */
const MOST_MONEY = 1e15;

function draftOf(item: FindingItem, facts: Citations): FindingDraft {
  const { externalId, costOwner, costNature, costLines, ...rest } = item;
  return {
    ...rest,
    category: item.category as Category,
    // The writer's own id tells its findings apart, and is the same in its next run.
    scope: externalId,
    costOwner: costOwner ?? undefined,
    costNature: costNature ?? undefined,
    costLines: costLines.map(({ fact, ...line }) => ({ ...line, factId: fact && facts.find(fact)?.id })),
    facts: facts.links(item),
  };
}

/** Refuses what cites no such fact, an overlap of one side, and sums that no column holds. */
function isSound({ item, result }: Accepted<FindingItem>, facts: Citations): boolean {
  for (const field of facts.missing(item)) refuse(result, field, "is no fact of this run");
  if (result.errors.length > 0) return false;
  if (item.type === "overlap" && facts.sides(item).size < 2)
    refuse(result, "facts", "an overlap needs a fact of the target and one of the buyer");
  const sum = item.costLines.reduce((total, { quantity, rateHigh }) => total + quantity * rateHigh, 0);
  if (sum > MOST_MONEY) refuse(result, "costLines", "add up to more than can be kept");
  return result.errors.length === 0;
}

interface Keyed extends Accepted<FindingItem> {
  draft: FindingDraft;
  identityId: string;
  label: string;
  checksum: string;
}

const rowOf = ({ item, draft, identityId, checksum }: Keyed, currency: string): NewFinding => ({
  ...findingRow(draft, identityId, currency),
  origin: "api",
  externalId: item.externalId,
  contentChecksum: checksum,
});

/** Writes 1 to 1,000 items into a running external run. Answers in input order; valid items are written though others are refused. */
export const upsertExternalFindings = defineWrite({
  event: "findings.upsert_external",
  permission: "knowledge.write",
  input: batchInput,
  async run(tx, { runNumber, items }, ctx) {
    const { dealId } = ctx;
    const run = await lockOpenRun(tx, dealId, runNumber);
    const deal = await dealRow(tx, dealId);
    if (!deal) throw notFound("This deal");
    const scope = { dealId, runId: run.id };
    const { results, accepted } = sift(findingItem, items);
    const facts = await citationsOf(
      tx,
      scope,
      accepted.map(({ item }) => item),
    );
    const sound = accepted
      .filter((one) => isSound(one, facts))
      .map((one) => ({ ...one, draft: draftOf(one.item, facts) }));
    const keys = sound.map(({ draft }) => fittingKey(findingKey(draft)));
    const things = await ensureLabelled(
      tx,
      dealId,
      "finding",
      sound.map(({ item }, index) => ({
        key: keys[index] as string,
        prefix: `${FINDING_PREFIX[item.type]}-${DOMAIN_PREFIX[item.domain]}-`,
      })),
    );
    const keyed = sound.map((one, index): Keyed => {
      const thing = things.get(keys[index] as string) as LabelledThing;
      return { ...one, identityId: thing.id, label: thing.label, checksum: checksumOf(one.item) };
    });
    const rows = await externalRows(tx, "findings", scope, {
      externalIds: keyed.map(({ item }) => item.externalId),
      identityIds: keyed.map(({ identityId }) => identityId),
    });
    const { changed, retired } = decideRows(keyed, rows);
    if (changed.length === 0) return batchOutcome(run, results, []);
    if (retired.length > 0) await retireRows(tx, "findings", scope, retired);
    await upsertFindings(
      tx,
      dealId,
      run.id,
      changed.map((one) => rowOf(one, deal.currency)),
    );
    await touchRun(tx, dealId, run.id);
    for (const { result, label } of changed) result.label = label;
    return batchOutcome(
      run,
      results,
      changed.map(({ checksum }) => checksum),
    );
  },
});
