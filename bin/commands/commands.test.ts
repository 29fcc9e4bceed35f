import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { connect, inScope } from "#db/client.ts";
import { findPersonByEmail } from "#db/repositories/people.ts";
import { createTestDatabase, type TestDatabase } from "#db/testing.ts";
import { childEnv, projectRoot } from "#env.ts";
import { openDeal, type PersonCtx } from "#lib/access/ctx.ts";
import { dealExport } from "#lib/export/contract.ts";
import { addMember } from "#lib/writes/deals/add-member.ts";
import { createDeal } from "#lib/writes/deals/create.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-cli-"));
const room = join(folder, "room");
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresFolder"));
  // Another password would be given to the role that all tests of this run share.
  cpSync(join(inject("postgresFolder"), "secrets"), join(folder, "data", "secrets"), { recursive: true });
  mkdirSync(join(room, "2 IT"), { recursive: true });
  writeFileSync(join(room, "2 IT", "systems.csv"), "Application,Vendor,Users\nLedgerline,Acme,120\nPayday,Beta,80\n");
  writeFileSync(join(room, ".DS_Store"), "x");
  writeFileSync(join(room, "2 IT", "~$systems.xlsx"), "x");
});
afterAll(async () => {
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

function plumbline(args: string[], more: { input?: string; env?: Record<string, string> } = {}): Promise<Ran> {
  const child = spawn("node", [join(projectRoot, "bin", "plumbline.mjs"), ...args], {
    cwd: folder,
    env: childEnv({
      DATABASE_URL: database.ownerUrl,
      APP_DATABASE_URL: database.appUrl,
      DATA_DIR: join(folder, "data"),
      LOG_LEVEL: undefined,
      ...more.env,
    }),
  });
  child.stdin.end(more.input ?? "");
  const said = { out: "", err: "" };
  child.stdout.on("data", (data) => (said.out += data));
  child.stderr.on("data", (data) => (said.err += data));
  return new Promise((done) => child.on("close", (code) => done({ code, ...said })));
}

const analyze = (...args: string[]) => plumbline(["analyze", room, "--deal", "Northfield", ...args]);

describe("what is wrong is said in one line before anything is done", () => {
  test.each([
    [
      "a folder that is not there",
      ["analyze", "nowhere", "--deal", "A", "--target", "T"],
      /^nowhere does not exist\.\n$/,
    ],
    ["no deal", ["analyze", room], /required option '--deal <name>'/],
    [
      "a result without waiting",
      ["analyze", room, "--deal", "A", "--target", "T", "--json", "x"],
      /^--json needs --wait\.\n$/,
    ],
    ["a format nobody knows", ["export", "--deal", "A", "--format", "xml"], /Allowed choices are json/],
    ["a run that is no number", ["export", "--deal", "A", "--run", "two"], /must be a whole number/],
  ])("%s", async (_name, args, line) => {
    const { code, out, err } = await plumbline(args);
    expect(err).toMatch(line);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test("a database that is away", async () => {
    const away = "postgres://nobody:nothing@127.0.0.1:9/none";
    const { code, out, err } = await plumbline(["export", "--deal", "A"], {
      env: { DATABASE_URL: away, APP_DATABASE_URL: away },
    });
    expect({ code, out }).toEqual({ code: 4, out: "" });
    expect(err).toMatch(/^The database cannot be reached .*\n$/);
  });
});

describe("people", () => {
  test("the first one is let in with a one-time password", async () => {
    const { code, out } = await plumbline(["user", "add", "--email", "lead@example.org", "--name", "Lead", "--admin"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^lead@example\.org may sign in\.\nOne-time password \(shown once\): \S{20,}\n$/);
  });

  test("a password of one's own comes by the standard input and is not printed", async () => {
    const add = ["user", "add", "--email", "second@example.org", "--name", "Second", "--password-stdin"];
    expect(await plumbline(add, { input: "short\n" })).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(/^password: must have/),
    });
    const { code, out } = await plumbline(add, { input: "violet-harbour-41-lantern\n" });
    expect({ code, out }).toEqual({ code: 0, out: "second@example.org may sign in.\n" });
    expect(await plumbline(add, { input: "violet-harbour-41-lantern\n" })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/account already/),
    });
  });
});

// Each command is a process of its own, and several of them may share the machine with other tests.
vi.setConfig({ testTimeout: 120_000 });

describe("a folder becomes a deal", () => {
  test("a new deal must say whom it is about", async () => {
    expect(await analyze()).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--target: the deal "Northfield" is new/),
    });
  });

  test("waits, leaves droppings out by name, and writes the deal", async () => {
    const json = join(folder, "deal.json");
    const { code, out, err } = await analyze("--target", "Northfield AG", "--wait", "--json", json);
    expect(err).toMatch(/Left out: \.DS_Store \(hidden file\)\nLeft out: 2 IT\/~\$systems\.xlsx \(lock file/);
    expect(err).toMatch(/1 file of .*: filed as the target's \(Northfield AG\)/);
    expect(out).toMatch(/^Run 1 of "Northfield" completed: 1 documents, \d+ facts, \d+ gaps, \d+ findings\.\n$/);
    expect(code).toBe(0);
    const deal = dealExport.parse(JSON.parse(readFileSync(json, "utf8")));
    expect(deal.documents.map(({ path, entity }) => ({ path, entity }))).toEqual([
      { path: "2 IT/systems.csv", entity: "target" },
    ]);
    expect(deal.facts.map(({ item }) => item)).toEqual(expect.arrayContaining(["Ledgerline", "Payday"]));

    const exported = await plumbline(["export", "--deal", "northfield"]);
    expect(exported.code).toBe(0);
    const same = ({ exportedAt: _, ...rest }: Record<string, unknown>) => rest;
    expect(same(JSON.parse(exported.out))).toEqual(same(JSON.parse(readFileSync(json, "utf8"))));
  });

  test("a second time adds what is new, and names what could not be read", async () => {
    writeFileSync(join(room, "broken.docx"), Buffer.from("504b0304140000000800", "hex"));
    const { code, out, err } = await analyze("--wait");
    expect(err).toMatch(/Documents: 1 new, 0 changed, 1 already there/);
    expect(out).toMatch(/^Run 2 of .* completed: 2 documents/);
    expect(out).toMatch(/Not read \(1\):\n {2}D-002 target broken\.docx: The file is damaged/);
    expect(code).toBe(3);
  });

  test("another company's name is refused", async () => {
    expect(await analyze("--target", "Southfield")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/has Northfield AG, not Southfield/),
    });
    expect(await analyze("--side", "buyer")).toMatchObject({ code: 2, err: expect.stringMatching(/--buyer/) });
  });

  test("deals that do not exist, and two of one name", async () => {
    expect(await plumbline(["export", "--deal", "Nothing"])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no deal is called "Nothing"/),
    });
    const { db, end } = connect(database.appUrl, { max: 2 });
    const [lead, second] = await inScope(db, {}, async (tx) => [
      await findPersonByEmail(tx, "lead@example.org"),
      await findPersonByEmail(tx, "second@example.org"),
    ]);
    const person: PersonCtx = {
      db,
      channel: "cli",
      actor: { kind: "person", userId: second?.id ?? "", isAdmin: false },
    };
    const { id } = await createDeal(person, { name: "NORTHFIELD", targetName: "Other", dealType: "acquisition" });
    await addMember(await openDeal(person, id), { email: "lead@example.org", role: "viewer" });
    await end();
    expect(lead).toBeDefined();
    const { code, err } = await plumbline(["export", "--deal", "Northfield"]);
    expect(code).toBe(2);
    expect(err).toContain(id);
    expect(err).toMatch(/2 deals are called "Northfield"; name one by its id:/);
    expect(await plumbline(["export", "--deal", id])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/No analysis of this deal has completed/),
    });
    expect(await plumbline(["export", "--deal", id, "--as", "nobody@example.org"])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--as: nobody/),
    });
  });
});
