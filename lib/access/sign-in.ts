// Signing in: slowed and locked after failures, the same answer in the same time for known and unknown accounts.
import { setTimeout as sleep } from "node:timers/promises";
import { type Db, inScope } from "#db/client.ts";
import { appendAudit } from "#db/repositories/audit.ts";
import { personForSignIn } from "#db/repositories/people.ts";
import {
  type FailedTries,
  failedTries,
  forgetOldTries,
  markSucceeded,
  noteTry,
} from "#db/repositories/sign-in-attempts.ts";
import { Refusal } from "#lib/errors.ts";
import { openSession } from "#lib/writes/sessions/open.ts";
import { passwordFits } from "./password.ts";
import { MOST } from "./password-rules.ts";

const TRIES = 10;
const MINUTES = 15;

export interface SignInTry {
  email: string;
  password: string;
  /** Where the request came from. */
  address: string;
  /** Id of a device on which this very account has signed in before; guesses from elsewhere do not lock it out. */
  knownDevice?: string;
  userAgent?: string;
}

/** Seconds to wait before another try; 0 = go on. Pure. */
export function waitFor(tries: FailedTries, known: boolean): number {
  const counted = known ? tries.accountFromHere : Math.max(tries.ofAccount, tries.fromHere);
  return counted < TRIES ? 0 : Math.max(1, MINUTES * 60 - tries.oldest);
}

const notRight = () => new Refusal("unauthenticated", "The address or the password is not right.");

/** Checks a password and opens a session. Refuses with `unauthenticated`, or `too_many` with the seconds to wait. */
export async function signIn(db: Db, given: SignInTry): Promise<{ sessionId: string; userId: string }> {
  const email = given.email.trim().slice(0, 320);
  const from = given.knownDevice ? `device:${given.knownDevice}` : given.address.slice(0, 100);
  const attempt = await reserve(db, email, from, given.knownDevice !== undefined);
  if (attempt.slow > 0) await sleep(attempt.slow);
  const person = await personForSignIn(db, email);
  const fits = await passwordFits(person?.passwordHash, given.password.slice(0, MOST * 2));
  if (!person || !fits || person.disabledAt) {
    await inScope(db, {}, (tx) =>
      appendAudit(tx, {
        actorKind: "anonymous",
        event: "people.sign_in_failed",
        severity: "warning",
        objectKind: "person",
        objectId: person?.id,
        after: { email, from },
        origin: "web",
      }),
    );
    throw notRight();
  }
  const ctx = { db, channel: "web", actor: { kind: "person", userId: person.id, isAdmin: person.isAdmin } } as const;
  const { id } = await inScope(db, { userId: person.id }, async (tx) => {
    await markSucceeded(tx, attempt.id);
    return openSession.within(tx, ctx, { address: given.address, userAgent: given.userAgent });
  });
  return { sessionId: id, userId: person.id };
}

/** Counts a try before the password is looked at, so that a thousand at once are not a thousand guesses. */
async function reserve(db: Db, email: string, from: string, known: boolean): Promise<{ id: number; slow: number }> {
  return inScope(db, {}, async (tx) => {
    const tries = await failedTries(tx, email, from, MINUTES);
    const wait = waitFor(tries, known);
    if (wait > 0) {
      const minutes = Math.ceil(wait / 60);
      throw new Refusal(
        "too_many",
        `Too many tries. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}, then try again.`,
        { retryAfter: wait },
      );
    }
    const id = await noteTry(tx, email, from);
    if (id % 500 === 0) await forgetOldTries(tx, 90);
    const beyond = Math.max(tries.ofAccount, tries.fromHere) - 3;
    return { id, slow: beyond < 0 ? 0 : Math.min(2_000, 125 * 2 ** beyond) };
  });
}
