// Rows of one run for the export: in the order of their labels, a batch at a time, so that memory stays small.
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import {
  documents,
  documentTables,
  facts,
  findingCostLines,
  findings,
  gaps,
  identities,
  statements,
} from "../schema/index.ts";
import type { LinkType } from "../vocabulary.ts";

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

/** The statements of some things, with the key of the thing each speaks of, in an order that only their content decides. */
export const statementsForExport = (tx: Tx, dealId: string, runId: string, identityIds: readonly string[]) =>
  tx
    .select({ statement: statements, key: identities.key, documentLabel: documents.label })
    .from(statements)
    .innerJoin(identities, and(eq(identities.dealId, statements.dealId), eq(identities.id, statements.identityId)))
    .leftJoin(documents, and(eq(documents.dealId, statements.dealId), eq(documents.id, statements.documentId)))
    .where(
      and(
        eq(statements.dealId, dealId),
        eq(statements.runId, runId),
        // One list of ids and no join: on a fresh database a planner without statistics would read every statement for each.
        sql`${statements.identityId} = ANY(${sql.param([...identityIds])}::uuid[])`,
      ),
    )
    .orderBy(
      sql`${identities.key} COLLATE "C"`,
      sql`length(${documents.label}), ${documents.label}`,
      sql`${statements.placeKey} COLLATE "C"`,
      asc(statements.contentChecksum),
    );

/**
 * Rows that name a fact, with the live one: the fact itself or what it was merged into, so that the file names no fact
 * that it does not hold. Found before the join, which must be by key alone: under row security a condition with a
 * function of ours would be tried on every fact of the deal.
 */
const withLiveFact = (
  table: "fact_finding_links" | "finding_cost_lines",
  dealId: string,
  findingIds: readonly string[],
) =>
  sql`(SELECT n.*, plumbline_live_fact(n.deal_id, n.fact_id) AS live_fact FROM ${sql.raw(table)} n
    WHERE n.deal_id = ${dealId}::uuid AND n.finding_id = ANY(${sql.param([...findingIds])}::uuid[]) OFFSET 0) n`;

export const linksOfFindings = (tx: Tx, dealId: string, findingIds: readonly string[]) =>
  tx
    .selectDistinct({
      findingId: sql<string>`n.finding_id`,
      label: facts.label,
      labelSort: facts.labelSort,
      link: sql<LinkType>`n.link`,
    })
    .from(withLiveFact("fact_finding_links", dealId, findingIds))
    .innerJoin(facts, sql`${facts.dealId} = n.deal_id AND ${facts.id} = n.live_fact`)
    .orderBy(sql`n.finding_id`, asc(facts.labelSort), sql`n.link`);

export const costLinesOfFindings = (tx: Tx, dealId: string, findingIds: readonly string[]) =>
  tx
    .select({ line: findingCostLines, factLabel: facts.label })
    .from(withLiveFact("finding_cost_lines", dealId, findingIds))
    .innerJoin(
      findingCostLines,
      sql`${findingCostLines.dealId} = n.deal_id AND ${findingCostLines.findingId} = n.finding_id AND ${findingCostLines.seq} = n.seq`,
    )
    .leftJoin(facts, sql`${facts.dealId} = n.deal_id AND ${facts.id} = n.live_fact`)
    .orderBy(asc(findingCostLines.findingId), asc(findingCostLines.seq));

/** Things of a run after a key, each with the keys that were merged into it. */
export const identityBatch = (tx: Tx, dealId: string, runId: string, after: Cursor | undefined, size: number) =>
  tx.execute<{ noun: string; key: string; label: string | null; aliases: string[] }>(sql`
    WITH merged AS MATERIALIZED (
      SELECT f.identity_id, array_agg(a.key ORDER BY a.key COLLATE "C") AS aliases
      FROM facts f CROSS JOIN LATERAL unnest(f.merged_ids) AS m(id) JOIN identities a ON a.deal_id = f.deal_id AND a.id = m.id
      WHERE f.deal_id = ${dealId}::uuid AND f.run_id = ${runId}::uuid AND f.merged_ids <> '{}' AND f.deleted_at IS NULL GROUP BY 1)
    SELECT i.noun, i.key, i.label, coalesce(merged.aliases, '{}') AS aliases
    FROM identities i LEFT JOIN merged ON merged.identity_id = i.id
    WHERE i.deal_id = ${dealId}::uuid
      AND (i.noun COLLATE "C", i.key COLLATE "C") > (${after?.sort ?? ""}, ${after?.id ?? ""})
      AND (EXISTS (SELECT FROM facts n WHERE n.deal_id = i.deal_id AND n.run_id = ${runId}::uuid AND n.identity_id = i.id AND n.deleted_at IS NULL)
        OR EXISTS (SELECT FROM gaps n WHERE n.deal_id = i.deal_id AND n.run_id = ${runId}::uuid AND n.identity_id = i.id AND n.deleted_at IS NULL)
        OR EXISTS (SELECT FROM findings n WHERE n.deal_id = i.deal_id AND n.run_id = ${runId}::uuid AND n.identity_id = i.id AND n.deleted_at IS NULL))
    ORDER BY i.noun COLLATE "C", i.key COLLATE "C" LIMIT ${size}`);
