// The key to a deal. It is made here and nowhere else; without one nothing of a deal can be read or changed.
import { type Db, inScope, type Tx } from "#db/client.ts";
import { liveRole } from "#db/repositories/memberships.ts";
import type { DealRole } from "#db/vocabulary.ts";
import { forbidden, notFound } from "#lib/errors.ts";
import { allows, PERMISSION_WORDS, type Permission } from "./roles.ts";

/** Where a call came in; kept in the audit log. */
export type Channel = "web" | "api" | "worker" | "cli";

export type Actor =
  | { kind: "person"; userId: string; isAdmin: boolean; sessionId?: string }
  | { kind: "token"; userId: string; tokenId: string; scopes: readonly string[]; dealId?: string }
  | { kind: "worker" };

declare const made: unique symbol;

/** A person who is signed in, outside any deal. */
export interface PersonCtx {
  readonly db: Db;
  readonly actor: Actor;
  readonly channel: Channel;
}

/** The same within one deal. Only openDeal and openDealForWork make one. */
export interface Ctx extends PersonCtx {
  readonly dealId: string;
  readonly role: DealRole;
  readonly [made]: true;
}

export const personOf = (actor: Actor): string | undefined => (actor.kind === "worker" ? undefined : actor.userId);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Opens a deal for a person or token. A deal that is foreign, deleted or not an id at all is the same "not found".
 * The role is read from the database each time, so a changed membership counts from the next request.
 */
export async function openDeal(person: PersonCtx, dealId: string): Promise<Ctx> {
  const { actor } = person;
  if (!UUID.test(dealId) || actor.kind === "worker") throw notFound("This deal");
  if (actor.kind === "token" && actor.dealId && actor.dealId !== dealId) throw notFound("This deal");
  const role = await inScope(
    person.db,
    { dealId, userId: actor.userId },
    (tx) => liveRole(tx, dealId, actor.userId),
    true,
  );
  if (!role) throw notFound("This deal");
  return { ...person, dealId, role } as Ctx;
}

/** Opens a deal for a step of an analysis. The deal id comes from our own rows, never from a request. */
export function openDealForWork(db: Db, dealId: string): Ctx {
  return { db, actor: { kind: "worker" }, channel: "worker", dealId, role: "lead" } as Ctx;
}

/** Refuses unless the role (and the scopes of a token) allow it. */
export function demand(ctx: Ctx, permission: Permission): void {
  const scoped =
    ctx.actor.kind !== "token" ||
    ctx.actor.scopes.includes(permission.endsWith(".read") || permission === "documents.download" ? "read" : "write");
  if (!scoped || !allows(ctx.role, permission)) throw forbidden(PERMISSION_WORDS[permission]);
}

/** A read-only transaction that sees this deal and no other. */
export const reading = <T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inScope(ctx.db, { dealId: ctx.dealId, userId: personOf(ctx.actor) }, work, true);
