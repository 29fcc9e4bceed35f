// A document whose text names the other side: found at reading, confirmed or moved by a person, read anew as the other's.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { overrideEnv } from "#env.ts";
import { type Ctx, openDeal } from "#lib/access/ctx.ts";
import { inRole, refusal, rows, type SampleServer, samplePerson, sampleServer } from "#lib/api/sample-deal.ts";
import { watchRun } from "#lib/cli/watch-run.ts";
import { startWorker, type Worker } from "#lib/pipeline/worker.ts";
import { dealData } from "#lib/reads/deal-data.ts";
import { createDeal } from "../deals/create.ts";
import { startRun } from "../runs/start.ts";
import { confirmSide } from "./confirm-side.ts";
import { moveSide } from "./move-side.ts";
import { takeIn } from "./take-in.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-side-"));
let server: SampleServer;
let worker: Worker;
let ctx: Ctx;
const ids: Record<string, string> = {};
const doubts = async () => (await dealData(ctx).documents({ doubtful: true })).rows.map(({ path }) => path);

beforeAll(async () => {
  overrideEnv({ DATA_DIR: folder });
  server = await sampleServer(inject("postgresFolder"));
  worker = await startWorker(server.appUrl);
  const person = await samplePerson(server);
  const deal = {
    name: "Sides",
    targetName: "Harrow Valves",
    buyerName: "Calder Group",
    dealType: "acquisition",
  } as const;
  ctx = await openDeal(person, (await createDeal(person, deal)).id);
  const files = {
    "own.md": "# Harrow Valves systems\n\nHarrow Valves uses SAP ECC 6.0 for finance.\n",
    "theirs.md": "# Calder Group systems\n\nPrepared by Calder Group. Calder uses SAP S/4HANA for finance.\n",
    "also.md": "# Calder Group network\n\nCalder Group and Calder run Veeam Backup & Replication 12.\n",
  };
  for (const [path, text] of Object.entries(files)) {
    const [taken] = await takeIn(ctx, Readable.from([text]), path, { entity: "target" });
    if (!taken || taken.outcome === "refused") throw new Error("not taken in");
    ids[path] = taken.id;
  }
}, 60_000);
afterAll(async () => {
  await worker?.stop();
  await server?.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function run() {
  const { id, runNumber } = await startRun(ctx, { type: "incremental" });
  const ended = await watchRun(ctx, id, { onProgress: () => undefined, onNoWorker: () => undefined });
  expect(ended.run).toMatchObject({ status: "completed" });
  return runNumber;
}
const sides = (runNumber: number) =>
  rows(
    ctx,
    `SELECT d.path, f.entity FROM facts f JOIN documents d ON d.id = f.document_id
     WHERE f.deleted_at IS NULL AND f.run_id = (SELECT id FROM analysis_runs WHERE run_number = ${runNumber}) GROUP BY 1, 2 ORDER BY 1, 2`,
  );

test("reading raises the doubt and moves nothing", async () => {
  const number = await run();
  expect(await doubts()).toEqual(["also.md", "theirs.md"]);
  expect((await dealData(ctx).document(ids["theirs.md"] as string))?.sideDoubt).toMatchObject({
    own: { name: "Harrow Valves", mentions: 0 },
    other: { name: "Calder Group", mentions: 3 },
  });
  expect(new Set((await sides(number)).map(({ entity }) => entity))).toEqual(new Set(["target"]));
  expect((await dealData(ctx).frame()).counts.sideDoubts).toBe(2);
}, 60_000);

test("a person confirms one and moves the other, which the next run reads as the buyer's", async () => {
  const [also, theirs] = [ids["also.md"], ids["theirs.md"]] as [string, string];
  expect((await refusal(moveSide(inRole(ctx, "viewer"), { documentId: theirs }))).code).toBe("forbidden");
  await confirmSide(ctx, { documentId: also });
  expect(await doubts()).toEqual(["theirs.md"]);
  expect(await moveSide(ctx, { documentId: theirs })).toMatchObject({ entity: "buyer" });
  expect(await doubts()).toEqual([]);
  const after = await sides(await run());
  expect(after.filter(({ path }) => path === "theirs.md")).toEqual([{ path: "theirs.md", entity: "buyer" }]);
  expect(new Set(after.filter(({ path }) => path !== "theirs.md").map(({ entity }) => entity))).toEqual(
    new Set(["target"]),
  );
}, 60_000);

test("moved to where its twin is, it becomes a copy, and neither is said to be on both sides", async () => {
  const text = "# Calder Group standards\n";
  const [here] = await takeIn(ctx, Readable.from([text]), "a/standards.md", { entity: "target" });
  const [there] = await takeIn(ctx, Readable.from([text]), "b/standards.md", { entity: "buyer" });
  if (here?.outcome === "refused" || there?.outcome === "refused" || !here || !there) throw new Error("not taken in");
  expect(there.onOtherSide).toBe(true);
  await moveSide(ctx, { documentId: here.id });
  const stand = await rows(
    ctx,
    `SELECT id, entity, duplicate_of_id, other_side_id FROM documents WHERE path LIKE '%standards.md'`,
  );
  expect(stand).toEqual(
    expect.arrayContaining([
      { id: here.id, entity: "buyer", duplicate_of_id: there.id, other_side_id: null },
      { id: there.id, entity: "buyer", duplicate_of_id: null, other_side_id: null },
    ]),
  );
});

test("a path that the other side has already is not overwritten", async () => {
  await takeIn(ctx, Readable.from(["# Calder Group standards"]), "own.md", { entity: "buyer" });
  const { code, message } = await refusal(moveSide(ctx, { documentId: ids["own.md"] as string }));
  expect([code, message]).toEqual(["conflict", expect.stringMatching(/already: own\.md/)]);
});
