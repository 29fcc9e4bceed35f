import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { type Connection, connect } from "#db/client.ts";
import { newId } from "#db/schema/columns.ts";
import { createTestDatabase, type TestDatabase } from "#db/testing.ts";
import { changePassword } from "#lib/writes/people/change-password.ts";
import { createPerson } from "#lib/writes/people/create.ts";
import { createFirstAdministrator } from "#lib/writes/people/create-first-administrator.ts";
import { disablePerson } from "#lib/writes/people/disable.ts";
import { revokeSession } from "#lib/writes/sessions/revoke.ts";
import { createToken } from "#lib/writes/tokens/create.ts";
import { revokeToken } from "#lib/writes/tokens/revoke.ts";
import type { PersonCtx } from "./ctx.ts";
import { personOfSession, personOfToken, type SignedIn } from "./people.ts";
import { signIn, waitFor } from "./sign-in.ts";

let database: TestDatabase;
let pool: Connection;
let owner: postgres.Sql;
let admin: PersonCtx;
const password = "a long walk by the river";
const given = { email: "ada@example.com", password, address: "198.51.100.7" };

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresFolder"));
  pool = connect(database.appUrl, { max: 4 });
  owner = postgres(database.ownerUrl, { max: 1 });
  admin = { db: pool.db, channel: "web", actor: { kind: "person", userId: newId(), isAdmin: true } };
  await createFirstAdministrator(admin, { email: "ada@example.com", name: "Ada", password, ownPassword: true });
});
beforeEach(async () => {
  await owner`delete from sign_in_attempts`;
});
afterAll(async () => {
  await Promise.all([pool.end(), owner.end()]);
  await database.drop();
});

const code = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );
const opened = async (): Promise<SignedIn> => {
  const found = await personOfSession(pool.db, (await signIn(pool.db, given)).sessionId);
  if (!found) throw new Error("the session that was just opened is not open");
  return found;
};

test("a right password opens a session that leads back to the person; addresses ignore case", async () => {
  const { sessionId } = await signIn(pool.db, { ...given, email: " ADA@example.com " });
  expect((await personOfSession(pool.db, sessionId))?.person).toMatchObject({
    email: "ada@example.com",
    isAdmin: true,
  });
  expect(await personOfSession(pool.db, newId())).toBeUndefined();
  expect(await personOfSession(pool.db, "x' or 1=1")).toBeUndefined();
});

test("a wrong password and an unknown account hear the same words", async () => {
  const words = (email: string) =>
    signIn(pool.db, { ...given, email, password: "not this one at all" }).catch((error: Error) => error.message);
  expect(await words("nobody@example.com")).toBe(await words("ada@example.com"));
});

test("after ten failures the account is closed for a while, also for tries at the same moment", async () => {
  const tries = Array.from({ length: 16 }, (_, at) =>
    code(signIn(pool.db, { ...given, password: "wrong wrong wrong", address: `203.0.113.${at}` })),
  );
  const answers = await Promise.all(tries);
  expect(answers.filter((answer) => answer === "unauthenticated")).toHaveLength(10);
  expect(answers.filter((answer) => answer === "too_many")).toHaveLength(6);
  expect(await code(signIn(pool.db, given))).toBe("too_many");
  // The owner, on a device where they signed in before, is not locked out by guesses from elsewhere.
  expect(await code(signIn(pool.db, { ...given, knownDevice: "d1" }))).toBe("done");
});

test("one address cannot try many accounts", async () => {
  await owner`insert into sign_in_attempts (email, address, succeeded)
    select 'p' || n || '@example.com', '192.0.2.1', false from generate_series(1, 10) n`;
  expect(await code(signIn(pool.db, { ...given, address: "192.0.2.1" }))).toBe("too_many");
  expect(await code(signIn(pool.db, given))).toBe("done");
});

test("the wait is what is left of the quarter of an hour", () => {
  const none = { ofAccount: 0, fromHere: 0, accountFromHere: 0, oldest: 0 };
  expect(waitFor(none, false)).toBe(0);
  expect(waitFor({ ...none, ofAccount: 10, oldest: 300 }, false)).toBe(600);
  expect(waitFor({ ...none, ofAccount: 10, oldest: 300 }, true)).toBe(0);
});

test("a revoked session, a changed password and a disabled person count from the next request", async () => {
  const first = await opened();
  await revokeSession(first, { sessionId: first.sessionId as string });
  expect(await personOfSession(pool.db, first.sessionId as string)).toBeUndefined();

  const [here, there] = [await opened(), await opened()];
  const next = "another walk by the river";
  await changePassword(here, { currentPassword: password, newPassword: next, repeatPassword: next });
  expect(await personOfSession(pool.db, here.sessionId as string)).toBeDefined();
  expect(await personOfSession(pool.db, there.sessionId as string)).toBeUndefined();
  await changePassword(here, { currentPassword: next, newPassword: password, repeatPassword: password });

  const { id, oneTimePassword = "" } = await createPerson(admin, { email: "bo@example.com", name: "Bo" });
  const bo = await signIn(pool.db, { email: "bo@example.com", password: oneTimePassword, address: "::1" });
  expect((await personOfSession(pool.db, bo.sessionId))?.person.mustChangePassword).toBe(true);
  await disablePerson(admin, { personId: id });
  expect(await personOfSession(pool.db, bo.sessionId)).toBeUndefined();
  expect(await code(signIn(pool.db, { email: "bo@example.com", password: oneTimePassword, address: "::1" }))).toBe(
    "unauthenticated",
  );
});

test("a session ends by age and by rest", async () => {
  const [old, idle] = [await opened(), await opened()];
  await owner`update sessions set expires_at = now() - interval '1 second' where id = ${old.sessionId as string}`;
  await owner`update sessions set last_seen_at = now() - interval '13 hours' where id = ${idle.sessionId as string}`;
  expect(await personOfSession(pool.db, old.sessionId as string)).toBeUndefined();
  expect(await personOfSession(pool.db, idle.sessionId as string)).toBeUndefined();
});

test("a token opens the door until it is revoked, and is nowhere in the database", async () => {
  const { id, token } = await createToken(admin, { name: "script", scopes: ["read"] });
  expect((await personOfToken(pool.db, token))?.actor).toMatchObject({ kind: "token", scopes: ["read"] });
  expect(await personOfToken(pool.db, `${token}x`)).toBeUndefined();
  const [row] = await owner`select row_to_json(t)::text as kept from api_tokens t where id = ${id}`;
  expect(row?.kept).not.toContain(token);
  await revokeToken(admin, { tokenId: id });
  expect(await personOfToken(pool.db, token)).toBeUndefined();
  expect(
    await code(
      createPerson(
        (await opened()) && { ...admin, actor: { kind: "token", userId: newId(), tokenId: id, scopes: ["write"] } },
        { email: "c@example.com", name: "C" },
      ),
    ),
  ).toBe("forbidden");
});

test("there is one first administrator", async () => {
  const again = createFirstAdministrator(admin, { email: "x@example.com", name: "X", password, ownPassword: true });
  expect(await code(again)).toBe("conflict");
});
