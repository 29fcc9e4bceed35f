// Who is asking: the person behind a session or a token, looked up in the database at every request.
import { createHash } from "node:crypto";
import type { Db } from "#db/client.ts";
import { personOfLiveToken, touchToken } from "#db/repositories/api-tokens.ts";
import { firstAdministrator } from "#db/repositories/people.ts";
import { personOfOpenSession, touchSession } from "#db/repositories/sessions.ts";
import type { PersonCtx } from "./ctx.ts";

/** A session ends after this many hours without a request … */
export const IDLE_HOURS = 12;
/** … and in any case after this many. */
export const LONGEST_HOURS = 7 * 24;

export interface Person {
  id: string;
  name: string;
  email: string;
  isAdmin: boolean;
  /** The password was given by someone else; nothing but changing it is allowed. */
  mustChangePassword: boolean;
}

export interface SignedIn extends PersonCtx {
  readonly person: Person;
  readonly sessionId?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const minutesAgo = (at: Date | null) => (at ? (Date.now() - at.getTime()) / 60_000 : Number.POSITIVE_INFINITY);

/** The person of an open session; undefined when it was revoked, has ended, or the person is disabled. */
export async function personOfSession(db: Db, sessionId: string): Promise<SignedIn | undefined> {
  if (!UUID.test(sessionId)) return undefined;
  const row = await personOfOpenSession(db, sessionId, IDLE_HOURS);
  if (!row) return undefined;
  const { lastSeenAt, sessionId: id, ...person } = row;
  if (minutesAgo(lastSeenAt) > 5) await touchSession(db, id);
  const actor = { kind: "person" as const, userId: person.id, isAdmin: person.isAdmin, sessionId: id };
  return { db, channel: "web", actor, person, sessionId: id };
}

export const TOKEN_START = "plb_";
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");

/** The person of a live API token, narrowed to its scopes and deal. A token never acts as an administrator. */
export async function personOfToken(db: Db, token: string): Promise<SignedIn | undefined> {
  if (!token.startsWith(TOKEN_START) || token.length > 200) return undefined;
  const row = await personOfLiveToken(db, tokenHash(token));
  if (!row) return undefined;
  if (minutesAgo(row.lastUsedAt) > 1) await touchToken(db, row.tokenId);
  const { id, name, email, tokenId, scopes, dealId } = row;
  return {
    db,
    channel: "api",
    actor: { kind: "token", userId: id, tokenId, scopes, dealId: dealId ?? undefined },
    person: { id, name, email, isAdmin: false, mustChangePassword: false },
  };
}

/** The administrator who has been here longest, for commands that somebody with the machine's own rights gives. */
export async function administratorCtx(db: Db): Promise<SignedIn | undefined> {
  const person = await firstAdministrator(db);
  if (!person) return undefined;
  return { db, channel: "cli", actor: { kind: "person", userId: person.id, isAdmin: true }, person };
}
