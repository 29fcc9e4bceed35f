// What the rules say is missing in a domain, written as a whole: new ones in, those that are answered out.
import { z } from "zod";
import { removeOtherGaps, upsertGaps } from "#db/repositories/gaps.ts";
import { ensureIdentities } from "#db/repositories/statements.ts";
import { DOMAINS, IMPORTANCES } from "#db/vocabulary.ts";
import type { GapDraft } from "#lib/analysts/analyst.ts";
import { checksumOf } from "#lib/diligence/checksum.ts";
import { ownRun } from "../runs/own-run.ts";
import { defineWrite } from "../write.ts";

const input = z.strictObject({
  runId: z.uuid(),
  domain: z.enum(DOMAINS),
  drafts: z.custom<readonly GapDraft[]>((value) => Array.isArray(value)),
});

export const gapKey = (gap: Pick<GapDraft, "entity" | "domain" | "category" | "topic">): string =>
  [gap.entity, gap.domain, gap.category, gap.topic].join("|");

export const recordGaps = defineWrite({
  event: "gaps.record",
  permission: "knowledge.write",
  input,
  async run(tx, { runId, domain, drafts }, ctx) {
    await ownRun(tx, ctx.dealId, runId);
    const keyed = new Map(drafts.map((draft) => [gapKey(draft), draft]));
    const identities = await ensureIdentities(tx, ctx.dealId, "gap", [...keyed.keys()]);
    const rows = [...keyed].map(([key, draft]) => ({
      ...draft,
      identityId: identities.get(key) as string,
      importanceRank: IMPORTANCES.indexOf(draft.importance),
      origin: "rules" as const,
      // Ids of facts are new in each run.
      contentChecksum: checksumOf({ ...draft, partialFactIds: draft.partialFactIds.length }),
    }));
    await upsertGaps(tx, ctx.dealId, runId, rows);
    await removeOtherGaps(tx, ctx.dealId, runId, domain, [...identities.values()]);
    const after = { domain, gaps: rows.length, checksum: checksumOf(rows.map((row) => row.contentChecksum).sort()) };
    return { result: { gaps: rows.length }, trace: { objectKind: "run", objectId: runId, runId, after } };
  },
});
