// All facts of a run for the rules to weigh.
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { documents, documentTables, facts, statements } from "../schema/index.ts";

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
