// Cost lines as they are shown, with the facts of their factors, and where the money of their findings belongs.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { CostNature, CostOwner, FactorSource, Phase } from "../vocabulary.ts";
import { liveFinding } from "./read-findings.ts";
import { type RunScope, rowsOf } from "./read-sql.ts";

export interface CostPlace {
  id: string;
  phase: Phase;
  costNature: CostNature | null;
  costOwner: CostOwner | null;
}

/** Where the money of each finding with cost lines belongs. */
export const costPlaceRows = (tx: Tx, scope: RunScope): Promise<CostPlace[]> =>
  rowsOf(
    tx,
    sql`SELECT f.id, f.phase, f.cost_nature AS "costNature", f.cost_owner AS "costOwner" FROM findings f WHERE ${liveFinding(scope)}
      AND EXISTS (SELECT FROM finding_cost_lines c WHERE c.deal_id = f.deal_id AND c.finding_id = f.id)`,
  );

/** A cost line as shown; lows and highs that a factor does not have are null, and then it is certain. */
export interface CostLineRow {
  findingId: string;
  seq: number;
  text: string;
  quantity: number;
  quantityLow: number | null;
  quantityHigh: number | null;
  unit: string;
  rateLow: number;
  rateHigh: number;
  complexity: number;
  complexityLow: number | null;
  complexityHigh: number | null;
  recurrence: "one_time" | "annual";
  quantityKey: string | null;
  rateKey: string | null;
  complexityKey: string | null;
  quantityFrom: FactorSource;
  rateFrom: FactorSource;
  complexityFrom: FactorSource;
  quantityWords: string;
  complexityWords: string;
  /** ISO code; the finding's where the line has none of its own. */
  currency: string;
  stated: Record<
    "quantity" | "rate" | "complexity",
    { low: number; base: number; high: number; from: FactorSource }
  > | null;
  /** The fact that gives the quantity. */
  factId: string | null;
  factLabel: string | null;
  rateFactId: string | null;
  rateFactLabel: string | null;
  complexityFactId: string | null;
  complexityFactLabel: string | null;
}

const FACTS = { fact_id: "q", rate_fact_id: "r", complexity_fact_id: "x" };
/** Of each factor the fact itself, or what it has been merged into since: found first, so that the join is by key alone. */
const liveIds = sql.raw(
  Object.entries(FACTS)
    .map(([column, name]) => `plumbline_live_fact(c.deal_id, c.${column}) AS ${name}_live`)
    .join(", "),
);
const liveFacts = sql.raw(
  Object.values(FACTS)
    .map((name) => `LEFT JOIN facts ${name} ON ${name}.deal_id = c.deal_id AND ${name}.id = c.${name}_live`)
    .join(" "),
);

export const costLineRows = (tx: Tx, scope: RunScope, findingId?: string): Promise<CostLineRow[]> =>
  rowsOf(
    tx,
    sql`SELECT c.finding_id AS "findingId", c.seq, c.text, c.quantity::float8 AS quantity, c.quantity_low::float8 AS "quantityLow",
      c.quantity_high::float8 AS "quantityHigh", c.unit, c.rate_low::float8 AS "rateLow", c.rate_high::float8 AS "rateHigh",
      c.complexity::float8 AS complexity, c.complexity_low::float8 AS "complexityLow", c.complexity_high::float8 AS "complexityHigh",
      c.recurrence, c.quantity_key AS "quantityKey", c.rate_key AS "rateKey", c.complexity_key AS "complexityKey",
      c.quantity_from AS "quantityFrom", c.rate_from AS "rateFrom", c.complexity_from AS "complexityFrom",
      c.quantity_words AS "quantityWords", c.complexity_words AS "complexityWords", coalesce(c.currency, f.currency) AS currency, c.stated,
      q.id AS "factId", coalesce(q.label, q.item) AS "factLabel", r.id AS "rateFactId", coalesce(r.label, r.item) AS "rateFactLabel",
      x.id AS "complexityFactId", coalesce(x.label, x.item) AS "complexityFactLabel"
    FROM (SELECT c.*, ${liveIds} FROM finding_cost_lines c WHERE c.deal_id = ${scope.dealId}::uuid AND c.run_id = ${scope.runId}::uuid${
      findingId ? sql` AND c.finding_id = ${findingId}::uuid` : sql``
    } OFFSET 0) c JOIN findings f ON f.id = c.finding_id ${liveFacts}
    WHERE ${liveFinding(scope)} ORDER BY f.phase_rank, f.severity_rank, f.label_sort, c.seq`,
  );
