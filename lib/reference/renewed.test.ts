import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { inScope } from "#db/client.ts";
import { newId } from "#db/schema/columns.ts";
import { overrideEnv } from "#env.ts";
import { type Ctx, type PersonCtx, personOf } from "#lib/access/ctx.ts";
import { type SampleServer, sampleDeal, samplePerson, sampleServer } from "#lib/api/sample-deal.ts";
import { watchRun } from "#lib/cli/watch-run.ts";
import { BUILT_IN } from "#lib/diligence/reference/built-in.ts";
import { startWorker, type Worker } from "#lib/pipeline/worker.ts";
import { dealData } from "#lib/reads/deal-data.ts";
import { takeInFile } from "#lib/writes/documents/take-in.ts";
import { updateReference } from "#lib/writes/reference/update.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import { pinnedNow } from "./current.ts";
import { readReferenceFolder } from "./read-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-reference-"));
const SNAPSHOT = "2027-05-01";
let app: SampleServer;
let person: PersonCtx;
let worker: Worker;
let ctx: Ctx;

beforeAll(async () => {
  app = await sampleServer(inject("postgresFolder"));
  overrideEnv({ DATA_DIR: join(folder, "data") });
  const someone = await samplePerson(app);
  person = { ...someone, actor: { kind: "person", userId: personOf(someone.actor) ?? "", isAdmin: true } };
  worker = await startWorker(app.appUrl);
  ctx = await sampleDeal(person);
  writeFileSync(
    join(folder, "servers.csv"),
    "Server name,Operating system,CPU,RAM GB\nFS01,Windows Server 2022,4,16\nFS02,Windows Server 2022,4,16\nBOX1,House System 3,2,8\n",
  );
  await takeInFile(ctx, join(folder, "servers.csv"), "IT/servers.csv", { entity: "target" });
});
afterAll(async () => {
  await worker?.stop();
  await app?.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function run() {
  const { id } = await startRun(ctx, { type: "full", cutOff: "2026-11-20" });
  const ended = await watchRun(ctx, id, { onProgress: () => undefined, onNoWorker: () => undefined });
  expect(ended.run.status).toBe("completed");
}

/** What pages say of the servers in a run: each one's support, and the rules that fired. */
async function judged(number?: number) {
  const data = dealData(ctx, { run: number });
  const [{ rows }, findings, view] = await Promise.all([
    data.facts({ category: "compute", support: true }),
    data.findings({ limit: 100 }),
    data.domain("infrastructure"),
  ]);
  return {
    support: Object.fromEntries(rows.map(({ item, support }) => [item, support])),
    rules: findings.rows.map(({ rule }) => rule),
    tally: view?.support,
  };
}

function put(name: string, content: unknown): void {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
}
const lifecycles = (snapshot: string, eol: unknown) => ({
  meta: { source: "test", snapshot, licence: "MIT" },
  products: [
    {
      slug: "windows-server",
      name: "Microsoft Windows Server",
      cycles: [{ cycle: "2022", eol, release: "2021-08-18" }],
    },
  ],
});
const inUse = () => inScope(app.db, {}, pinnedNow, true);

test("a run is judged by the delivered data, says their day, and does not take the unknown for fine", async () => {
  await run();
  const { support, rules, tally } = await judged();
  const { snapshot } = BUILT_IN.lifecycles;
  expect(support.FS01).toMatchObject({ ended: false, source: "life_cycles", snapshot });
  expect(support.BOX1).toEqual({ ended: null, until: null, source: null, snapshot });
  expect(rules).not.toContain("out_of_support");
  expect(tally).toEqual({ known: 2, of: 3, snapshot });
});

test("wrong files change nothing, and the words name file and field", async () => {
  const before = await inUse();
  const words = () =>
    readReferenceFolder(folder).then(
      () => "taken",
      (error: Error) => error.message,
    );
  expect(await words()).toMatch(/neither product-lifecycles.json nor kev.json/);
  put("product-lifecycles.json", '{"meta": {');
  expect(await words()).toBe("product-lifecycles.json: is not JSON, or was cut off.");
  put("product-lifecycles.json", lifecycles(SNAPSHOT, "soon"));
  expect(await words()).toMatch(/product-lifecycles.json: products.0.cycles.0.eol: must be .* Nothing was changed/);
  put("product-lifecycles.json", lifecycles("2020-01-01", false));
  await expect(updateReference(person, await readReferenceFolder(folder))).rejects.toThrow(
    /2020-01-01 is older than that in use/,
  );
  expect(await inUse()).toEqual(before);
});

test("the next run is judged by renewed data; the one before keeps its own", async () => {
  put("product-lifecycles.json", lifecycles(SNAPSHOT, "2026-01-31"));
  const renewed = await updateReference(person, await readReferenceFolder(folder));
  expect(renewed).toMatchObject([{ kind: "lifecycles", after: { snapshot: SNAPSHOT, records: 1 } }]);
  expect((await inUse()).exploited.snapshot).toBe(BUILT_IN.exploited.snapshot);
  await run();
  const now = await judged();
  expect(now.support.FS01).toMatchObject({ ended: true, until: "2026-01-31", snapshot: SNAPSHOT });
  expect(now.rules).toContain("out_of_support");
  expect(now.tally).toMatchObject({ known: 2, of: 3, snapshot: SNAPSHOT });
  const before = await judged(1);
  expect(before.support.FS01).toMatchObject({ ended: false, snapshot: BUILT_IN.lifecycles.snapshot });
  expect(before.tally?.snapshot).toBe(BUILT_IN.lifecycles.snapshot);
});

test("only an administrator renews them", async () => {
  const other: PersonCtx = { ...person, actor: { kind: "person", userId: newId(), isAdmin: false } };
  await expect(updateReference(other, await readReferenceFolder(folder))).rejects.toMatchObject({ code: "forbidden" });
});
