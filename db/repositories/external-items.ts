// What outside writers sent into a run, found again by their own ids; one round trip a question, whatever the batch.
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { documentPages, statements } from "../schema/index.ts";
import type { Entity } from "../vocabulary.ts";

/** Whose items: all questions stay inside one run of one deal. */
export interface RunScope {
  dealId: string;
  runId: string;
}

const texts = (values: readonly string[]) => sql`${sql.param([...values])}::text[]`;
const uuids = (values: readonly string[]) => sql`${sql.param([...values])}::uuid[]`;

export interface ExternalStatement {
  id: string;
  externalId: string;
  identityId: string;
  checksum: string;
  label: string | null;
}

export async function externalStatements(
  tx: Tx,
  scope: RunScope,
  ids: readonly string[],
): Promise<ExternalStatement[]> {
  if (ids.length === 0) return [];
  return tx.execute<ExternalStatement & Record<string, unknown>>(sql`
    SELECT s.id, s.external_id AS "externalId", s.identity_id AS "identityId", s.content_checksum AS checksum,
      coalesce(m.label, i.label) AS label
    FROM statements s JOIN identities i ON i.deal_id = s.deal_id AND i.id = s.identity_id
    LEFT JOIN identities m ON m.deal_id = i.deal_id AND m.id = i.alias_of
    WHERE s.deal_id = ${scope.dealId}::uuid AND s.run_id = ${scope.runId}::uuid AND s.external_id = ANY(${texts(ids)})`);
}

export const removeStatements = (tx: Tx, scope: RunScope, ids: readonly string[]) =>
  tx
    .delete(statements)
    .where(
      and(
        eq(statements.dealId, scope.dealId),
        eq(statements.runId, scope.runId),
        sql`${statements.id} = ANY(${uuids(ids)})`,
      ),
    );

export interface ExternalRow {
  id: string;
  externalId: string | null;
  identityId: string;
  checksum: string;
  deleted: boolean;
  label: string | null;
}

/** Gaps or findings of the run that have one of these ids or are one of these things. */
export async function externalRows(
  tx: Tx,
  table: "gaps" | "findings",
  scope: RunScope,
  by: { externalIds: readonly string[]; identityIds: readonly string[] },
): Promise<ExternalRow[]> {
  return tx.execute<ExternalRow & Record<string, unknown>>(sql`
    SELECT n.id, n.external_id AS "externalId", n.identity_id AS "identityId", n.content_checksum AS checksum,
      n.deleted_at IS NOT NULL AS deleted, i.label
    FROM ${sql.raw(table)} n JOIN identities i ON i.deal_id = n.deal_id AND i.id = n.identity_id
    WHERE n.deal_id = ${scope.dealId}::uuid AND n.run_id = ${scope.runId}::uuid
      AND (n.external_id = ANY(${texts(by.externalIds)}) OR n.identity_id = ANY(${uuids(by.identityIds)}))`);
}

/** Takes rows away whose item has become another thing; their external id is free again. */
export const retireRows = (tx: Tx, table: "gaps" | "findings", scope: RunScope, ids: readonly string[]) =>
  tx.execute(sql`UPDATE ${sql.raw(table)} SET deleted_at = coalesce(deleted_at, now()), external_id = NULL, updated_at = now()
    WHERE deal_id = ${scope.dealId}::uuid AND run_id = ${scope.runId}::uuid AND id = ANY(${uuids(ids)})`);

export interface NamedFact {
  /** External id or label, as asked for. */
  name: string;
  by: "externalId" | "label";
  id: string;
  entity: Entity;
}

/** Facts of the run under the names a finding cites; a merged label leads to what it was merged into. */
export async function namedFacts(
  tx: Tx,
  scope: RunScope,
  names: { externalIds: readonly string[]; labels: readonly string[] },
): Promise<NamedFact[]> {
  const inRun = sql`f.deal_id = ${scope.dealId}::uuid AND f.run_id = ${scope.runId}::uuid AND f.deleted_at IS NULL`;
  return tx.execute<NamedFact & Record<string, unknown>>(sql`
    SELECT s.external_id AS name, 'externalId' AS by, f.id, f.entity
    FROM statements s JOIN identities i ON i.deal_id = s.deal_id AND i.id = s.identity_id
    JOIN facts f ON ${inRun} AND f.identity_id = coalesce(i.alias_of, i.id)
    WHERE s.deal_id = ${scope.dealId}::uuid AND s.run_id = ${scope.runId}::uuid AND s.external_id = ANY(${texts(names.externalIds)})
    UNION ALL
    SELECT i.label, 'label', f.id, f.entity
    FROM identities i JOIN facts f ON ${inRun} AND f.identity_id = coalesce(i.alias_of, i.id)
    WHERE i.deal_id = ${scope.dealId}::uuid AND i.noun = 'fact' AND i.label = ANY(${texts(names.labels)})`);
}

/** Citations of a fact that has gone (its only statement was corrected) follow the statement to its new fact. */
export async function followMovedFacts(
  tx: Tx,
  scope: RunScope,
  moves: readonly { from: string; to: string }[],
): Promise<void> {
  if (moves.length === 0) return;
  const moved = sql`
    SELECT old.id AS from_id, new.id AS to_id
    FROM jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) AS m("from" uuid, "to" uuid)
    JOIN facts old ON old.deal_id = ${scope.dealId}::uuid AND old.run_id = ${scope.runId}::uuid AND old.identity_id = m."from" AND old.deleted_at IS NOT NULL
    JOIN identities i ON i.deal_id = old.deal_id AND i.id = m."to"
    JOIN facts new ON new.deal_id = old.deal_id AND new.run_id = old.run_id AND new.identity_id = coalesce(i.alias_of, i.id) AND new.deleted_at IS NULL`;
  await tx.execute(sql`
    WITH moved AS (${moved}), gone AS (
      DELETE FROM fact_finding_links l USING moved m WHERE l.deal_id = ${scope.dealId}::uuid AND l.run_id = ${scope.runId}::uuid AND l.fact_id = m.from_id
      RETURNING l.finding_id, m.to_id, l.link)
    INSERT INTO fact_finding_links (deal_id, run_id, finding_id, fact_id, link)
    SELECT ${scope.dealId}::uuid, ${scope.runId}::uuid, finding_id, to_id, link FROM gone ON CONFLICT DO NOTHING`);
  await tx.execute(sql`
    WITH moved AS (${moved})
    UPDATE finding_cost_lines c SET fact_id = coalesce((SELECT to_id FROM moved WHERE from_id = c.fact_id), c.fact_id),
      rate_fact_id = coalesce((SELECT to_id FROM moved WHERE from_id = c.rate_fact_id), c.rate_fact_id),
      complexity_fact_id = coalesce((SELECT to_id FROM moved WHERE from_id = c.complexity_fact_id), c.complexity_fact_id)
    FROM moved m
    WHERE c.deal_id = ${scope.dealId}::uuid AND c.run_id = ${scope.runId}::uuid AND m.from_id IN (c.fact_id, c.rate_fact_id, c.complexity_fact_id)`);
}

export interface NamedDocument {
  id: string;
  label: string;
  path: string;
  entity: Entity;
  authority: number;
  asOf: string | null;
}

/** Current documents of the deal with one of these labels or paths. */
export async function namedDocuments(tx: Tx, dealId: string, names: readonly string[]): Promise<NamedDocument[]> {
  if (names.length === 0) return [];
  return tx.execute<NamedDocument & Record<string, unknown>>(sql`
    SELECT id, label, path, entity, authority, as_of::text AS "asOf" FROM documents
    WHERE deal_id = ${dealId}::uuid AND deleted_at IS NULL AND status <> 'superseded'
      AND (label = ANY(${texts(names)}) OR path = ANY(${texts(names)})) ORDER BY path, entity, id`);
}

/** Pages of some documents, for checking quotes. */
export const pageTextsOf = (tx: Tx, dealId: string, documentIds: readonly string[]) =>
  tx
    .select({
      documentId: documentPages.documentId,
      number: documentPages.number,
      kind: documentPages.kind,
      name: documentPages.name,
      text: documentPages.text,
      recognised: documentPages.recognised,
    })
    .from(documentPages)
    .where(and(eq(documentPages.dealId, dealId), sql`${documentPages.documentId} = ANY(${uuids(documentIds)})`))
    .orderBy(documentPages.documentId, documentPages.number);

export interface ItemCounts {
  facts: number;
  gaps: number;
  findings: number;
}

/** `received`: items of outside writers, by their ids. `rows`: all live rows of the run. Counted, for runs that still change. */
export async function countItems(tx: Tx, scope: RunScope): Promise<{ received: ItemCounts; rows: ItemCounts }> {
  const mine = sql`deal_id = ${scope.dealId}::uuid AND run_id = ${scope.runId}::uuid`;
  const [row] = await tx.execute<Record<"rf" | "rg" | "ri" | "f" | "g" | "i", number>>(sql`
    SELECT (SELECT count(*)::int FROM statements WHERE ${mine} AND external_id IS NOT NULL) AS rf,
      (SELECT count(*)::int FROM gaps WHERE ${mine} AND external_id IS NOT NULL AND deleted_at IS NULL) AS rg,
      (SELECT count(*)::int FROM findings WHERE ${mine} AND external_id IS NOT NULL AND deleted_at IS NULL) AS ri,
      (SELECT count(*)::int FROM facts WHERE ${mine} AND deleted_at IS NULL) AS f,
      (SELECT count(*)::int FROM gaps WHERE ${mine} AND deleted_at IS NULL) AS g,
      (SELECT count(*)::int FROM findings WHERE ${mine} AND deleted_at IS NULL) AS i`);
  const { rf = 0, rg = 0, ri = 0, f = 0, g = 0, i = 0 } = row ?? {};
  return { received: { facts: rf, gaps: rg, findings: ri }, rows: { facts: f, gaps: g, findings: i } };
}
