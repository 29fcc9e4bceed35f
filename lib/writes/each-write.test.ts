// Every write of people, deals and documents: one audit entry a call, none for a call that changed nothing, and no way round the role.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Connection, connect } from "#db/client.ts";
import { newId } from "#db/schema/columns.ts";
import { createTestDatabase, type TestDatabase } from "#db/testing.ts";
import { overrideEnv } from "#env.ts";
import { type Ctx, openDeal, type PersonCtx } from "#lib/access/ctx.ts";
import { openOriginal } from "#lib/documents/original.ts";
import { models } from "#lib/reads/models.ts";
import { addMember } from "./deals/add-member.ts";
import { archiveDeal } from "./deals/archive.ts";
import { changeRole } from "./deals/change-role.ts";
import { changeDealType } from "./deals/change-type.ts";
import { createDeal } from "./deals/create.ts";
import { removeMember } from "./deals/remove-member.ts";
import { restoreDeal } from "./deals/restore.ts";
import { updateDeal } from "./deals/update.ts";
import { removeDocument } from "./documents/remove.ts";
import { retryDocument } from "./documents/retry.ts";
import { takeIn } from "./documents/take-in.ts";
import { updateDocument } from "./documents/update.ts";
import { allowAddress } from "./models/allow-address.ts";
import { chooseModel } from "./models/choose.ts";
import { disallowAddress } from "./models/disallow-address.ts";
import { offerModel } from "./models/offer.ts";
import { setModelKey } from "./models/set-key.ts";
import { withdrawModel } from "./models/withdraw.ts";
import { changePassword } from "./people/change-password.ts";
import { createPerson } from "./people/create.ts";
import { createFirstAdministrator } from "./people/create-first-administrator.ts";
import { disablePerson } from "./people/disable.ts";
import { enablePerson } from "./people/enable.ts";
import { resetPassword } from "./people/reset-password.ts";
import { openSession } from "./sessions/open.ts";
import { revokeSession } from "./sessions/revoke.ts";
import { revokeOtherSessions } from "./sessions/revoke-others.ts";
import { createToken } from "./tokens/create.ts";
import { revokeToken } from "./tokens/revoke.ts";
import { clearNotApplicable } from "./topics/clear-not-applicable.ts";
import { setNotApplicable } from "./topics/set-not-applicable.ts";

let database: TestDatabase;
let pool: Connection;
let owner: postgres.Sql;
let folder: string;
let admin: PersonCtx;
let lead: Ctx;
let bo: { id: string; ctx: PersonCtx };
const password = "a long walk by the river";
const fields = { name: "Harbour", targetName: "T", dealType: "acquisition" } as const;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-writes-"));
  overrideEnv({ DATA_DIR: folder });
  database = await createTestDatabase(inject("postgresFolder"));
  pool = connect(database.appUrl, { max: 4 });
  owner = postgres(database.ownerUrl, { max: 1 });
  const actor = { kind: "person", userId: newId(), isAdmin: true } as const;
  admin = { db: pool.db, channel: "web", actor };
});
afterAll(async () => {
  await Promise.all([pool.end(), owner.end()]);
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Events that a call left in the log, with the deal they belong to. */
async function leaves<T>(work: () => Promise<T>): Promise<{ result: T; events: string[]; ofDeal: (string | null)[] }> {
  const [{ last } = { last: 0 }] = await owner<
    { last: number }[]
  >`select coalesce(max(id), 0)::int as last from audit_log`;
  const result = await work();
  const rows = await owner<{ event: string; deal_id: string | null }[]>`
    select event, deal_id from audit_log where id > ${last} order by id`;
  return { result, events: rows.map(({ event }) => event), ofDeal: rows.map((row) => row.deal_id) };
}
const code = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );

test("people, sessions and tokens", async () => {
  const events: string[] = [];
  const did = async <T>(work: () => Promise<T>): Promise<T> => {
    const left = await leaves(work);
    expect(left.events).toHaveLength(1);
    expect(left.ofDeal).toEqual([null]);
    events.push(...left.events);
    return left.result;
  };
  await did(() =>
    createFirstAdministrator(admin, { email: "ada@example.com", name: "Ada", password, ownPassword: true }),
  );
  const made = await did(() => createPerson(admin, { email: "bo@example.com", name: "Bo" }));
  bo = {
    id: made.id,
    ctx: { db: pool.db, channel: "web", actor: { kind: "person", userId: made.id, isAdmin: false } },
  };
  const reset = await did(() => resetPassword(admin, { personId: made.id }));
  await did(() =>
    changePassword(bo.ctx, { currentPassword: reset.oneTimePassword, newPassword: password, repeatPassword: password }),
  );
  await did(() => disablePerson(admin, { personId: made.id }));
  await did(() => enablePerson(admin, { personId: made.id }));
  const session = await did(() => openSession(bo.ctx, { address: "::1" }));
  await did(() => revokeSession(bo.ctx, { sessionId: session.id }));
  await did(() => openSession(bo.ctx, {}));
  await did(() => revokeOtherSessions(bo.ctx, {}));
  const token = await did(() => createToken(bo.ctx, { name: "t", scopes: ["read"] }));
  await did(() => revokeToken(bo.ctx, { tokenId: token.id }));
  expect(new Set(events).size).toBe(11);

  const nothing = await leaves(async () => {
    await enablePerson(admin, { personId: made.id });
    await revokeToken(bo.ctx, { tokenId: token.id });
    await revokeSession(admin, { sessionId: session.id });
  });
  expect(nothing.events).toEqual([]);
});

test("nobody but an administrator manages people, and the last one cannot be shut out", async () => {
  expect(await code(createPerson(bo.ctx, { email: "x@example.com", name: "X" }))).toBe("forbidden");
  expect(await code(disablePerson(bo.ctx, { personId: bo.id }))).toBe("forbidden");
  expect(await code(resetPassword(bo.ctx, { personId: bo.id }))).toBe("forbidden");
  const userId = admin.actor.kind === "person" ? admin.actor.userId : "";
  expect(await code(disablePerson(admin, { personId: userId }))).toBe("conflict");
  expect(await code(createPerson(admin, { email: "BO@example.com", name: "Bo again" }))).toBe("conflict");
  // What a form may not say is refused, not ignored.
  expect(await code(createPerson(admin, { email: "y@example.com", name: "Y", id: userId } as never))).toBe("invalid");
});

test("language models: who offers, who chooses, and that a key is in no entry", async () => {
  const { id } = await createDeal(admin, { ...fields, name: "Model" });
  const ctx = await openDeal(admin, id);
  const did = async <T>(event: string | null, work: () => Promise<T>): Promise<T> => {
    const left = await leaves(work);
    expect(left.events).toEqual(event ? [event] : []);
    return left.result;
  };
  const offer = { name: "House", provider: "compatible", model: "m", baseUrl: "http://127.0.0.1:11434/v1" } as const;
  const price = {
    currency: "",
    apiKey: "sk-planted",
    priceIn: 0,
    priceOut: "0",
    pricedOn: "2026-11-01",
    priceSource: "own server",
  };
  const model = await did("models.offer", () => offerModel(admin, { ...offer, ...price }));
  expect(await code(offerModel(admin, { ...offer, ...price }))).toBe("conflict");
  expect(await code(offerModel(admin, { ...offer, ...price, name: "B", baseUrl: "" }))).toBe("invalid");
  expect(await code(offerModel(admin, { ...offer, ...price, name: "B", baseUrl: "file:///etc/passwd" }))).toBe(
    "invalid",
  );
  expect(await code(offerModel(bo.ctx, { ...offer, ...price, name: "B" }))).toBe("forbidden");
  await did("models.set_key", () => setModelKey(admin, { modelId: model.id, apiKey: "sk-planted-too" }));
  const choice = { languageModelId: model.id, noExternal: "on", budget: "2.5" };
  expect(await code(chooseModel(ctx, choice))).toBe("invalid");
  await did("models.allow_address", () => allowAddress(admin, { address: "http://2130706433:11434/x" }));
  await did(null, () => allowAddress(admin, { address: "http://127.0.0.1:11434" }));
  await did("models.choose", () => chooseModel(ctx, choice));
  await did(null, () => chooseModel(ctx, choice));
  expect(await code(chooseModel({ ...ctx, role: "analyst" }, choice))).toBe("forbidden");
  const { allowed, models: offered } = await models(admin);
  expect(offered).toMatchObject([{ name: "House", key: "own", local: true, problem: null }]);
  expect(JSON.stringify(offered)).not.toContain("sk-planted");
  expect(await code(models(bo.ctx))).toBe("forbidden");
  await did("models.disallow_address", () => disallowAddress(admin, { addressId: String(allowed[0]?.id) }));
  await did("models.withdraw", () => withdrawModel(admin, { modelId: model.id }));
  const [kept] = await owner`select (select count(*) from audit_log a where a::text like '%sk-planted%')
    + (select count(*) from language_models m where m::text like '%sk-planted%') as n`;
  expect(Number(kept?.n)).toBe(0);
});

test("deals and members", async () => {
  const created = await leaves(() => createDeal(admin, fields));
  const { id } = created.result;
  expect([created.events, created.ofDeal]).toEqual([["deals.create"], [id]]);
  lead = await openDeal(admin, id);
  const did = async (event: string, work: () => Promise<unknown>) => {
    const left = await leaves(work);
    expect([left.events, left.ofDeal]).toEqual([[event], [id]]);
  };
  await did("deals.update", () => updateDeal(lead, { ...fields, buyerName: "B", revenue: "1200000" }));
  expect((await leaves(() => updateDeal(lead, { ...fields, buyerName: "B", revenue: 1_200_000 }))).events).toEqual([]);
  await did("deals.change_type", () => changeDealType(lead, { dealType: "carve_out" }));
  expect((await leaves(() => changeDealType(lead, { dealType: "carve_out" }))).events).toEqual([]);
  const voice = { entity: "target", domain: "network", category: "voice", topic: "voice_platform" } as const;
  await did("topics.set_not_applicable", () => setNotApplicable(lead, { ...voice, reason: "No telephones" }));
  expect(await code(setNotApplicable(lead, { ...voice, reason: " " }))).toBe("invalid");
  expect(await code(setNotApplicable(lead, { ...voice, topic: "nonsense", reason: "because" }))).toBe("invalid");
  expect(await code(setNotApplicable(lead, { ...voice, category: "erp", reason: "because" }))).toBe("invalid");
  await did("topics.clear_not_applicable", () => clearNotApplicable(lead, voice));
  expect((await leaves(() => clearNotApplicable(lead, voice))).events).toEqual([]);
  await did("deals.archive", () => archiveDeal(lead, {}));
  await did("deals.restore", () => restoreDeal(lead, {}));
  expect(await code(openDeal(bo.ctx, id))).toBe("not_found");
  await did("deals.add_member", () => addMember(lead, { email: "bo@example.com", role: "viewer" }));
  const viewer = await openDeal(bo.ctx, id);
  expect(viewer.role).toBe("viewer");
  expect(await code(addMember(viewer, { email: "ada@example.com", role: "lead" }))).toBe("forbidden");
  expect(await code(setNotApplicable(viewer, { ...voice, reason: "No telephones" }))).toBe("forbidden");
  expect(await code(changeDealType(viewer, { dealType: "acquisition" }))).toBe("forbidden");
  await did("deals.change_role", () => changeRole(lead, { userId: bo.id, role: "analyst" }));
  expect((await openDeal(bo.ctx, id)).role).toBe("analyst");
  const self = admin.actor.kind === "person" ? admin.actor.userId : "";
  expect(await code(changeRole(lead, { userId: self, role: "viewer" }))).toBe("conflict");
  expect(await code(removeMember(lead, { userId: self }))).toBe("conflict");
  await did("deals.remove_member", () => removeMember(lead, { userId: bo.id }));
  expect(await code(openDeal(bo.ctx, id))).toBe("not_found");
  await did("deals.add_member", () => addMember(lead, { email: "bo@example.com", role: "viewer" }));
});

test("of two leads who leave at once, one stays", async () => {
  const { id } = await createDeal(admin, { ...fields, name: "Two leads" });
  const one = await openDeal(admin, id);
  await addMember(one, { email: "bo@example.com", role: "lead" });
  const two = await openDeal(bo.ctx, id);
  const self = admin.actor.kind === "person" ? admin.actor.userId : "";
  const answers = await Promise.all([
    code(removeMember(one, { userId: self })),
    code(removeMember(two, { userId: bo.id })),
  ]);
  expect(answers.sort()).toEqual(["conflict", "done"]);
});

test("documents: corrected, taken out, tried anew, and never reached from another deal", async () => {
  const put = (path: string, text: string) => takeIn(lead, Readable.from([text]), path, { entity: "target" });
  const left = await leaves(() => put("4 IT/4.2.1 Servers.md", "# Servers"));
  expect(left.events).toEqual(["documents.add"]);
  const [document] = left.result;
  if (!document || document.outcome === "refused") throw new Error("the file was not taken in");
  const documentId = document.id;
  const did = async (event: string, work: () => Promise<unknown>) =>
    expect((await leaves(work)).events).toEqual([event]);
  await did("documents.update", () =>
    updateDocument(lead, { documentId, authority: "1", vdrIndex: "4.2.9", batch: "" }),
  );
  expect((await leaves(() => updateDocument(lead, { documentId, authority: 1 }))).events).toEqual([]);
  expect(await code(updateDocument(lead, { documentId, sha256: "x" } as never))).toBe("invalid");
  await owner`update documents set status = 'failed', reason = 'damaged' where id = ${documentId}`;
  await did("documents.retry", () => retryDocument(lead, { documentId }));

  const other = await openDeal(admin, (await createDeal(admin, { ...fields, name: "Other" })).id);
  for (const attempt of [
    () => updateDocument(other, { documentId, authority: 3 }),
    () => removeDocument(other, { documentId }),
    () => retryDocument(other, { documentId }),
    () => openOriginal(other, documentId),
  ])
    expect(await code(attempt())).toBe("not_found");

  const [copy] = await put("copy.md", "# Servers");
  expect(copy?.outcome).toBe("duplicate");
  await did("documents.remove", () => removeDocument(lead, { documentId }));
  expect(await code(openOriginal(lead, documentId))).toBe("not_found");
  const [heir] = await owner`select duplicate_of_id from documents where path = 'copy.md'`;
  expect(heir?.duplicate_of_id).toBeNull();
});

test("the same file twenty times at once is one document", async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => takeIn(lead, Readable.from(["the same words"]), "same.txt", { entity: "buyer" })),
  );
  const ids = answers.flat().map((answer) => (answer.outcome === "refused" ? "refused" : answer.id));
  expect(new Set(ids).size).toBe(1);
});

test("the chain of every log is whole", async () => {
  const [row] = await owner`select count(*)::int as faults from audit_verify(null)`;
  expect(row?.faults).toBe(0);
});
