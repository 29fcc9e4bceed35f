// Two people, two deals: nothing of one is there for the other, by any page, route or action.
import { join } from "node:path";
import { type APIRequestContext, type APIResponse, request } from "@playwright/test";
import { sourceStamp } from "#bin/supervise/build.ts";
import { demoDeal, expect, test, watch } from "../journey.ts";
import { type Person, type Session, signIn } from "../sign-in.ts";
import { type Address, actionReferences, allActions, allAddresses, fill } from "../walls/addresses.ts";
import { ACTIONS, ADDRESSES } from "../walls/matrix.ts";

test.describe.configure({ mode: "serial" });

const stranger: Person = { email: `sam.${Date.now()}@example.com`, password: "seven green bottles on a wall" };
/** Ids of the deal that the stranger is not in, by the names they have in addresses. */
let foreign: Record<string, string>;
/** Words of that deal that no answer to a stranger may hold. */
let secrets: string[];
let own: Record<string, string>;
let member: APIRequestContext;
let other: APIRequestContext;
let nobody: APIRequestContext;

const addresses = allAddresses();
const ofDeal = addresses.filter(({ pattern }) => ADDRESSES[pattern] === "deal");
const others = { domain: "applications", number: "1", runNumber: "1" };

/** Requests of one person, or of nobody, as a page of ours would send them; redirects are answers. */
const contextOf = (baseURL: string | undefined, storageState?: Session): Promise<APIRequestContext> =>
  request.newContext({ baseURL, storageState, maxRedirects: 0, extraHTTPHeaders: { origin: baseURL ?? "" } });

test.beforeAll(async ({ session, baseURL }) => {
  test.setTimeout(300_000);
  [member, nobody] = [await contextOf(baseURL, session), await contextOf(baseURL)];
  const { id: dealId, runNumber } = await demoDeal(member);
  const first = async (noun: string) =>
    (await (await member.get(`/api/v1/deals/${dealId}/runs/${runNumber}/${noun}?limit=1`)).json()).rows[0];
  const [fact, gap, finding] = [await first("facts"), await first("gaps"), await first("findings")];
  const html = await (await member.get(`/deals/${dealId}/documents`)).text();
  const documentId = /\/documents\/([0-9a-f-]{36})/.exec(html)?.[1] ?? "";
  foreign = { ...others, dealId, factId: fact.id, gapId: gap.id, findingId: finding.id, documentId };
  const deal = await (await member.get(`/api/v1/deals/${dealId}`)).json();
  secrets = [deal.name, deal.targetName, fact.quote, finding.title];
});
test.afterAll(() => Promise.all([member, other, nobody].map((context) => context?.dispose())));

test("every address and action stands in the matrix, and nothing else does", () => {
  expect(addresses.map(({ pattern }) => pattern).sort()).toEqual(Object.keys(ADDRESSES).sort());
  expect(allActions().sort()).toEqual(Object.keys(ACTIONS).sort());
  for (const { methods, pattern } of addresses) expect(methods, pattern).not.toEqual([]);
});

test("a colleague is let in by the administrator, chooses a password and has deals of their own", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("/people");
  await page.getByRole("textbox", { name: "Name" }).fill("Sam Sample");
  await page.getByRole("textbox", { name: "E-mail address" }).fill(stranger.email);
  await page.getByRole("button", { name: "Add person" }).click();
  const oneTime = await page.getByRole("status").locator("code").innerText();

  const context = await browser.newContext({ baseURL, storageState: { cookies: [], origins: [] } });
  const theirs = await context.newPage();
  const check = watch(theirs, []);
  await theirs.goto("/login");
  await theirs.getByLabel("E-mail address").fill(stranger.email);
  await theirs.getByLabel("Password").fill(oneTime);
  await theirs.getByRole("button", { name: "Sign in" }).click();
  // Nothing else is open before the password is their own.
  await expect(theirs).toHaveURL(/\/account/);
  await theirs.getByLabel("Current password").fill(oneTime);
  await theirs.getByLabel("New password", { exact: true }).fill(stranger.password);
  await theirs.getByLabel("New password again").fill(stranger.password);
  await theirs.getByRole("button", { name: "Change password" }).click();
  await expect(theirs.getByRole("heading", { level: 1, name: "Sam Sample" })).toBeVisible();
  await theirs.goto("/deals");
  await expect(theirs.getByText("No deal yet")).toBeVisible();
  await theirs.goto("/deals/new");
  await theirs.getByRole("textbox", { name: "Name of the deal" }).fill("Project Birch");
  await theirs.getByRole("textbox", { name: "Target" }).fill("Birch Tools");
  await theirs.getByRole("button", { name: "Create the deal" }).click();
  await expect(theirs).toHaveURL(/\/documents$/);
  own = { ...foreign, dealId: /deals\/([0-9a-f-]{36})/.exec(theirs.url())?.[1] ?? "" };
  check();
  await context.close();
});

/** What every answer carries, and what none may. */
async function expectSafe(answer: APIResponse, where: string): Promise<void> {
  const headers = answer.headers();
  expect(headers["x-content-type-options"], where).toBe("nosniff");
  expect(headers["content-security-policy"] ?? "", where).toMatch(/frame-ancestors 'none'|default-src 'none'/);
  expect(headers["content-security-policy"], where).not.toMatch(/unsafe-(inline|eval)/);
  expect(headers["x-powered-by"], where).toBeUndefined();
  expect(headers["access-control-allow-origin"], where).toBeUndefined();
}

async function expectSilent(answer: APIResponse, where: string): Promise<void> {
  await expectSafe(answer, where);
  const body = await answer.text();
  for (const secret of secrets) expect(body.includes(secret), `${where} says "${secret}"`).toBe(false);
}

/** One request for each method of an address; a body where the method has one. */
async function ask(who: APIRequestContext, { pattern, methods }: Address, values: Record<string, string>) {
  const path = fill(pattern, values);
  const answers: { answer: APIResponse; method: string; where: string }[] = [];
  for (const method of methods) {
    const body = method === "GET" ? {} : { data: {}, headers: { "content-type": "application/json" } };
    answers.push({ method, where: `${method} ${pattern}`, answer: await who.fetch(path, { method, ...body }) });
  }
  return answers;
}

test("a member is given every page and file of the deal, so the ids below are the right ones", async () => {
  for (const address of ofDeal) {
    const read = { ...address, methods: address.methods.filter((method) => method === "GET") };
    for (const { answer, where } of await ask(member, read, foreign)) {
      expect(answer.status(), where).toBe(200);
      await expectSafe(answer, where);
      expect(answer.headers()["cache-control"], where).toMatch(/no-store/);
    }
  }
});

test("whoever has not signed in is sent to do so, and programs are told 401", async () => {
  for (const address of addresses.filter(({ pattern }) => ADDRESSES[pattern] !== "public")) {
    for (const { answer, where } of await ask(nobody, address, foreign)) {
      if (address.kind === "page") {
        expect(answer.status(), where).toBe(307);
        expect(answer.headers().location, where).toMatch(/^(http:\/\/[^/]+)?\/login/);
      } else expect(answer.status(), where).toBe(401);
      await expectSilent(answer, where);
    }
  }
});

test("a deal one is not in does not exist: 404 on every page and every method of every route", async ({ baseURL }) => {
  other = await contextOf(baseURL, await signIn(stranger));
  for (const address of ofDeal)
    for (const { answer, where } of await ask(other, address, foreign)) {
      expect(answer.status(), where).toBe(404);
      await expectSilent(answer, where);
    }
});

test("parts of a page, asked for as the browser does when it goes on, say no more", async () => {
  for (const { kind, pattern } of ofDeal.filter((address) => address.kind === "page")) {
    const answer = await other.get(fill(pattern, foreign), { headers: { rsc: "1" } });
    await expectSilent(answer, `${kind} ${pattern}`);
  }
});

test("ids of a foreign deal lead nowhere inside one's own", async () => {
  const inner = ofDeal.filter(({ pattern }) => /\[(?!dealId|domain)\w+\]/.test(pattern));
  expect(inner.length).toBeGreaterThan(10);
  for (const address of inner)
    for (const { answer, where, method } of await ask(other, address, own)) {
      // An empty body is refused before its run is looked for; either way nothing is there.
      expect(method === "GET" ? [404] : [400, 404], where).toContain(answer.status());
      await expectSilent(answer, where);
    }
});

test("pages of administrators do not exist for others", async () => {
  for (const { pattern } of addresses.filter((address) => ADDRESSES[address.pattern] === "admin"))
    expect((await other.get(fill(pattern, own))).status(), pattern).toBe(404);
});

const FROM_ELSEWHERE: Record<string, string>[] = [
  { origin: "https://elsewhere.example" },
  { origin: "null" },
  { "sec-fetch-site": "cross-site" },
];

test("a change that another site began is refused, even for a member", async () => {
  for (const { pattern, methods } of ofDeal) {
    for (const method of methods.filter((one) => one !== "GET")) {
      for (const headers of FROM_ELSEWHERE) {
        const answer = await member.fetch(fill(pattern, foreign), { method, data: {}, headers });
        expect(answer.status(), `${method} ${pattern} ${JSON.stringify(headers)}`).toBe(403);
      }
    }
  }
});

/** A server action as a form calls it: what came before, and the fields. */
const call = (who: APIRequestContext, { id, page }: { id: string; page: string }, values: Record<string, string>) =>
  who.post(fill(page, values), {
    headers: { "next-action": id, accept: "text/x-component" },
    multipart: { "0": JSON.stringify([{ ok: null }, "$K1"]), "1_dealId": foreign.dealId ?? "", "1_runNumber": "1" },
  });

test("no action changes a deal for whoever is not in it", async () => {
  const state = async () => [
    await (await member.get(`/api/v1/deals/${foreign.dealId}`)).json(),
    await (await member.get(`/api/v1/deals/${foreign.dealId}/runs`)).json(),
  ];
  const before = await state();
  const references = actionReferences(join(".next", sourceStamp()));
  expect([...new Set(references.map(({ action }) => action))].sort()).toEqual(Object.keys(ACTIONS).sort());
  for (const reference of references) {
    const guard = ACTIONS[reference.action];
    if (guard === "public") continue;
    const anonymous = await call(nobody, reference, own);
    expect(anonymous.headers()["x-action-redirect"], reference.action).toMatch(/^\/login/);
    if (guard === "person") continue;
    const refused = await call(other, reference, own);
    const words = await refused.text();
    expect(words, reference.action).toContain('"ok":false');
    expect(words, reference.action).toContain(
      guard === "deal" ? "This deal does not exist, or you have no access to it." : "does not allow you",
    );
    await expectSilent(refused, reference.action);
  }
  expect(await state()).toEqual(before);
});
