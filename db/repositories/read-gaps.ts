// Gaps of one run as a list.
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { Category, Change, Domain, Entity, GapStatus, Importance, Origin, Severity } from "../vocabulary.ts";
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

export interface GapRow {
  id: string;
  label: string | null;
  entity: Entity;
  domain: Domain;
  category: Category;
  topic: string;
  description: string;
  importance: Importance;
  status: GapStatus;
  /** Why it does not apply, in a person's words. */
  statusReason: string | null;
  /** What the answer could add to the costs or settle of them, whole currency units; null is unknown, not zero. */
  worth: {
    oneTimeLow: number | null;
    oneTimeHigh: number | null;
    annualLow: number | null;
    annualHigh: number | null;
    /** The gravest finding that the answer could bring. */
    severity: Severity | null;
    why: string;
    currency: string;
  };
  suggestedSources: string[];
  partialFactIds: string[];
  origin: Origin;
  change: Change;
}

export interface GapFilter {
  entity?: readonly string[];
  domain?: readonly string[];
  category?: readonly string[];
  importance?: readonly string[];
  status?: readonly string[];
  change?: readonly string[];
  /** `money` moves the costs, `grave` could bring a critical or high finding, `none` neither. */
  worth?: readonly GapWorthWord[];
  words?: string;
}

export const GAP_WORTHS = ["money", "grave", "none"] as const;
export type GapWorthWord = (typeof GAP_WORTHS)[number];

const MONEY = sql`coalesce(g.worth_one_time_high, g.worth_annual_high) IS NOT NULL`;
const GRAVE = sql`coalesce(g.worth_severity IN ('critical', 'high'), false)`;
const WORTH: Record<GapWorthWord, SQL> = {
  money: MONEY,
  grave: GRAVE,
  none: sql`NOT (${MONEY} OR ${GRAVE})`,
};

const id: SortKey = { column: sql`g.id`, type: "uuid" };
export const GAP_SORTS = {
  worth: [{ column: sql`g.worth_sort`, type: "real" }, id],
  importance: [{ column: sql`g.importance_rank`, type: "smallint" }, id],
  label: [{ column: sql`g.label_sort`, type: "text" }, id],
  category: [{ column: sql`g.domain`, type: "text" }, { column: sql`g.category`, type: "text" }, id],
} as const satisfies Record<string, readonly SortKey[]>;

const columns = sql`g.id, g.label, g.entity, g.domain, g.category, g.topic, g.description, g.importance, g.status, g.status_reason AS "statusReason",
  jsonb_build_object('oneTimeLow', g.worth_one_time_low::float8, 'oneTimeHigh', g.worth_one_time_high::float8, 'annualLow', g.worth_annual_low::float8,
    'annualHigh', g.worth_annual_high::float8, 'severity', g.worth_severity, 'why', g.worth_why,
    'currency', (SELECT d.currency FROM deals d WHERE d.id = g.deal_id)) AS worth,
  g.suggested_sources AS "suggestedSources", g.partial_fact_ids AS "partialFactIds", g.origin, g.change`;

function from(scope: RunScope, filter: GapFilter): SQL {
  const where = sql`g.deal_id = ${scope.dealId}::uuid AND g.run_id = ${scope.runId}::uuid AND g.deleted_at IS NULL${among(
    sql`g.entity`,
    filter.entity,
  )}${among(sql`g.domain`, filter.domain)}${among(sql`g.category`, filter.category)}${among(
    sql`g.importance`,
    filter.importance,
  )}${among(sql`g.status`, filter.status)}${among(sql`g.change`, filter.change)}${
    filter.worth
      ? sql` AND (${sql.join([sql`false`, ...filter.worth.map((word) => sql`(${WORTH[word]})`)], sql` OR `)})`
      : sql``
  }`;
  if (!filter.words) return sql`FROM gaps g WHERE ${where}`;
  return sql`FROM (SELECT m.id FROM plumbline_match('gap', ${scope.runId}::uuid, ${filter.words}, ${COUNT_CAP + 1}, false) m OFFSET 0) hit
    JOIN gaps g ON g.id = hit.id WHERE ${where}`;
}

export async function gapPage(tx: Tx, scope: RunScope, filter: GapFilter, order: PageOrder, exact: number | null) {
  const { after, tail, seek } = pageSql(order);
  const source = from(scope, filter);
  const rows = await rowsOf<Sought<GapRow>>(tx, sql`SELECT ${columns}, ${seek} AS seek ${source}${after}${tail}`);
  return { rows, count: exact ?? (await cappedCount(tx, source)) };
}

export async function gapRow(tx: Tx, scope: RunScope, gapId: string): Promise<GapRow | undefined> {
  const [row] = await rowsOf<GapRow>(
    tx,
    sql`SELECT ${columns} FROM gaps g WHERE g.deal_id = ${scope.dealId}::uuid AND g.run_id = ${scope.runId}::uuid
      AND g.deleted_at IS NULL AND g.id = ${gapId}::uuid`,
  );
  return row;
}

/** Topics that the facts of the run leave open, as the checklist needs them. */
export const openTopics = (tx: Tx, scope: RunScope) =>
  rowsOf<{
    id: string;
    label: string | null;
    entity: Entity;
    domain: Domain;
    category: Category;
    topic: string;
    partialFactIds: string[];
    origin: Origin;
  }>(
    tx,
    sql`SELECT g.id, g.label, g.entity, g.domain, g.category, g.topic, g.partial_fact_ids AS "partialFactIds", g.origin
      FROM gaps g WHERE g.deal_id = ${scope.dealId}::uuid AND g.run_id = ${scope.runId}::uuid AND g.deleted_at IS NULL
      ORDER BY g.importance_rank, g.id LIMIT 5000`,
  );

/** Open questions that are worth most, with what they could bring; of several that would bring the same, the first. */
export const worthiestGaps = (tx: Tx, scope: RunScope, most: number): Promise<GapRow[]> =>
  rowsOf(
    tx,
    sql`SELECT ${columns} FROM gaps g JOIN (SELECT DISTINCT ON (worth_why) id FROM gaps WHERE deal_id = ${scope.dealId}::uuid
        AND run_id = ${scope.runId}::uuid AND deleted_at IS NULL AND status IN ('open', 'requested') AND worth_score > 0
        ORDER BY worth_why, worth_sort DESC, id DESC) first ON first.id = g.id
      WHERE g.deal_id = ${scope.dealId}::uuid ORDER BY g.worth_sort DESC, g.id DESC LIMIT ${most}`,
  );

/** Does a gap of the deal, of any run, ask this topic? */
export async function gapTopicExists(
  tx: Tx,
  dealId: string,
  topic: { entity: string; domain: string; category: string; topic: string },
): Promise<boolean> {
  const [row] = await rowsOf<{ found: boolean }>(
    tx,
    sql`SELECT EXISTS (SELECT FROM gaps WHERE deal_id = ${dealId}::uuid AND entity = ${topic.entity} AND domain = ${topic.domain}
      AND category = ${topic.category} AND topic = ${topic.topic}) AS found`,
  );
  return row?.found ?? false;
}
