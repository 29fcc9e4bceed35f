// Rows of findings with their cost lines and the facts they rest on.
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { newId } from "../schema/columns.ts";
import { factFindingLinks, findingCostLines, findings } from "../schema/index.ts";

type Finding = typeof findings.$inferInsert;
export type NewFinding = Omit<
  Finding,
  "id" | "dealId" | "runId" | "label" | "labelSort" | "change" | "tsv" | "createdAt" | "updatedAt" | "deletedAt"
> & {
  links: { factId: string; link: string }[];
  lines: Omit<typeof findingCostLines.$inferInsert, "dealId" | "runId" | "findingId" | "seq">[];
};

/** Upserts by identity; links and cost lines of a changed finding are written anew. Returns ids by identity. */
export async function upsertFindings(
  tx: Tx,
  dealId: string,
  runId: string,
  rows: readonly NewFinding[],
): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map();
  const json = JSON.stringify(rows.map(({ links: _links, lines: _lines, ...row }) => ({ ...row, id: newId() })));
  await tx.execute(sql`
    INSERT INTO findings (id, deal_id, run_id, identity_id, label, type, domain, category, rule, scope, title, description, severity,
      severity_rank, likelihood, deal_breaker, reasoning, so_what, action, deal_treatment, lens, phase, phase_rank, cost_owner,
      cost_nature, one_time_low, one_time_high, annual_low, annual_high, currency, fact_count, origin, external_id, content_checksum)
    SELECT r.id, ${dealId}::uuid, ${runId}::uuid, r."identityId", i.label, r.type, r.domain, r.category, r.rule, r.scope, r.title,
      r.description, r.severity, r."severityRank", r.likelihood, r."dealBreaker", r.reasoning, r."soWhat", r.action,
      r."dealTreatment", r.lens, r.phase, r."phaseRank", r."costOwner", r."costNature", r."oneTimeLow", r."oneTimeHigh",
      r."annualLow", r."annualHigh", r.currency, r."factCount", r.origin, r."externalId", r."contentChecksum"
    FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, "identityId" uuid, type text, domain text, category text, rule text,
      scope text, title text, description text, severity text, "severityRank" smallint, likelihood text, "dealBreaker" boolean,
      reasoning text, "soWhat" text, action text, "dealTreatment" text, lens text, phase text, "phaseRank" smallint,
      "costOwner" text, "costNature" text, "oneTimeLow" numeric, "oneTimeHigh" numeric, "annualLow" numeric,
      "annualHigh" numeric, currency text, "factCount" int, origin text, "externalId" text, "contentChecksum" text)
    JOIN identities i ON i.deal_id = ${dealId}::uuid AND i.id = r."identityId"
    ON CONFLICT (deal_id, run_id, identity_id) DO UPDATE SET type = excluded.type, domain = excluded.domain,
      category = excluded.category, rule = excluded.rule, scope = excluded.scope, title = excluded.title,
      description = excluded.description, severity = excluded.severity, severity_rank = excluded.severity_rank,
      likelihood = excluded.likelihood, deal_breaker = excluded.deal_breaker, reasoning = excluded.reasoning,
      so_what = excluded.so_what, action = excluded.action, deal_treatment = excluded.deal_treatment, lens = excluded.lens,
      phase = excluded.phase, phase_rank = excluded.phase_rank, cost_owner = excluded.cost_owner,
      cost_nature = excluded.cost_nature, one_time_low = excluded.one_time_low, one_time_high = excluded.one_time_high,
      annual_low = excluded.annual_low, annual_high = excluded.annual_high, currency = excluded.currency,
      fact_count = excluded.fact_count, origin = excluded.origin, external_id = excluded.external_id,
      content_checksum = excluded.content_checksum, updated_at = now(), deleted_at = NULL
    WHERE findings.content_checksum <> excluded.content_checksum OR findings.deleted_at IS NOT NULL`);
  const written = await tx
    .select({ id: findings.id, identityId: findings.identityId })
    .from(findings)
    .where(
      and(
        eq(findings.dealId, dealId),
        eq(findings.runId, runId),
        sql`${findings.identityId} = ANY(${sql.param(rows.map((row) => row.identityId))}::uuid[])`,
      ),
    );
  const ids = new Map(written.map(({ id, identityId }) => [identityId, id]));
  await replaceParts(tx, dealId, runId, rows, ids);
  return ids;
}

async function replaceParts(
  tx: Tx,
  dealId: string,
  runId: string,
  rows: readonly NewFinding[],
  ids: Map<string, string>,
): Promise<void> {
  const all = sql.param([...ids.values()]);
  await tx
    .delete(factFindingLinks)
    .where(and(eq(factFindingLinks.dealId, dealId), sql`${factFindingLinks.findingId} = ANY(${all}::uuid[])`));
  await tx
    .delete(findingCostLines)
    .where(and(eq(findingCostLines.dealId, dealId), sql`${findingCostLines.findingId} = ANY(${all}::uuid[])`));
  const of = (row: NewFinding) => ids.get(row.identityId) as string;
  const links = rows.flatMap((row) => row.links.map((link) => ({ ...link, findingId: of(row) })));
  if (links.length > 0) {
    await tx.execute(sql`INSERT INTO fact_finding_links (deal_id, run_id, finding_id, fact_id, link)
      SELECT ${dealId}::uuid, ${runId}::uuid, r."findingId", r."factId", r.link
      FROM jsonb_to_recordset(${JSON.stringify(links)}::jsonb) AS r("findingId" uuid, "factId" uuid, link text) ON CONFLICT DO NOTHING`);
  }
  const lines = rows.flatMap((row) =>
    row.lines.map((line, seq) => ({ ...line, seq, dealId, runId, findingId: of(row) })),
  );
  for (let at = 0; at < lines.length; at += 500) await tx.insert(findingCostLines).values(lines.slice(at, at + 500));
}

/** Counts again how many facts the findings of some things rest on, after people changed what is one thing. */
export const recountFacts = (tx: Tx, dealId: string, runId: string, identityIds: readonly string[]) =>
  tx.execute(sql`
    UPDATE findings f SET fact_count = x.count FROM (
      SELECT l.finding_id, count(DISTINCT coalesce(plumbline_live_fact(l.deal_id, l.fact_id), l.fact_id)) AS count FROM fact_finding_links l
      WHERE l.deal_id = ${dealId}::uuid AND l.run_id = ${runId}::uuid AND l.finding_id IN (
        SELECT o.finding_id FROM facts a JOIN fact_finding_links o ON o.deal_id = a.deal_id AND o.fact_id = a.id
        WHERE a.deal_id = ${dealId}::uuid AND a.run_id = ${runId}::uuid AND a.identity_id = ANY(${sql.param([...identityIds])}::uuid[]))
      GROUP BY l.finding_id) x
    WHERE f.deal_id = ${dealId}::uuid AND f.id = x.finding_id AND f.fact_count <> x.count`);

/** The rules' findings of this kind in a domain that no longer hold are taken away; others' findings stay. */
export const removeOtherFindings = (
  tx: Tx,
  dealId: string,
  runId: string,
  which: { domain: string | null; overlap: boolean },
  keep: readonly string[],
) =>
  tx
    .update(findings)
    .set({ deletedAt: sql`now()` })
    .where(
      and(
        eq(findings.dealId, dealId),
        eq(findings.runId, runId),
        eq(findings.origin, "rules"),
        which.domain === null ? undefined : sql`${findings.domain} = ${which.domain}`,
        which.overlap ? eq(findings.type, "overlap") : sql`${findings.type} <> 'overlap'`,
        sql`${findings.deletedAt} IS NULL AND NOT (${findings.identityId} = ANY(${sql.param([...keep])}::uuid[]))`,
      ),
    );
