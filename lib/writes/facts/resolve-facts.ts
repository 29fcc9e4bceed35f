// Brings the facts of some things up to date with what their statements say; never patched, always recomputed.
import type { Tx } from "#db/client.ts";
import { attributeDecisions, type NewConflict, replaceAttributeConflicts } from "#db/repositories/conflicts.ts";
import { removeFactsWithoutStatements } from "#db/repositories/facts-cleanup.ts";
import {
  lockIdentities,
  type NewFact,
  type StatementRow,
  statementsOf,
  upsertFacts,
} from "#db/repositories/statements.ts";
import { type AttributeDecision, type Conflict, resolve, type Source } from "#lib/diligence/resolve.ts";
import type { Place } from "#lib/documents/parsed.ts";

/**
 * Locks the things, resolves their statements in this run and writes the facts with what contradicts each other in them.
 * Returns the facts' ids by identity.
 */
export async function resolveFacts(
  tx: Tx,
  dealId: string,
  runId: string,
  identityIds: readonly string[],
): Promise<Map<string, string>> {
  const ids = [...new Set(identityIds)].sort();
  if (ids.length === 0) return new Map();
  await lockIdentities(tx, dealId, ids);
  const rows = await statementsOf(tx, dealId, runId, ids);
  const groups = Map.groupBy(rows, ({ statement }) => statement.identityId);
  const decided = Map.groupBy(await attributeDecisions(tx, dealId, ids), ({ identityId }) => identityId);
  const conflicts: NewConflict[] = [];
  const facts = [...groups].map(([identityId, group]): NewFact => {
    const sources = group.map(({ statement, path }) => ({
      ...statement,
      path: path ?? "",
      place: statement.place as Place,
    })) satisfies Source[];
    const decisions = (decided.get(identityId) ?? []).map(decisionOf);
    const { primary, details, status, sourceCount, contentChecksum, conflicts: found } = resolve(sources, decisions);
    conflicts.push(...found.map((conflict) => conflictRow(identityId, primary, conflict)));
    const { entity, domain, category, item, kind, perimeter, providedBy, documentId, place, quote, evidenceCheck } =
      primary;
    const { confidence, origin, externalId, id: statementId } = primary;
    return {
      identityId,
      entity,
      domain,
      category,
      item,
      kind,
      perimeter,
      providedBy,
      documentId,
      quote,
      evidenceCheck,
      confidence,
      origin,
      externalId,
      statementId,
      details,
      status,
      sourceCount,
      contentChecksum,
      place: place as Record<string, unknown>,
    };
  });
  const silent = ids.filter((id) => !groups.has(id));
  if (silent.length > 0) await removeFactsWithoutStatements(tx, dealId, runId, silent);
  const written = await upsertFacts(tx, dealId, runId, facts);
  await replaceAttributeConflicts(tx, { dealId, runId }, ids, conflicts);
  return new Map(written.map(({ id, identityId }) => [identityId, id]));
}

type Decided = Awaited<ReturnType<typeof attributeDecisions>>[number];

function decisionOf({ id, attribute, value }: Decided): AttributeDecision {
  return { id, attribute, value: value.value, path: typeof value.path === "string" ? value.path : null };
}

function conflictRow(
  identityId: string,
  { entity, domain, category, item }: Pick<StatementRow, "entity" | "domain" | "category" | "item">,
  { attribute, values, rule, decisionId, sourceGone }: Conflict,
): NewConflict {
  const thing = { identityId, entity, domain, category, item };
  const state = decisionId ? "decided" : "open";
  return { ...thing, kind: "attribute", attribute, claims: values, rule, state, decisionId, sourceGone };
}
