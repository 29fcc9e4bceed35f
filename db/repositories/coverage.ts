// Rows of what is not known: pages that gave something, topics that do not apply, what gaps are worth, other views of a run.
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { lensReports } from "../schema/index.ts";
import type { DealType, Severity } from "../vocabulary.ts";

/** Number of the page that a place of `row` names; where it names none, the document has one page. */
const PAGE_OF_STATEMENT = sql.raw(`coalesce(CASE WHEN s.place ? 'page' THEN (s.place ->> 'page')::int
  WHEN s.place ? 'slide' THEN (s.place ->> 'slide')::int WHEN s.place ? 'sheet' THEN p.number ELSE 1 END, 1)`);

/** Counts the statements of a run by page and category, once: pages would otherwise count them on each visit. */
export async function writePageCoverage(tx: Tx, dealId: string, runId: string): Promise<void> {
  await tx.execute(sql`DELETE FROM page_coverage WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid`);
  await tx.execute(sql`
    WITH sheets AS (SELECT document_id, name, min(number) AS number FROM document_pages WHERE deal_id = ${dealId}::uuid
        AND name IS NOT NULL GROUP BY 1, 2)
    INSERT INTO page_coverage (deal_id, run_id, document_id, page, entity, domain, category, statements)
    SELECT s.deal_id, s.run_id, s.document_id, ${PAGE_OF_STATEMENT}, s.entity, s.domain, s.category, count(*)
    FROM statements s LEFT JOIN sheets p ON p.document_id = s.document_id AND p.name = s.place ->> 'sheet'
    WHERE s.deal_id = ${dealId}::uuid AND s.run_id = ${runId}::uuid AND s.document_id IS NOT NULL
    GROUP BY 1, 2, 3, 4, 5, 6, 7`);
}

/**
 * Brings the gaps of some runs in line with what people said does not apply: a topic, or all topics of a category.
 * What is taken back gets the status it had. Returns how many gaps changed.
 */
export async function applyNotApplicable(tx: Tx, dealId: string, runIds: readonly string[]): Promise<number> {
  const rows = await tx.execute<{ id: string }>(sql`
    WITH said AS (SELECT subject, reason FROM decisions WHERE deal_id = ${dealId}::uuid AND kind = 'not_applicable' AND undone_at IS NULL),
    wanted AS (
      SELECT g.id, coalesce(t.reason, c.reason) AS reason FROM gaps g
      LEFT JOIN said t ON t.subject = concat_ws('|', g.entity, g.domain, g.category, g.topic)
      LEFT JOIN said c ON c.subject = concat_ws('|', g.entity, g.domain, g.category, '')
      WHERE g.deal_id = ${dealId}::uuid AND g.run_id = ANY(${sql.param([...runIds])}::uuid[])
    )
    UPDATE gaps g SET status_reason = w.reason,
      status = CASE WHEN w.reason IS NULL THEN coalesce(g.status_before, 'open') ELSE 'not_applicable' END,
      status_before = CASE WHEN w.reason IS NULL THEN NULL ELSE coalesce(g.status_before, g.status) END
    FROM wanted w
    WHERE g.deal_id = ${dealId}::uuid AND g.id = w.id AND g.status_reason IS DISTINCT FROM w.reason RETURNING g.id`);
  return rows.length;
}

/** The shown run and the one under way: the runs whose gaps a decision changes. */
export const runsToCorrect = (tx: Tx, dealId: string) =>
  tx.execute<{ id: string; completed: boolean }>(sql`
    (SELECT id, true AS completed FROM analysis_runs WHERE deal_id = ${dealId}::uuid AND status = 'completed' ORDER BY run_number DESC LIMIT 1)
    UNION ALL
    SELECT id, false FROM analysis_runs WHERE deal_id = ${dealId}::uuid AND status IN ('queued', 'running', 'paused')`);

export interface GapWorthRow {
  id: string;
  oneTimeLow: number | null;
  oneTimeHigh: number | null;
  annualLow: number | null;
  annualHigh: number | null;
  severity: Severity | null;
  why: string;
  score: number;
}

/** Writes what gaps are worth, unchanged ones left alone. */
export async function setWorth(tx: Tx, dealId: string, rows: readonly GapWorthRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    UPDATE gaps g SET worth_one_time_low = r."oneTimeLow", worth_one_time_high = r."oneTimeHigh", worth_annual_low = r."annualLow",
      worth_annual_high = r."annualHigh", worth_severity = r.severity, worth_why = r.why, worth_score = r.score
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, "oneTimeLow" numeric, "oneTimeHigh" numeric,
      "annualLow" numeric, "annualHigh" numeric, severity text, why text, score real)
    WHERE g.deal_id = ${dealId}::uuid AND g.id = r.id AND (g.worth_one_time_low, g.worth_one_time_high, g.worth_annual_low,
      g.worth_annual_high, g.worth_severity, g.worth_why, g.worth_score) IS DISTINCT FROM (r."oneTimeLow", r."oneTimeHigh",
      r."annualLow", r."annualHigh", r.severity, r.why, r.score)`);
}

/** Live gaps of a run, as their worth is judged. */
export const gapsToWeigh = (tx: Tx, dealId: string, runId: string) =>
  tx.execute<{ id: string; entity: string; domain: string; category: string; topic: string }>(
    sql`SELECT id, entity, domain, category, topic FROM gaps WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid AND deleted_at IS NULL`,
  );

/** What the rules raised in a run: rule and category are enough to know that a question is settled. */
export const raisedRules = (tx: Tx, dealId: string, runId: string) =>
  tx.execute<{ rule: string; category: string }>(
    sql`SELECT DISTINCT rule, category FROM findings WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid AND deleted_at IS NULL`,
  );

/** Cost lines whose quantity no fact states, by rule and unit: what a number would settle. */
export const assumedLines = (tx: Tx, dealId: string, runId: string) =>
  tx.execute<{
    rule: string;
    category: string;
    unit: string;
    recurrence: "one_time" | "annual";
    low: number;
    high: number;
  }>(
    sql`SELECT f.rule, f.category, c.unit, c.recurrence, sum(c.quantity * c.rate_low)::float8 AS low, sum(c.quantity * c.rate_high)::float8 AS high
      FROM finding_cost_lines c JOIN findings f ON f.deal_id = c.deal_id AND f.id = c.finding_id AND f.deleted_at IS NULL
      WHERE c.deal_id = ${dealId}::uuid AND c.run_id = ${runId}::uuid AND c.fact_id IS NULL GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
  );

/** The other views of a run, written as a whole. */
export async function writeLensReports(
  tx: Tx,
  dealId: string,
  runId: string,
  reports: readonly { dealType: DealType; report: Record<string, unknown> }[],
): Promise<void> {
  await tx.delete(lensReports).where(and(eq(lensReports.dealId, dealId), eq(lensReports.runId, runId)));
  if (reports.length > 0) await tx.insert(lensReports).values(reports.map((report) => ({ ...report, dealId, runId })));
}
