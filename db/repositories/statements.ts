// Statements and the facts they resolve to: batches in, one round trip a table.
import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { newId } from "../schema/columns.ts";
import { documents, facts, identities, statements } from "../schema/index.ts";

export type StatementRow = typeof statements.$inferSelect;
export type NewStatement = Omit<typeof statements.$inferInsert, "id" | "dealId" | "runId" | "createdAt">;
export type NewFact = Omit<
  typeof facts.$inferInsert,
  | "id"
  | "dealId"
  | "runId"
  | "label"
  | "change"
  | "verification"
  | "tsv"
  | "labelSort"
  | "itemSort"
  | "createdAt"
  | "updatedAt"
  | "deletedAt"
>;
export type IdentityNoun = "fact" | "gap" | "finding";

/** Ids of the things with these keys, made where they are new. A merged thing keeps its own id: readers follow the merge. */
export async function ensureIdentities(
  tx: Tx,
  dealId: string,
  noun: IdentityNoun,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(keys)].sort();
  if (wanted.length === 0) return new Map();
  const rows = JSON.stringify(wanted.map((key) => ({ id: newId(), key })));
  await tx.execute(sql`INSERT INTO identities (id, deal_id, noun, key)
    SELECT r.id, ${dealId}::uuid, ${noun}, r.key FROM jsonb_to_recordset(${rows}::jsonb) AS r(id uuid, key text)
    ON CONFLICT (deal_id, noun, key) DO NOTHING`);
  const found = await tx
    .select({ key: identities.key, id: identities.id })
    .from(identities)
    .where(
      and(
        eq(identities.dealId, dealId),
        eq(identities.noun, noun),
        sql`${identities.key} = ANY(${sql.param(wanted)}::text[])`,
      ),
    );
  return new Map(found.map(({ key, id }) => [key, id]));
}

/** Locks things in one order for all, so that two writers of one thing wait instead of dying. */
export async function lockIdentities(tx: Tx, dealId: string, ids: readonly string[]): Promise<void> {
  await tx
    .select({ id: identities.id })
    .from(identities)
    .where(and(eq(identities.dealId, dealId), sql`${identities.id} = ANY(${sql.param([...ids])}::uuid[])`))
    .orderBy(asc(identities.id))
    .for("update");
}

/** Inserts what is not there yet (same place, same content). Returns how many were new. */
export async function insertStatements(
  tx: Tx,
  dealId: string,
  runId: string,
  rows: readonly NewStatement[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const json = JSON.stringify(rows.map((row) => ({ ...row, id: newId() })));
  const inserted = await tx.execute(sql`
    INSERT INTO statements (id, deal_id, run_id, identity_id, document_id, place_key, content_checksum, entity, domain, category,
      item, status, kind, perimeter, provided_by, details, quote, place, evidence_check, authority, as_of, confidence,
      table_number, origin, external_id, said_by)
    SELECT r.id, ${dealId}::uuid, ${runId}::uuid, r."identityId", r."documentId", r."placeKey", r."contentChecksum", r.entity,
      r.domain, r.category, r.item, r.status, r.kind, r.perimeter, r."providedBy", r.details, r.quote, r.place,
      r."evidenceCheck", r.authority, r."asOf", r.confidence, r."tableNumber", r.origin, r."externalId", r."saidBy"
    FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, "identityId" uuid, "documentId" uuid, "placeKey" text,
      "contentChecksum" text, entity text, domain text, category text, item text, status text, kind text, perimeter text,
      "providedBy" text, details jsonb, quote text, place jsonb, "evidenceCheck" text, authority smallint, "asOf" date,
      confidence real, "tableNumber" int, origin text, "externalId" text, "saidBy" text)
    ON CONFLICT ON CONSTRAINT statements_place DO NOTHING RETURNING id`);
  return inserted.length;
}

/** The statements of some things in a run, each under its own thing, with the path of their document. */
export async function statementsOf(tx: Tx, dealId: string, runId: string, identityIds: readonly string[]) {
  return tx
    .select({ statement: statements, path: documents.path })
    .from(statements)
    .leftJoin(documents, and(eq(documents.dealId, statements.dealId), eq(documents.id, statements.documentId)))
    .where(
      and(
        eq(statements.dealId, dealId),
        eq(statements.runId, runId),
        sql`${statements.identityId} = ANY(${sql.param([...identityIds])}::uuid[])`,
      ),
    );
}

/**
 * Writes the resolved facts; a row that says the same already is left alone. With `touch` false the time of the last change
 * stays: a merge and its undoing are told by the merge, and leave the row as it was.
 */
export async function upsertFacts(
  tx: Tx,
  dealId: string,
  runId: string,
  rows: readonly NewFact[],
  touch = true,
): Promise<{ id: string; identityId: string }[]> {
  if (rows.length === 0) return [];
  const json = JSON.stringify(rows.map((row) => ({ ...row, id: newId() })));
  await tx.execute(sql`
    INSERT INTO facts (id, deal_id, run_id, identity_id, label, entity, domain, category, item, status, kind, perimeter,
      provided_by, details, statement_id, document_id, place, quote, evidence_check, confidence, source_count, merged_ids, origin,
      external_id, content_checksum)
    SELECT r.id, ${dealId}::uuid, ${runId}::uuid, r."identityId", i.label, r.entity, r.domain, r.category, r.item, r.status, r.kind,
      r.perimeter, r."providedBy", r.details, r."statementId", r."documentId", r.place, r.quote, r."evidenceCheck",
      r.confidence, r."sourceCount", r."mergedIds", r.origin, r."externalId", r."contentChecksum"
    FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, "identityId" uuid, entity text, domain text, category text, item text,
      status text, kind text, perimeter text, "providedBy" text, details jsonb, "statementId" uuid, "documentId" uuid,
      place jsonb, quote text, "evidenceCheck" text, confidence real, "sourceCount" int, "mergedIds" uuid[], origin text, "externalId" text,
      "contentChecksum" text)
    JOIN identities i ON i.deal_id = ${dealId}::uuid AND i.id = r."identityId"
    ON CONFLICT (deal_id, run_id, identity_id) DO UPDATE SET entity = excluded.entity, domain = excluded.domain,
      category = excluded.category, item = excluded.item, status = excluded.status, kind = excluded.kind,
      perimeter = excluded.perimeter, provided_by = excluded.provided_by, details = excluded.details,
      statement_id = excluded.statement_id, document_id = excluded.document_id, place = excluded.place,
      quote = excluded.quote, evidence_check = excluded.evidence_check, confidence = excluded.confidence,
      source_count = excluded.source_count, merged_ids = excluded.merged_ids, origin = excluded.origin,
      external_id = excluded.external_id, content_checksum = excluded.content_checksum,
      updated_at = CASE WHEN ${touch} THEN now() ELSE facts.updated_at END, deleted_at = NULL
    WHERE facts.content_checksum <> excluded.content_checksum OR facts.statement_id <> excluded.statement_id
      OR facts.merged_ids <> excluded.merged_ids
      OR facts.deleted_at IS NOT NULL`);
  return tx
    .select({ id: facts.id, identityId: facts.identityId })
    .from(facts)
    .where(
      and(
        eq(facts.dealId, dealId),
        eq(facts.runId, runId),
        sql`${facts.identityId} = ANY(${sql.param(rows.map((row) => row.identityId))}::uuid[])`,
      ),
    );
}
