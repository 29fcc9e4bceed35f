// Contradictions of a run: written with the facts they belong to, replaced as a whole for the things that were resolved.
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { newId } from "../schema/columns.ts";
import { conflicts, decisions, identities } from "../schema/index.ts";
import type { ConflictKind } from "../vocabulary.ts";

export type ConflictRow = typeof conflicts.$inferSelect;
export type NewConflict = Omit<typeof conflicts.$inferInsert, "id" | "dealId" | "runId" | "createdAt" | "updatedAt">;

/** Writes what is contradicted now and takes away what no longer is; a row that says the same already is left alone. */
async function replace(
  tx: Tx,
  scope: { dealId: string; runId: string },
  kind: ConflictKind,
  rows: readonly NewConflict[],
  of: ReturnType<typeof sql>,
): Promise<void> {
  const json = JSON.stringify(rows.map((row) => ({ ...row, id: newId(), kind })));
  await tx.execute(sql`
    WITH now_said AS (
      SELECT r.* FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, kind text, "identityId" uuid, "otherIdentityId" uuid,
        attribute text, entity text, domain text, category text, item text, claims jsonb, rule text, state text,
        "decisionId" uuid, "sourceGone" boolean)
    ), gone AS (
      DELETE FROM conflicts c WHERE c.deal_id = ${scope.dealId}::uuid AND c.run_id = ${scope.runId}::uuid AND c.kind = ${kind} AND ${of}
        AND NOT EXISTS (SELECT FROM now_said r WHERE r."identityId" = c.identity_id AND r.attribute = c.attribute
          AND r."otherIdentityId" IS NOT DISTINCT FROM c.other_identity_id)
    )
    INSERT INTO conflicts (id, deal_id, run_id, kind, identity_id, other_identity_id, attribute, entity, domain, category, item, claims,
      rule, state, decision_id, source_gone)
    SELECT r.id, ${scope.dealId}::uuid, ${scope.runId}::uuid, r.kind, r."identityId", r."otherIdentityId", r.attribute, r.entity, r.domain,
      r.category, r.item, r.claims, r.rule, r.state, r."decisionId", coalesce(r."sourceGone", false)
    FROM now_said r
    ON CONFLICT ON CONSTRAINT conflicts_question DO UPDATE SET entity = excluded.entity, domain = excluded.domain,
      category = excluded.category, item = excluded.item, claims = excluded.claims, rule = excluded.rule, state = excluded.state,
      decision_id = excluded.decision_id, source_gone = excluded.source_gone, updated_at = now()
    WHERE (conflicts.claims, conflicts.rule, conflicts.state, conflicts.decision_id, conflicts.source_gone, conflicts.item, conflicts.category)
      IS DISTINCT FROM (excluded.claims, excluded.rule, excluded.state, excluded.decision_id, excluded.source_gone, excluded.item, excluded.category)`);
}

/** Contradictions among the sources of some things. */
export const replaceAttributeConflicts = (
  tx: Tx,
  scope: { dealId: string; runId: string },
  identityIds: readonly string[],
  rows: readonly NewConflict[],
) => replace(tx, scope, "attribute", rows, sql`c.identity_id = ANY(${sql.param([...identityIds])}::uuid[])`);

/** Policy against actual, of the whole run. */
export const replacePolicyConflicts = (
  tx: Tx,
  scope: { dealId: string; runId: string },
  rows: readonly NewConflict[],
) => replace(tx, scope, "policy_actual", rows, sql`true`);

/** What people decided of the attributes of some things; a decision about what was merged into a thing is about the thing. */
export const attributeDecisions = (tx: Tx, dealId: string, identityIds: readonly string[]) =>
  tx
    .select({
      id: decisions.id,
      identityId: sql<string>`coalesce(${identities.aliasOf}, ${identities.id})`,
      attribute: decisions.subject,
      value: decisions.value,
    })
    .from(decisions)
    .innerJoin(identities, and(eq(identities.dealId, decisions.dealId), eq(identities.id, decisions.identityId)))
    .where(
      and(
        eq(decisions.dealId, dealId),
        eq(decisions.kind, "attribute"),
        isNull(decisions.undoneAt),
        sql`coalesce(${identities.aliasOf}, ${identities.id}) = ANY(${sql.param([...identityIds])}::uuid[])`,
      ),
    )
    .orderBy(decisions.id);

export async function findConflict(tx: Tx, dealId: string, conflictId: string): Promise<ConflictRow | undefined> {
  const [row] = await tx
    .select()
    .from(conflicts)
    .where(and(eq(conflicts.dealId, dealId), eq(conflicts.id, conflictId)));
  return row;
}

/** The statement with the path of its document, if it speaks of this thing (or of what was merged into it). */
export async function statementOfThing(tx: Tx, of: { dealId: string; identityId: string }, statementId: string) {
  const [row] = await tx.execute<{ details: Record<string, unknown>; path: string | null }>(sql`
    SELECT s.details, d.path FROM statements s
    JOIN identities i ON i.deal_id = s.deal_id AND i.id = s.identity_id
    LEFT JOIN documents d ON d.deal_id = s.deal_id AND d.id = s.document_id
    WHERE s.deal_id = ${of.dealId}::uuid AND s.id = ${statementId}::uuid
      AND ${of.identityId}::uuid IN (i.id, i.alias_of)`);
  return row;
}
