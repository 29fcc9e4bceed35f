// Rows of one run for the export: in the order of their labels, a batch at a time, so that memory stays small.
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import {
  documents,
  documentTables,
  factFindingLinks,
  facts,
  findingCostLines,
  findings,
  gaps,
  identities,
  statements,
} from "../schema/index.ts";

/** Last row of a batch; the next one begins after it. */
export interface Cursor {
  sort: string;
  id: string;
}

type Labelled = typeof facts | typeof gaps | typeof findings;

const ofRun = (table: Labelled, dealId: string, runId: string, after: Cursor | undefined) =>
  and(
    eq(table.dealId, dealId),
    eq(table.runId, runId),
    isNull(table.deletedAt),
    after ? sql`(${table.labelSort}, ${table.id}) > (${after.sort}, ${after.id}::uuid)` : undefined,
  );

export const factBatch = (tx: Tx, dealId: string, runId: string, after: Cursor | undefined, size: number) =>
  tx
    .select()
    .from(facts)
    .where(ofRun(facts, dealId, runId, after))
    .orderBy(asc(facts.labelSort), asc(facts.id))
    .limit(size);

export const gapBatch = (tx: Tx, dealId: string, runId: string, after: Cursor | undefined, size: number) =>
  tx
    .select()
    .from(gaps)
    .where(ofRun(gaps, dealId, runId, after))
    .orderBy(asc(gaps.labelSort), asc(gaps.id))
    .limit(size);

export const findingBatch = (tx: Tx, dealId: string, runId: string, after: Cursor | undefined, size: number) =>
  tx
    .select()
    .from(findings)
    .where(ofRun(findings, dealId, runId, after))
    .orderBy(asc(findings.labelSort), asc(findings.id))
    .limit(size);

/** Documents of the run and those of the deal that are current (duplicates, not yet analysed ones), by label. */
export const documentsForExport = (tx: Tx, dealId: string, runId: string) =>
  tx
    .select()
    .from(documents)
    .where(
      and(
        eq(documents.dealId, dealId),
        isNull(documents.deletedAt),
        sql`(${documents.status} <> 'superseded' OR EXISTS (SELECT FROM run_documents r WHERE r.deal_id = ${documents.dealId}
             AND r.run_id = ${runId}::uuid AND r.document_id = ${documents.id})
             OR EXISTS (SELECT FROM statements s WHERE s.deal_id = ${documents.dealId} AND s.run_id = ${runId}::uuid
             AND s.document_id = ${documents.id}))`,
      ),
    )
    .orderBy(sql`length(${documents.label})`, asc(documents.label));

export const tablesOfDocuments = (tx: Tx, dealId: string, documentIds: readonly string[]) =>
  tx
    .select({
      documentId: documentTables.documentId,
      place: documentTables.place,
      rows: documentTables.rowCount,
      kind: documentTables.kind,
    })
    .from(documentTables)
    .where(and(eq(documentTables.dealId, dealId), inArray(documentTables.documentId, [...documentIds])))
    .orderBy(asc(documentTables.documentId), asc(documentTables.number));

/**
 * Statements of some facts' things (and what was merged into them in this run), with the key of the thing each speaks of
 * under its own name and, as `thing`, the fact's own; in an order that only their content decides.
 */
export const statementsForExport = (tx: Tx, dealId: string, runId: string, identityIds: readonly string[]) =>
  tx
    .select({
      statement: statements,
      key: identities.key,
      documentLabel: documents.label,
      thing: sql<string>`of_fact.thing`,
    })
    .from(
      sql`(SELECT f.identity_id AS thing, unnest(f.identity_id || f.merged_ids) AS member FROM facts f WHERE f.deal_id = ${dealId}::uuid
        AND f.run_id = ${runId}::uuid AND f.deleted_at IS NULL AND f.identity_id = ANY(${sql.param([...identityIds])}::uuid[])) of_fact`,
    )
    .innerJoin(statements, sql`${statements.identityId} = of_fact.member`)
    .innerJoin(identities, and(eq(identities.dealId, statements.dealId), eq(identities.id, statements.identityId)))
    .leftJoin(documents, and(eq(documents.dealId, statements.dealId), eq(documents.id, statements.documentId)))
    .where(and(eq(statements.dealId, dealId), eq(statements.runId, runId)))
    .orderBy(
      sql`${identities.key} COLLATE "C"`,
      sql`length(${documents.label}), ${documents.label}`,
      sql`${statements.placeKey} COLLATE "C"`,
      asc(statements.contentChecksum),
    );

/** A link to a merged fact leads to what it was merged into, so that the file names no fact that it does not hold. */
const liveFact = ({ dealId, factId }: typeof factFindingLinks | typeof findingCostLines) =>
  sql`plumbline_live_fact(${dealId}, ${factId})`;

export const linksOfFindings = (tx: Tx, dealId: string, findingIds: readonly string[]) =>
  tx
    .selectDistinct({
      findingId: factFindingLinks.findingId,
      label: facts.label,
      labelSort: facts.labelSort,
      link: factFindingLinks.link,
    })
    .from(factFindingLinks)
    .innerJoin(facts, and(eq(facts.dealId, factFindingLinks.dealId), sql`${facts.id} = ${liveFact(factFindingLinks)}`))
    .where(and(eq(factFindingLinks.dealId, dealId), inArray(factFindingLinks.findingId, [...findingIds])))
    .orderBy(asc(factFindingLinks.findingId), asc(facts.labelSort), asc(factFindingLinks.link));

export const costLinesOfFindings = (tx: Tx, dealId: string, findingIds: readonly string[]) =>
  tx
    .select({ line: findingCostLines, factLabel: facts.label })
    .from(findingCostLines)
    .leftJoin(facts, and(eq(facts.dealId, findingCostLines.dealId), sql`${facts.id} = ${liveFact(findingCostLines)}`))
    .where(and(eq(findingCostLines.dealId, dealId), inArray(findingCostLines.findingId, [...findingIds])))
    .orderBy(asc(findingCostLines.findingId), asc(findingCostLines.seq));

/** Things of a run after a key, each with the keys that were merged into it. */
export const identityBatch = (tx: Tx, dealId: string, runId: string, after: Cursor | undefined, size: number) =>
  tx.execute<{ noun: string; key: string; label: string | null; aliases: string[] }>(sql`
    SELECT i.noun, i.key, i.label,
      coalesce((SELECT array_agg(a.key ORDER BY a.key COLLATE "C") FROM facts f JOIN identities a ON a.deal_id = f.deal_id AND a.id = ANY(f.merged_ids)
        WHERE f.deal_id = i.deal_id AND f.run_id = ${runId}::uuid AND f.identity_id = i.id AND f.deleted_at IS NULL), '{}') AS aliases
    FROM identities i
    WHERE i.deal_id = ${dealId}::uuid
      AND (i.noun COLLATE "C", i.key COLLATE "C") > (${after?.sort ?? ""}, ${after?.id ?? ""})
      AND (EXISTS (SELECT FROM facts n WHERE n.deal_id = i.deal_id AND n.run_id = ${runId}::uuid AND n.identity_id = i.id AND n.deleted_at IS NULL)
        OR EXISTS (SELECT FROM gaps n WHERE n.deal_id = i.deal_id AND n.run_id = ${runId}::uuid AND n.identity_id = i.id AND n.deleted_at IS NULL)
        OR EXISTS (SELECT FROM findings n WHERE n.deal_id = i.deal_id AND n.run_id = ${runId}::uuid AND n.identity_id = i.id AND n.deleted_at IS NULL))
    ORDER BY i.noun COLLATE "C", i.key COLLATE "C" LIMIT ${size}`);
