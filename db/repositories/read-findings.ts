// Findings of one run as a list, and one with its facts and cost lines.
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type {
  Category,
  Change,
  CostNature,
  CostOwner,
  DealLens,
  DealTreatment,
  Domain,
  FindingType,
  Likelihood,
  LinkType,
  Origin,
  Phase,
  Severity,
} from "../vocabulary.ts";
import { type FactRow, factColumns, factDocument } from "./read-facts.ts";
import {
  among,
  COUNT_CAP,
  cappedCount,
  type PageOrder,
  pageSql,
  type RunScope,
  rowsOf,
  type SortKey,
  type Sought,
} from "./read-sql.ts";

export interface FindingRow {
  id: string;
  label: string | null;
  type: FindingType;
  domain: Domain;
  category: Category;
  rule: string;
  title: string;
  description: string;
  severity: Severity;
  likelihood: Likelihood;
  dealBreaker: boolean;
  reasoning: string;
  soWhat: string;
  action: string;
  dealTreatment: DealTreatment;
  lens: DealLens;
  phase: Phase;
  costOwner: CostOwner | null;
  costNature: CostNature | null;
  oneTimeLow: number | null;
  oneTimeHigh: number | null;
  annualLow: number | null;
  annualHigh: number | null;
  currency: string;
  factCount: number;
  origin: Origin;
  change: Change;
}

export interface FindingFilter {
  type?: readonly string[];
  domain?: readonly string[];
  category?: readonly string[];
  severity?: readonly string[];
  phase?: readonly string[];
  treatment?: readonly string[];
  costNature?: readonly string[];
  change?: readonly string[];
  words?: string;
}

const id: SortKey = { column: sql`f.id`, type: "uuid" };
export const FINDING_SORTS = {
  severity: [{ column: sql`f.severity_rank`, type: "smallint" }, id],
  label: [{ column: sql`f.label_sort`, type: "text" }, id],
  phase: [{ column: sql`f.phase_rank`, type: "smallint" }, id],
  domain: [{ column: sql`f.domain`, type: "text" }, id],
} as const satisfies Record<string, readonly SortKey[]>;

export const findingColumns = sql`f.id, f.label, f.type, f.domain, f.category, f.rule, f.title, f.description, f.severity, f.likelihood,
  f.deal_breaker AS "dealBreaker", f.reasoning, f.so_what AS "soWhat", f.action, f.deal_treatment AS "dealTreatment", f.lens, f.phase,
  f.cost_owner AS "costOwner", f.cost_nature AS "costNature", f.one_time_low::float8 AS "oneTimeLow", f.one_time_high::float8 AS "oneTimeHigh",
  f.annual_low::float8 AS "annualLow", f.annual_high::float8 AS "annualHigh", f.currency, f.fact_count AS "factCount", f.origin, f.change`;

export const liveFinding = (scope: RunScope): SQL =>
  sql`f.deal_id = ${scope.dealId}::uuid AND f.run_id = ${scope.runId}::uuid AND f.deleted_at IS NULL`;

function from(scope: RunScope, filter: FindingFilter): SQL {
  const where = sql`${liveFinding(scope)}${among(sql`f.type`, filter.type)}${among(sql`f.domain`, filter.domain)}${among(
    sql`f.category`,
    filter.category,
  )}${among(sql`f.severity`, filter.severity)}${among(sql`f.phase`, filter.phase)}${among(
    sql`f.deal_treatment`,
    filter.treatment,
  )}${among(sql`f.cost_nature`, filter.costNature)}${among(sql`f.change`, filter.change)}`;
  if (!filter.words) return sql`FROM findings f WHERE ${where}`;
  return sql`FROM (SELECT m.id FROM plumbline_match('finding', ${scope.runId}::uuid, ${filter.words}, ${COUNT_CAP + 1}, false) m OFFSET 0) hit
    JOIN findings f ON f.id = hit.id WHERE ${where}`;
}

export async function findingPage(
  tx: Tx,
  scope: RunScope,
  filter: FindingFilter,
  order: PageOrder,
  exact: number | null,
) {
  const { after, tail, seek } = pageSql(order);
  const source = from(scope, filter);
  const rows = await rowsOf<Sought<FindingRow>>(
    tx,
    sql`SELECT ${findingColumns}, ${seek} AS seek ${source}${after}${tail}`,
  );
  return { rows, count: exact ?? (await cappedCount(tx, source)) };
}

/** Findings by a condition on `f`, most severe first. */
export const findingsWhere = (tx: Tx, scope: RunScope, condition: SQL, limit: number): Promise<FindingRow[]> =>
  rowsOf(
    tx,
    sql`SELECT ${findingColumns} FROM findings f WHERE ${liveFinding(scope)} AND ${condition}
      ORDER BY f.severity_rank, f.one_time_high DESC NULLS LAST, f.label_sort, f.id LIMIT ${limit}`,
  );

export async function findingRow(tx: Tx, scope: RunScope, findingId: string): Promise<FindingRow | undefined> {
  const [row] = await findingsWhere(tx, scope, sql`f.id = ${findingId}::uuid`, 1);
  return row;
}

/** `a` is an action that the rules drew from the finding `f`: they name it after its cause. */
const followsFrom = sql`a.deal_id = f.deal_id AND a.run_id = f.run_id AND a.deleted_at IS NULL AND a.type = 'work_item'
  AND a.domain = f.domain AND a.category = f.category AND a.rule = 'work_' || f.rule
  AND (f.scope = '' OR a.scope = f.scope OR starts_with(a.scope, f.scope || '/'))`;

/** The actions that follow from a finding, or the finding that an action follows from. */
export const relatedFindings = (tx: Tx, scope: RunScope, findingId: string): Promise<FindingRow[]> =>
  rowsOf(
    tx,
    sql`SELECT ${findingColumns} FROM findings f WHERE ${liveFinding(scope)} AND f.id IN (
        SELECT a.id FROM findings f JOIN findings a ON ${followsFrom} WHERE ${liveFinding(scope)} AND f.id = ${findingId}::uuid
        UNION SELECT f.id FROM findings a JOIN findings f ON ${followsFrom} WHERE ${liveFinding(scope)} AND a.id = ${findingId}::uuid)
      ORDER BY f.phase_rank, f.label_sort, f.id LIMIT 20`,
  );

type Costs = Pick<FindingRow, "oneTimeLow" | "oneTimeHigh" | "annualLow" | "annualHigh">;

/** A finding whose cost counts that of the actions that follow from it. */
export interface TopFinding extends FindingRow {
  actions: number;
}

/**
 * What a partner must know, deal breakers first. Actions of the rules stand with the risk that they follow from; a
 * recommendation answers a risk that stands here already, so it comes after all others.
 */
export async function topFindings(tx: Tx, scope: RunScope, limit: number): Promise<TopFinding[]> {
  const rows = await rowsOf<FindingRow & { actions: number; summed: Costs }>(
    tx,
    sql`SELECT ${findingColumns}, w.actions, jsonb_build_object('oneTimeLow', w.low, 'oneTimeHigh', w.high,
        'annualLow', w.annual_low, 'annualHigh', w.annual_high) AS summed
      FROM findings f CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE a.id <> f.id)::int AS actions, sum(a.one_time_low)::float8 AS low, sum(a.one_time_high)::float8 AS high,
          sum(a.annual_low)::float8 AS annual_low, sum(a.annual_high)::float8 AS annual_high
        FROM findings a WHERE a.id = f.id OR (${followsFrom})) w
      WHERE ${liveFinding(scope)} AND f.type <> 'overlap' AND NOT (f.type = 'work_item' AND f.origin = 'rules')
      ORDER BY f.deal_breaker DESC, f.type = 'recommendation', f.severity_rank, w.high DESC NULLS LAST, f.label_sort, f.id LIMIT ${limit}`,
  );
  return rows.map(({ summed, ...row }) => ({ ...row, ...summed }));
}

/** Findings that cost or save something, in the order of the plan. */
export const costedFindings = (tx: Tx, scope: RunScope): Promise<FindingRow[]> =>
  rowsOf(
    tx,
    sql`SELECT ${findingColumns} FROM findings f WHERE ${liveFinding(scope)}
      AND (coalesce(f.one_time_low, f.one_time_high, f.annual_low, f.annual_high) IS NOT NULL
        OR EXISTS (SELECT FROM finding_cost_lines c WHERE c.deal_id = f.deal_id AND c.finding_id = f.id))
      ORDER BY f.phase_rank, f.severity_rank, f.label_sort, f.id LIMIT 2000`,
  );

export const linkedFacts = (tx: Tx, scope: RunScope, findingId: string) =>
  rowsOf<FactRow & { link: LinkType }>(
    tx,
    sql`SELECT ${factColumns}, l.link FROM (
        SELECT DISTINCT link, plumbline_live_fact(deal_id, fact_id) AS fact_id FROM fact_finding_links
        WHERE deal_id = ${scope.dealId}::uuid AND run_id = ${scope.runId}::uuid AND finding_id = ${findingId}::uuid) l
      JOIN facts f ON f.deal_id = ${scope.dealId}::uuid AND f.id = l.fact_id AND f.deleted_at IS NULL ${factDocument}
      ORDER BY l.link, f.label_sort, f.id LIMIT 500`,
  );

export const linkedFindings = (tx: Tx, scope: RunScope, factId: string) =>
  rowsOf<FindingRow & { link: LinkType }>(
    tx,
    sql`SELECT ${findingColumns}, l.link FROM (
        SELECT DISTINCT l.link, l.finding_id FROM facts a
        CROSS JOIN LATERAL (SELECT a.id UNION ALL SELECT m.id FROM unnest(a.merged_ids) AS thing
          JOIN facts m ON m.deal_id = a.deal_id AND m.run_id = a.run_id AND m.identity_id = thing) w
        JOIN fact_finding_links l ON l.deal_id = a.deal_id AND l.fact_id = w.id
        WHERE a.deal_id = ${scope.dealId}::uuid AND a.id = ${factId}::uuid) l
      JOIN findings f ON f.id = l.finding_id WHERE ${liveFinding(scope)}
      ORDER BY f.severity_rank, f.label_sort, f.id LIMIT 200`,
  );
