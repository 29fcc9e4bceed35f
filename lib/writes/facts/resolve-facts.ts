// Brings the facts of some things up to date with what their statements say; never patched, always recomputed.
import type { Tx } from "#db/client.ts";
import { retireFacts } from "#db/repositories/facts-cleanup.ts";
import { type Member, membersOf } from "#db/repositories/merges.ts";
import { lockIdentities, type NewFact, statementsOf, upsertFacts } from "#db/repositories/statements.ts";
import { resolve, type Source } from "#lib/diligence/resolve.ts";
import type { Place } from "#lib/documents/parsed.ts";

/**
 * Locks the things with all that is one with them, resolves their statements in this run and writes one fact a tree of
 * merged things, under its root. Returns the facts' ids by root. `touch` false: see upsertFacts.
 */
export async function resolveFacts(
  tx: Tx,
  dealId: string,
  runId: string,
  identityIds: readonly string[],
  touch = true,
): Promise<Map<string, string>> {
  const ids = [...new Set(identityIds)].sort();
  if (ids.length === 0) return new Map();
  const members = await lockMembers(tx, dealId, ids);
  const rootOf = new Map(members.map(({ id, root }) => [id, root]));
  const rows = await statementsOf(
    tx,
    dealId,
    runId,
    members.map(({ id }) => id),
  );
  const groups = Map.groupBy(rows, ({ statement }) => rootOf.get(statement.identityId) as string);
  const facts = [...groups].map(([identityId, group]): NewFact => {
    const sources = group.map(({ statement, path }) => ({
      ...statement,
      path: path ?? "",
      place: statement.place as Place,
    })) satisfies Source[];
    const { primary, details, status, sourceCount, contentChecksum } = resolve(sources);
    const { entity, item, kind, perimeter, providedBy, documentId, place, quote, evidenceCheck } = primary;
    const { confidence, origin, externalId, id: statementId } = primary;
    // A thing that several categories name is filed where its root is, whichever source decides the rest.
    const { domain, category } = sources.find((source) => source.identityId === identityId) ?? primary;
    const mergedIds = [...new Set(sources.map((source) => source.identityId))].filter((id) => id !== identityId).sort();
    return {
      identityId,
      mergedIds,
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
  const silent = members.map(({ id }) => id).filter((id) => !groups.has(id));
  if (silent.length > 0) await retireFacts(tx, dealId, runId, silent);
  const written = await upsertFacts(tx, dealId, runId, facts, touch);
  return new Map(written.map(({ id, identityId }) => [identityId, id]));
}

/** Who is one with whom can change while the lock is awaited; it is asked again until it has not. */
async function lockMembers(tx: Tx, dealId: string, ids: readonly string[]): Promise<Member[]> {
  let members = await membersOf(tx, dealId, ids);
  for (;;) {
    await lockIdentities(
      tx,
      dealId,
      members.map(({ id }) => id),
    );
    const now = await membersOf(tx, dealId, ids);
    if (
      now.length === members.length &&
      now.every(({ id, root }, at) => id === members[at]?.id && root === members[at].root)
    )
      return now;
    members = now;
  }
}
