// Contradictions on a real database: written with the facts, decided, undone, carried on, weighed anew, and never across deals.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { overrideEnv } from "#env.ts";
import type { Ctx } from "#lib/access/ctx.ts";
import { rulesAnalyst } from "#lib/analysts/rules/rules-analyst.ts";
import { carryOver } from "#lib/api/sample-carry.ts";
import {
  aFact,
  externalRun,
  inRole,
  refusal,
  rows,
  type SampleServer,
  sampleDeal,
  samplePerson,
  sampleServer,
} from "#lib/api/sample-deal.ts";
import { TOLERANCES } from "#lib/diligence/conflicts/attributes.ts";
import { resolveRun } from "#lib/pipeline/resolve-run.ts";
import { removeDocument } from "../documents/remove.ts";
import { takeIn } from "../documents/take-in.ts";
import { updateDocument } from "../documents/update.ts";
import { upsertExternalFacts } from "../facts/upsert-external.ts";
import { completeRun } from "../runs/complete.ts";
import { decideConflict } from "./decide.ts";
import { undoConflict } from "./undo.ts";

let folder: string;
let server: SampleServer;
let ctx: Ctx;
let runNumber: number;
const documents: Record<string, string> = {};

const SOURCES = [
  ["mail.md", 120, 3, "2026-09-30"],
  ["contract.md", 118, 1, "2026-03-31"],
  ["old.md", 96, 1, "2024-12-31"],
] as const;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-conflicts-"));
  overrideEnv({ DATA_DIR: folder });
  server = await sampleServer(inject("postgresFolder"));
  ctx = await sampleDeal(await samplePerson(server));
  for (const [path, users, authority, asOf] of SOURCES) {
    const text = `Ledger is used by ${users} users.`;
    const [taken] = await takeIn(ctx, Readable.from([text]), path, { entity: "target" });
    if (!taken || taken.outcome === "refused") throw new Error("not taken in");
    documents[path] = taken.id;
    await updateDocument(ctx, { documentId: taken.id, authority, asOf });
  }
  ({ runNumber } = await externalRun(ctx));
  const items = SOURCES.map(([path, users]) => ledger(path, users));
  await upsertExternalFacts(ctx, { runNumber, items: [...items, ...MFA] });
  await completeRun(ctx, { runNumber, expected: { facts: 5, gaps: 0, findings: 0 } });
});
afterAll(async () => {
  await server?.drop();
  await rm(folder, { recursive: true, force: true });
});

const ledger = (path: string, users: number) =>
  aFact(path, {
    item: "Ledger",
    details: { users, vendor: "Acme" },
    quote: `Ledger is used by ${users} users.`,
    document: path,
  });
const mfa = { domain: "identity_access", category: "mfa" };
const MFA = [
  aFact("rule", { ...mfa, item: "MFA", kind: "policy", details: {}, quote: "MFA must be used by all users." }),
  aFact("export", {
    ...mfa,
    item: "All enabled users",
    details: { user_coverage: "71 %" },
    quote: "All enabled users: 71 %",
  }),
];

const state = () => rows(ctx, "SELECT * FROM conflicts WHERE kind = 'attribute' ORDER BY attribute");
const inRun = (number: number, query: string) =>
  rows(ctx, query.replaceAll(":run", `(SELECT id FROM analysis_runs WHERE run_number = ${number})`));
const users = async (number = runNumber) => {
  const [row] = await inRun(
    number,
    "SELECT details->'users' AS users FROM facts WHERE run_id = :run AND item = 'Ledger'",
  );
  return row?.users;
};
interface Claim {
  value: unknown;
  statementIds: string[];
  chosen: boolean;
}
const claims = async (number = runNumber) => {
  const [row] = await inRun(
    number,
    "SELECT id, state, claims, source_gone FROM conflicts WHERE run_id = :run AND kind = 'attribute'",
  );
  return { id: String(row?.id), state: row?.state, gone: row?.source_gone, claims: row?.claims as Claim[] };
};
const chosen = async (number?: number) =>
  (await claims(number)).claims.filter((one) => one.chosen).map(({ value }) => value);
const statementOf = async (value: number) =>
  (await claims()).claims.find((claim) => claim.value === value)?.statementIds[0] as string;
/** Rows as they stand, without the moment they were written last. */
const everything = () =>
  rows(
    ctx,
    ["facts", "conflicts", "statements", "run_counts"]
      .map((table) => `SELECT '${table}' AS t, (to_jsonb(x) - 'updated_at')::text AS row FROM ${table} x`)
      .join(" UNION ALL ")
      .concat(" ORDER BY 1, 2"),
  );

test("three sources that disagree are one contradiction, written with the fact", async () => {
  expect(await users()).toBe(118);
  const [row, ...more] = await state();
  expect(more).toEqual([]);
  expect(row).toMatchObject({ attribute: "users", item: "Ledger", entity: "target", state: "open", decision_id: null });
  expect(row?.rule).toBe("The source of higher authority stands (1 before 3).");
  expect((await claims()).claims.map(({ value, chosen: one }) => [value, one])).toEqual([
    [118, true],
    [120, false],
    [96, false],
  ]);
});

test("a policy and a reality that says less stand side by side", async () => {
  const found = await rows(ctx, "SELECT * FROM conflicts WHERE kind = 'policy_actual'");
  expect(found).toMatchObject([
    { attribute: "mfa_coverage", rule: "Policy: MFA for all. Reported: 71 %.", state: "open" },
  ]);
  expect(await rows(ctx, "SELECT FROM facts WHERE category = 'mfa'")).toHaveLength(2);
  const { message } = await refusal(decideConflict(ctx, { conflictId: String(found[0]?.id), value: "100" }));
  expect(message).toMatch(/both true/);
});

test("a person decides, the number changes, and undoing restores every row", async () => {
  const before = await everything();
  const { id } = await claims();
  await decideConflict(ctx, { conflictId: id, statementId: await statementOf(96), reason: "Counted in the system" });
  expect([await users(), await chosen(), (await claims()).state]).toEqual([96, [96], "decided"]);
  await decideConflict(ctx, { conflictId: id, value: "1,040" });
  expect([await users(), await chosen()]).toEqual([1040, [1040]]);
  expect(await undoConflict(ctx, { conflictId: id })).toEqual({ undone: true });
  expect(await everything()).toEqual(before);
  expect(await undoConflict(ctx, { conflictId: id })).toEqual({ undone: false });
  const kept = await rows(ctx, "SELECT undone_at FROM decisions ORDER BY id");
  expect(kept.map(({ undone_at }) => undone_at === null)).toEqual([false, false]);
});

test("a decision needs one answer, a role, and a source of this thing", async () => {
  const { id } = await claims();
  const statementId = await statementOf(96);
  expect((await refusal(decideConflict(ctx, { conflictId: id }))).code).toBe("invalid");
  expect((await refusal(decideConflict(ctx, { conflictId: id, statementId, value: "1" }))).code).toBe("invalid");
  expect((await refusal(decideConflict(inRole(ctx, "viewer"), { conflictId: id, statementId }))).code).toBe(
    "forbidden",
  );
  const [other] = await rows(ctx, "SELECT id FROM statements WHERE item = 'MFA'");
  const foreign = { conflictId: id, statementId: String(other?.id) };
  expect((await refusal(decideConflict(ctx, foreign))).code).toBe("not_found");
  const stranger = await sampleDeal(await samplePerson(server));
  expect((await refusal(decideConflict(stranger, { conflictId: id, statementId }))).code).toBe("not_found");
  expect((await refusal(undoConflict(stranger, { conflictId: id }))).code).toBe("not_found");
});

test("a changed tolerance counts without reading a document, and back exactly", async () => {
  const before = await everything();
  const usual = TOLERANCES.count.relative;
  try {
    TOLERANCES.count.relative = 0.3;
    expect(await resolveRun(ctx, rulesAnalyst, { batch: 1 })).toEqual({ runNumber, things: 3 });
    expect(await state()).toEqual([]);
    TOLERANCES.count.relative = 0.02;
    await resolveRun(ctx, rulesAnalyst);
    expect((await claims()).claims.map(({ value }) => value)).toEqual([118, 96]);
  } finally {
    TOLERANCES.count.relative = usual;
  }
  await resolveRun(ctx, rulesAnalyst);
  const bare = (list: Record<string, unknown>[]) => list.filter(({ t }) => t !== "conflicts");
  expect(bare(await everything())).toEqual(bare(before));
  expect((await claims()).claims.map(({ value }) => value)).toEqual([118, 120, 96]);
  expect(await rows(ctx, "SELECT FROM documents WHERE status <> 'pending'")).toEqual([]);
});

test("the decision wins in the next run, and stands when its source is gone", async () => {
  await decideConflict(ctx, { conflictId: (await claims()).id, statementId: await statementOf(96), reason: "Counted" });
  await removeDocument(ctx, { documentId: documents["old.md"] as string });
  const next = await externalRun(ctx, "incremental");
  await carryOver(ctx, next.runNumber);
  expect(await users(next.runNumber)).toBe(96);
  const { state: at, gone, claims: said } = await claims(next.runNumber);
  expect([at, gone]).toEqual(["decided", true]);
  expect(said.map(({ value, chosen: one, statementIds }) => [value, one, statementIds.length])).toEqual([
    [96, true, 0],
    [118, false, 1],
    [120, false, 1],
  ]);
});
