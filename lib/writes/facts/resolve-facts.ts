// Brings the facts of some things up to date with what their statements say; never patched, always recomputed.
import type { Tx } from "#db/client.ts";
import { removeFactsWithoutStatements } from "#db/repositories/facts-cleanup.ts";
import { lockIdentities, type NewFact, statementsOf, upsertFacts } from "#db/repositories/statements.ts";
import { resolve, type Source } from "#lib/diligence/resolve.ts";
import type { Place } from "#lib/documents/parsed.ts";

/** Locks the things, resolves their statements in this run and writes the facts. Returns the facts' ids by identity. */
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
  const facts = [...groups].map(([identityId, group]): NewFact => {
    const sources = group.map(({ statement, path }) => ({
      ...statement,
      path: path ?? "",
      place: statement.place as Place,
    })) satisfies Source[];
    const { primary, details, status, sourceCount, contentChecksum } = resolve(sources);
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
  return new Map(written.map(({ id, identityId }) => [identityId, id]));
}
