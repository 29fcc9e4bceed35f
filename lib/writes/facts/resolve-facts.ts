// Brings the facts of some things up to date with what their statements say; never patched, always recomputed.
import type { Tx } from "#db/client.ts";
import { attributeDecisions, type NewConflict, replaceAttributeConflicts } from "#db/repositories/conflicts.ts";
import { retireFacts } from "#db/repositories/facts-cleanup.ts";
import { type Member, membersOf } from "#db/repositories/merges.ts";
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
 * Locks the things with all that is one with them, resolves their statements in this run and writes one fact a tree of
 * merged things, under its root, with what contradicts each other in it. Returns the facts' ids by root. `touch` false:
 * see upsertFacts.
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
  const memberIds = members.map(({ id }) => id);
  const rootOf = new Map(members.map(({ id, root }) => [id, root]));
  const rows = await statementsOf(tx, dealId, runId, memberIds);
  const groups = Map.groupBy(rows, ({ statement }) => rootOf.get(statement.identityId) as string);
  // What was decided of a name before it was merged is decided of the thing.
  const decided = Map.groupBy(await attributeDecisions(tx, dealId, memberIds), ({ identityId }) =>
    String(rootOf.get(identityId)),
  );
  const conflicts: NewConflict[] = [];
  const facts = [...groups].map(([identityId, group]): NewFact => {
    const sources = group.map(({ statement, path }) => ({
      ...statement,
      path: path ?? "",
      place: statement.place as Place,
    })) satisfies Source[];
    const decisions = newestOfEach(decided.get(identityId) ?? []).map(decisionOf);
    const { primary, details, status, sourceCount, contentChecksum, conflicts: found } = resolve(sources, decisions);
    const { entity, item, kind, perimeter, providedBy, documentId, place, quote, evidenceCheck } = primary;
    const { confidence, origin, externalId, id: statementId } = primary;
    // A thing that several categories name is filed where its root is, whichever source decides the rest.
    const { domain, category } = sources.find((source) => source.identityId === identityId) ?? primary;
    conflicts.push(...found.map((conflict) => conflictRow(identityId, { entity, domain, category, item }, conflict)));
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
  const silent = memberIds.filter((id) => !groups.has(id));
  if (silent.length > 0) await retireFacts(tx, dealId, runId, silent);
  const written = await upsertFacts(tx, dealId, runId, facts, touch);
  await replaceAttributeConflicts(tx, { dealId, runId }, memberIds, conflicts);
  return new Map(written.map(({ id, identityId }) => [identityId, id]));
}

type Decided = Awaited<ReturnType<typeof attributeDecisions>>[number];

/** Two names that were each decided before they were merged: the later word counts. Ids grow with time. */
const newestOfEach = (all: readonly Decided[]): Decided[] => [
  ...new Map(all.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((one) => [one.attribute, one])).values(),
];

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
