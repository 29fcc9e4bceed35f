// All facts of a run for the rules to weigh.
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { documents, documentTables, facts, statements } from "../schema/index.ts";
import type { Category } from "../vocabulary.ts";

export const factRowsForRules = (tx: Tx, dealId: string, runId: string) =>
  tx
    .select({
      id: facts.id,
      entity: facts.entity,
      domain: facts.domain,
      category: facts.category,
      item: facts.item,
      status: facts.status,
      kind: facts.kind,
      perimeter: facts.perimeter,
      providedBy: facts.providedBy,
      details: facts.details,
      quote: facts.quote,
      check: facts.evidenceCheck,
      place: facts.place,
      confidence: facts.confidence,
      path: documents.path,
      tableTitle: documentTables.title,
    })
    .from(facts)
    .leftJoin(documents, and(eq(documents.dealId, facts.dealId), eq(documents.id, facts.documentId)))
    .leftJoin(statements, and(eq(statements.dealId, facts.dealId), eq(statements.id, facts.statementId)))
    .leftJoin(
      documentTables,
      and(
        eq(documentTables.dealId, facts.dealId),
        eq(documentTables.documentId, facts.documentId),
        eq(documentTables.number, statements.tableNumber),
      ),
    )
    .where(and(eq(facts.dealId, dealId), eq(facts.runId, runId), isNull(facts.deletedAt)));

/** Policies and realities of some categories; none where the run holds no policy, which one look into an index tells. */
export async function weighableFacts(tx: Tx, dealId: string, runId: string, categories: readonly Category[]) {
  const mine = and(eq(facts.dealId, dealId), eq(facts.runId, runId), isNull(facts.deletedAt));
  const [policy] = await tx
    .select({ id: facts.id })
    .from(facts)
    .where(and(mine, eq(facts.kind, "policy")))
    .limit(1);
  if (!policy) return [];
  return tx
    .select({
      id: facts.id,
      identityId: facts.identityId,
      statementId: facts.statementId,
      entity: facts.entity,
      domain: facts.domain,
      category: facts.category,
      item: facts.item,
      kind: facts.kind,
      details: facts.details,
      quote: facts.quote,
    })
    .from(facts)
    .where(and(mine, inArray(facts.kind, ["policy", "actual"]), inArray(facts.category, [...categories])))
    .orderBy(facts.labelSort, facts.identityId);
}
