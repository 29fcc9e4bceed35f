// What the rules conclude in a domain (or of both sides), written as a whole. No supporting fact, no finding.
import { z } from "zod";
import { type NewFinding, removeOtherFindings, upsertFindings } from "#db/repositories/findings.ts";
import { ensureIdentities } from "#db/repositories/statements.ts";
import { DOMAINS, PHASES, SEVERITIES } from "#db/vocabulary.ts";
import type { FindingDraft } from "#lib/analysts/analyst.ts";
import { checksumOf } from "#lib/diligence/checksum.ts";
import { Refusal } from "#lib/errors.ts";
import { costLineRow, findingTotals } from "../costs/line-rows.ts";
import { ownRun } from "../runs/own-run.ts";
import { defineWrite } from "../write.ts";

const input = z.strictObject({
  runId: z.uuid(),
  /** null = the overlaps of all domains. */
  domain: z.enum(DOMAINS).nullable(),
  currency: z.string(),
  drafts: z.custom<readonly FindingDraft[]>((value) => Array.isArray(value)),
});

export const findingKey = (finding: Pick<FindingDraft, "type" | "domain" | "category" | "rule" | "scope">): string =>
  [finding.type, finding.domain, finding.category, finding.rule, finding.scope].join("|");

/** The row of a finding, totals and ranks worked out. */
export function findingRow(draft: FindingDraft, identityId: string, currency: string): NewFinding {
  if (draft.facts.length === 0)
    throw new Refusal("invalid", `facts: "${draft.title}" cites no fact; without one it is a gap.`);
  const { facts, costLines, ...columns } = draft;
  const lines = costLines.map(costLineRow);
  return {
    ...columns,
    identityId,
    currency,
    origin: "rules",
    severityRank: SEVERITIES.indexOf(draft.severity),
    phaseRank: PHASES.indexOf(draft.phase),
    ...findingTotals(lines, currency),
    factCount: new Set(facts.map(({ id }) => id)).size,
    // Ids of facts are new in each run; what a person reads decides whether a finding has changed.
    contentChecksum: checksumOf({
      ...columns,
      lines: costLines.map(({ factId: _, rateFactId: _rate, complexityFactId: _complexity, ...line }) => line),
      facts: facts.length,
    }),
    links: facts.map(({ id, link }) => ({ factId: id, link })),
    lines,
  };
}

export const recordFindings = defineWrite({
  event: "findings.record",
  permission: "knowledge.write",
  input,
  async run(tx, { runId, domain, currency, drafts }, ctx) {
    await ownRun(tx, ctx.dealId, runId);
    const keyed = new Map(drafts.map((draft) => [findingKey(draft), draft]));
    const identities = await ensureIdentities(tx, ctx.dealId, "finding", [...keyed.keys()]);
    const rows = [...keyed].map(([key, draft]) => findingRow(draft, identities.get(key) as string, currency));
    await upsertFindings(tx, ctx.dealId, runId, rows);
    await removeOtherFindings(tx, ctx.dealId, runId, { domain, overlap: domain === null }, [...identities.values()]);
    const after = {
      domain,
      findings: rows.length,
      checksum: checksumOf(rows.map((row) => row.contentChecksum).sort()),
    };
    return { result: { findings: rows.length }, trace: { objectKind: "run", objectId: runId, runId, after } };
  },
});
