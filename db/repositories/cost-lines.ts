// Cost lines whose factors may be changed: all of a run with their findings, and the values that count written back.
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { analysisRuns, findingCostLines, findings } from "../schema/index.ts";

export type CostLine = typeof findingCostLines.$inferSelect;
type Inserted = Omit<typeof findingCostLines.$inferInsert, "dealId" | "runId" | "findingId" | "seq">;
/** A line to be written, with everything that a total needs. */
export type NewCostLine = Inserted & Omit<CostLine, "dealId" | "runId" | "findingId" | "seq">;

/** One change of a deal's cost at a time: a decision and the end of a run must not miss each other. */
export const lockCosts = (tx: Tx, dealId: string) =>
  tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`costs ${dealId}`}, 0))`);

/** All lines of live findings of a run, with the currency of the finding. */
export const linesOfRun = (tx: Tx, dealId: string, runId: string) =>
  tx
    .select({ line: findingCostLines, currency: findings.currency })
    .from(findingCostLines)
    .innerJoin(findings, and(eq(findings.dealId, findingCostLines.dealId), eq(findings.id, findingCostLines.findingId)))
    .where(and(eq(findingCostLines.dealId, dealId), eq(findingCostLines.runId, runId), isNull(findings.deletedAt)))
    .orderBy(findingCostLines.findingId, findingCostLines.seq);

export type LineValues = Pick<
  CostLine,
  | "findingId"
  | "seq"
  | "quantity"
  | "quantityLow"
  | "quantityHigh"
  | "quantityFrom"
  | "rateLow"
  | "rateHigh"
  | "rateFrom"
  | "complexity"
  | "complexityLow"
  | "complexityHigh"
  | "complexityFrom"
>;

/** Writes the factors that count. */
export async function writeLineValues(tx: Tx, dealId: string, lines: readonly LineValues[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.execute(sql`
    UPDATE finding_cost_lines c SET quantity = r.quantity, quantity_low = r."quantityLow", quantity_high = r."quantityHigh",
      quantity_from = r."quantityFrom", rate_low = r."rateLow", rate_high = r."rateHigh", rate_from = r."rateFrom",
      complexity = r.complexity, complexity_low = r."complexityLow", complexity_high = r."complexityHigh",
      complexity_from = r."complexityFrom"
    FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS r("findingId" uuid, seq smallint, quantity numeric, "quantityLow" numeric,
      "quantityHigh" numeric, "quantityFrom" text, "rateLow" numeric, "rateHigh" numeric, "rateFrom" text, complexity numeric,
      "complexityLow" numeric, "complexityHigh" numeric, "complexityFrom" text)
    WHERE c.deal_id = ${dealId}::uuid AND c.finding_id = r."findingId" AND c.seq = r.seq`);
}

export interface FindingTotals {
  findingId: string;
  oneTimeLow: number | null;
  oneTimeHigh: number | null;
  annualLow: number | null;
  annualHigh: number | null;
}

/** Writes the totals of findings whose lines changed; what stays the same is not written. */
export async function writeFindingTotals(tx: Tx, dealId: string, totals: readonly FindingTotals[]): Promise<void> {
  if (totals.length === 0) return;
  await tx.execute(sql`
    UPDATE findings f SET one_time_low = r."oneTimeLow", one_time_high = r."oneTimeHigh", annual_low = r."annualLow",
      annual_high = r."annualHigh", updated_at = now()
    FROM jsonb_to_recordset(${JSON.stringify(totals)}::jsonb) AS r("findingId" uuid, "oneTimeLow" numeric, "oneTimeHigh" numeric,
      "annualLow" numeric, "annualHigh" numeric)
    WHERE f.deal_id = ${dealId}::uuid AND f.id = r."findingId"
      AND (f.one_time_low, f.one_time_high, f.annual_low, f.annual_high)
        IS DISTINCT FROM (r."oneTimeLow", r."oneTimeHigh", r."annualLow", r."annualHigh")`);
}

/** Runs that are being worked on. */
export const openRunIds = async (tx: Tx, dealId: string): Promise<string[]> =>
  (
    await tx
      .select({ id: analysisRuns.id })
      .from(analysisRuns)
      .where(and(eq(analysisRuns.dealId, dealId), inArray(analysisRuns.status, ["queued", "running", "paused"])))
  ).map(({ id }) => id);

/** Does a line of these runs have the factor? */
export async function hasFactor(
  tx: Tx,
  dealId: string,
  runIds: readonly string[],
  kind: "quantity" | "rate" | "complexity",
  name: string,
): Promise<boolean> {
  const column = {
    quantity: findingCostLines.quantityKey,
    rate: findingCostLines.rateKey,
    complexity: findingCostLines.complexityKey,
  };
  const [line] = await tx
    .select({ seq: findingCostLines.seq })
    .from(findingCostLines)
    .where(
      and(
        eq(findingCostLines.dealId, dealId),
        sql`${findingCostLines.runId} = ANY(${sql.param([...runIds])}::uuid[])`,
        eq(column[kind], name),
      ),
    )
    .limit(1);
  return line !== undefined;
}
