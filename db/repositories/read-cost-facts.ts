// The target's present facts that say what IT costs today: budget, shared services, outsourcing.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { type RunScope, rowsOf } from "./read-sql.ts";

export interface CostFact {
  id: string;
  label: string | null;
  category: string;
  item: string;
  details: Record<string, string | number | boolean | null>;
  quote: string;
  providedBy: string | null;
  /** Document and number of the table it is a row of; null for a sentence. */
  table: string | null;
}

export const costFacts = (tx: Tx, scope: RunScope): Promise<CostFact[]> =>
  rowsOf(
    tx,
    sql`SELECT f.id, f.label, f.category, f.item, f.details, f.quote, f.provided_by AS "providedBy",
      CASE WHEN s.table_number IS NOT NULL THEN f.document_id::text || '/' || s.table_number END AS "table"
    FROM facts f LEFT JOIN statements s ON s.deal_id = f.deal_id AND s.id = f.statement_id
    WHERE f.deal_id = ${scope.dealId}::uuid AND f.run_id = ${scope.runId}::uuid AND f.deleted_at IS NULL AND f.domain = 'organization'
      AND f.category IN ('budget', 'shared_services', 'outsourcing') AND f.entity = 'target' AND f.kind = 'actual'
    ORDER BY f.label_sort, f.id LIMIT 1000`,
  );
