// The verbs of outside writers against a real PostgreSQL: outcomes, order, walls between deals and runs, completion.
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { inScope } from "#db/client.ts";
import { replacePages } from "#db/repositories/document-pages.ts";
import { insertDocument } from "#db/repositories/documents.ts";
import { newId } from "#db/schema/columns.ts";
import { type Ctx, type PersonCtx, reading } from "#lib/access/ctx.ts";
import { carryOver } from "#lib/api/sample-carry.ts";
import { Refusal } from "#lib/errors.ts";
import { upsertExternalFacts } from "#lib/writes/facts/upsert-external.ts";
import { upsertExternalFindings } from "#lib/writes/findings/upsert-external.ts";
import { upsertExternalGaps } from "#lib/writes/gaps/upsert-external.ts";
import { completeRun } from "#lib/writes/runs/complete.ts";
import { failRun } from "#lib/writes/runs/fail.ts";
import { reportProgress } from "#lib/writes/runs/progress.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import {
  aFact,
  aFinding,
  aGap,
  externalRun,
  inRole,
  type SampleServer,
  sampleDeal,
  samplePerson,
  sampleServer,
} from "./sample-deal.ts";

let server: SampleServer;
let person: PersonCtx;
beforeAll(async () => {
  server = await sampleServer(inject("postgresFolder"));
  person = await samplePerson(server);
});
afterAll(() => server.drop());

const rows = (ctx: Ctx, query: ReturnType<typeof sql>) => reading(ctx, async (tx) => [...(await tx.execute(query))]);
/** Everything that a repeat must leave as it is, byte for byte. */
const snapshot = (ctx: Ctx) =>
  rows(
    ctx,
    sql`SELECT 's' AS t, id, content_checksum, xmin::text FROM statements UNION ALL SELECT 'f', id, content_checksum, xmin::text FROM facts
      UNION ALL SELECT 'g', id, content_checksum, xmin::text FROM gaps UNION ALL SELECT 'i', id, content_checksum, xmin::text FROM findings ORDER BY 1, 2`,
  );
const outcomes = ({ results }: { results: { outcome: string }[] }) => results.map(({ outcome }) => outcome);
const refusal = async (work: Promise<unknown>): Promise<Refusal> => {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(Refusal);
  return error as Refusal;
};

async function open(type: "full" | "incremental" = "full", ctx?: Ctx) {
  const deal = ctx ?? (await sampleDeal(person));
  const { runNumber } = await externalRun(deal, type);
  return { ctx: deal, runNumber };
}

describe("facts", () => {
  test("are created, unchanged, updated and refused in one call, answered in input order", async () => {
    const { ctx, runNumber } = await open();
    const first = await upsertExternalFacts(ctx, { runNumber, items: [aFact("a"), aFact("b"), aFact("c")] });
    expect(outcomes(first)).toEqual(["created", "created", "created"]);
    expect(first.results.map(({ label }) => label)).toEqual(["F-TGT-APP-001", "F-TGT-APP-002", "F-TGT-APP-003"]);
    const second = await upsertExternalFacts(ctx, {
      runNumber,
      items: [
        aFact("x", { category: "wan" }),
        aFact("b"),
        aFact("c", { status: "partial" }),
        aFact("d"),
        aFact("d", { quote: "Said again." }),
        { ...aFact("e"), entity: undefined, surprise: 1 },
        "no item",
      ],
    });
    expect(outcomes(second)).toEqual(["refused", "unchanged", "updated", "created", "refused", "refused", "refused"]);
    expect(second.results.map(({ externalId }) => externalId)).toEqual(["x", "b", "c", "d", "d", "e", null]);
    expect(second.results[0]?.errors[0]?.field).toBe("category");
    expect(second.results[4]?.errors[0]).toMatchObject({
      field: "externalId",
      message: expect.stringContaining("twice"),
    });
    expect(second.results[5]?.errors.map(({ field }) => field).sort()).toEqual(["entity", "surprise"]);
    expect(second.results[2]?.label).toBe("F-TGT-APP-003");
    expect(await rows(ctx, sql`SELECT item, status FROM facts WHERE deleted_at IS NULL ORDER BY item`)).toEqual([
      { item: "System a", status: "documented" },
      { item: "System b", status: "documented" },
      { item: "System c", status: "partial" },
      { item: "System d", status: "documented" },
    ]);
  });

  test("sent twice leave rows, versions and checksums as they are, and no second audit entry", async () => {
    const { ctx, runNumber } = await open();
    const items = [aFact("a"), aFact("b"), aFact("c", { domain: "network", category: "lan" })];
    await upsertExternalFacts(ctx, { runNumber, items });
    const before = [await snapshot(ctx), await rows(ctx, sql`SELECT count(*) FROM audit_log`)];
    expect(outcomes(await upsertExternalFacts(ctx, { runNumber, items }))).toEqual(Array(3).fill("unchanged"));
    expect([await snapshot(ctx), await rows(ctx, sql`SELECT count(*) FROM audit_log`)]).toEqual(before);
  });

  test("of two ids about one thing become one fact; correcting one moves it, and citations follow", async () => {
    const { ctx, runNumber } = await open();
    await upsertExternalFacts(ctx, {
      runNumber,
      items: [aFact("a", { item: "SAP ECC" }), aFact("b", { item: "sap ecc" }), aFact("c", { item: "Payroll" })],
    });
    const facts = () => rows(ctx, sql`SELECT item, source_count FROM facts WHERE deleted_at IS NULL ORDER BY item`);
    expect(await facts()).toEqual([
      { item: "Payroll", source_count: 1 },
      { item: expect.stringMatching(/sap ecc/i), source_count: 2 },
    ]);
    await upsertExternalFindings(ctx, { runNumber, items: [aFinding("f", [{ externalId: "c" }])] });
    const moved = [aFact("b", { item: "Oracle EBS" }), aFact("c", { item: "Payroll 2" })];
    expect(outcomes(await upsertExternalFacts(ctx, { runNumber, items: moved }))).toEqual(["updated", "updated"]);
    expect(await facts()).toEqual([
      { item: "Oracle EBS", source_count: 1 },
      { item: "Payroll 2", source_count: 1 },
      { item: "SAP ECC", source_count: 1 },
    ]);
    const cited = sql`SELECT f.item, f.deleted_at FROM fact_finding_links l JOIN facts f ON f.id = l.fact_id`;
    expect(await rows(ctx, cited)).toEqual([{ item: "Payroll 2", deleted_at: null }]);
  });

  test("have their quote checked on the page of the document they name; without one it is uncheckable", async () => {
    const { ctx, runNumber } = await open();
    const id = newId();
    await inScope(ctx.db, { dealId: ctx.dealId }, async (tx) => {
      const bytes = { sha256: "0".repeat(64), bytes: 1, mediaType: "application/pdf", storageKey: "none" };
      await insertDocument(tx, {
        ...bytes,
        id,
        dealId: ctx.dealId,
        label: "D-001",
        entity: "target",
        path: "it/systems.pdf",
        authority: 1,
        status: "processed",
      });
      const pages = [1, 2].map((number) => ({
        number,
        kind: "page" as const,
        text: number === 1 ? "Title" : "SAP is in use.",
      }));
      await replacePages(tx, ctx.dealId, id, { pages, blocks: [], tables: [] } as never);
    });
    const quote = "SAP is in use.";
    const { results } = await upsertExternalFacts(ctx, {
      runNumber,
      items: [
        aFact("here", { quote, document: "D-001", place: { page: 2 } }),
        aFact("path", { quote, document: "it/systems.pdf", place: { page: 2 } }),
        aFact("elsewhere", { quote, document: "D-001", place: { page: 1 } }),
        aFact("none", { quote }),
        aFact("foreign", { quote, document: "D-777" }),
      ],
    });
    expect(results.map(({ outcome }) => outcome)).toEqual(["created", "created", "created", "created", "refused"]);
    expect(results[4]?.errors[0]?.field).toBe("document");
    expect(await rows(ctx, sql`SELECT external_id, evidence_check FROM statements ORDER BY external_id`)).toEqual([
      { external_id: "elsewhere", evidence_check: "not_found" },
      { external_id: "here", evidence_check: "verified" },
      { external_id: "none", evidence_check: "uncheckable" },
      { external_id: "path", evidence_check: "verified" },
    ]);
  });

  test("with NUL, half a surrogate pair or deep details are refused by field", async () => {
    const { ctx, runNumber } = await open();
    const { results } = await upsertExternalFacts(ctx, {
      runNumber,
      items: [
        aFact("nul", { quote: "a\0b" }),
        aFact("half", { item: "x\ud800" }),
        aFact("deep", { details: { a: { b: 1 } } }),
        aFact("key", { details: { "a\0": 1 } }),
      ],
    });
    expect(results.map(({ outcome, errors }) => [outcome, errors[0]?.field])).toEqual([
      ["refused", "quote"],
      ["refused", "item"],
      ["refused", "details.a"],
      ["refused", expect.stringContaining("details")],
    ]);
  });
});

describe("gaps and findings", () => {
  test("gaps: one a topic; the same again is unchanged, another topic under the same id moves it", async () => {
    const { ctx, runNumber } = await open();
    const send = (...items: unknown[]) => upsertExternalGaps(ctx, { runNumber, items });
    const first = await send(aGap("a"), aGap("b"), aGap("c", { topic: "topic a" }));
    expect(outcomes(first)).toEqual(["created", "created", "refused"]);
    expect(first.results[2]?.errors[0]?.field).toBe("topic");
    expect(first.results[0]?.label).toBe("G-TGT-NET-001");
    const before = await snapshot(ctx);
    expect(outcomes(await send(aGap("a"), aGap("b")))).toEqual(["unchanged", "unchanged"]);
    expect(await snapshot(ctx)).toEqual(before);
    expect(outcomes(await send(aGap("a", { importance: "critical" }), aGap("b", { topic: "other" })))).toEqual([
      "updated",
      "updated",
    ]);
    expect(
      await rows(ctx, sql`SELECT external_id, topic, importance FROM gaps WHERE deleted_at IS NULL ORDER BY 1`),
    ).toEqual([
      { external_id: "a", topic: "topic a", importance: "critical" },
      { external_id: "b", topic: "other", importance: "important" },
    ]);
  });

  test("findings cite facts of their run by id or label; others are refused with the field", async () => {
    const { ctx, runNumber } = await open();
    await upsertExternalFacts(ctx, { runNumber, items: [aFact("a"), aFact("b", { entity: "buyer" })] });
    const lines = [
      {
        text: "Upgrade",
        quantity: 10,
        unit: "days",
        rateLow: 900,
        rateHigh: 1200,
        recurrence: "one_time",
        fact: { externalId: "a" },
      },
    ];
    const overlap = { type: "overlap", title: "Two ERPs" };
    const items = [
      aFinding("ok", [{ externalId: "a" }, { label: "F-BYR-APP-001", link: "context" }], { costLines: lines }),
      aFinding("missing", [{ externalId: "a" }, { externalId: "nobody" }]),
      aFinding("none", []),
      aFinding("both", [{ externalId: "a", label: "F-TGT-APP-001" }]),
      aFinding("one-sided", [{ externalId: "a" }], overlap),
      aFinding("two-sided", [{ externalId: "a" }, { externalId: "b" }], overlap),
      aFinding("huge", [{ externalId: "a" }], { costLines: [{ ...lines[0], quantity: 1e9, rateHigh: 1e9 }] }),
    ];
    const { results } = await upsertExternalFindings(ctx, { runNumber, items });
    expect(results.map(({ outcome, errors }) => [outcome, errors[0]?.field])).toEqual([
      ["created", undefined],
      ["refused", "facts.1.externalId"],
      ["refused", "facts"],
      ["refused", "facts.0"],
      ["refused", "facts"],
      ["created", undefined],
      ["refused", "costLines"],
    ]);
    expect(results[0]?.label).toBe("R-APP-001");
    const stored = sql`SELECT one_time_low::int AS low, one_time_high::int AS high, fact_count FROM findings WHERE external_id = 'ok'`;
    expect(await rows(ctx, stored)).toEqual([{ low: 9000, high: 12000, fact_count: 2 }]);
    const before = await snapshot(ctx);
    expect(outcomes(await upsertExternalFindings(ctx, { runNumber, items: [items[0], items[5]] }))).toEqual([
      "unchanged",
      "unchanged",
    ]);
    expect(await snapshot(ctx)).toEqual(before);
    const changed = await upsertExternalFindings(ctx, {
      runNumber,
      items: [aFinding("ok", [{ externalId: "b" }], { domain: "network", category: "wan" })],
    });
    expect(outcomes(changed)).toEqual(["updated"]);
    expect(await rows(ctx, sql`SELECT domain FROM findings WHERE deleted_at IS NULL ORDER BY 1`)).toEqual([
      { domain: "applications" },
      { domain: "network" },
    ]);
  });
});

describe("runs", () => {
  test("complete refuses other counts, then labels and shows the run; later writes are a conflict", async () => {
    const { ctx, runNumber } = await open();
    await upsertExternalFacts(ctx, { runNumber, items: [aFact("a"), aFact("b")] });
    await upsertExternalGaps(ctx, { runNumber, items: [aGap("g")] });
    await upsertExternalFindings(ctx, { runNumber, items: [aFinding("f", [{ externalId: "a" }])] });
    await reportProgress(ctx, { runNumber, activity: "Reading contracts", done: 3, total: 9 });
    const wrong = await refusal(completeRun(ctx, { runNumber, expected: { facts: 3, gaps: 1, findings: 1 } }));
    expect([wrong.code, wrong.fields]).toEqual([
      "conflict",
      [{ field: "expected.facts", message: "3 expected, 2 are there" }],
    ]);
    const expected = { facts: 2, gaps: 1, findings: 1 };
    const done = await completeRun(ctx, { runNumber, expected });
    expect(done).toEqual({ runNumber, status: "completed", received: expected, counts: { documents: 0, ...expected } });
    expect(await completeRun(ctx, { runNumber, expected })).toEqual(done);
    for (const write of [upsertExternalFacts, upsertExternalGaps, upsertExternalFindings])
      expect((await refusal(write(ctx, { runNumber, items: [aFact("z")] }))).code).toBe("conflict");
    expect((await refusal(reportProgress(ctx, { runNumber, activity: "Late" }))).code).toBe("conflict");
    expect((await refusal(failRun(ctx, { runNumber, cause: "Late" }))).code).toBe("conflict");
  });

  test("an incremental run first takes over what is known; only then may it be written and completed", async () => {
    const { ctx, runNumber } = await open();
    await upsertExternalFacts(ctx, { runNumber, items: [aFact("a"), aFact("b")] });
    await upsertExternalFindings(ctx, { runNumber, items: [aFinding("f", [{ externalId: "a" }])] });
    await completeRun(ctx, { runNumber, expected: { facts: 2, gaps: 0, findings: 1 } });
    const next = (await externalRun(ctx, "incremental")).runNumber;
    const early = await refusal(upsertExternalFacts(ctx, { runNumber: next, items: [aFact("a")] }));
    expect([early.code, early.retryAfter]).toEqual(["conflict", 1]);
    expect(
      (await refusal(completeRun(ctx, { runNumber: next, expected: { facts: 0, gaps: 0, findings: 0 } }))).code,
    ).toBe("conflict");
    await carryOver(ctx, next);
    const { results } = await upsertExternalFacts(ctx, {
      runNumber: next,
      items: [aFact("a"), aFact("b", { kind: "planned" }), aFact("c")],
    });
    expect(results.map(({ outcome, label }) => [outcome, label])).toEqual([
      ["unchanged", "F-TGT-APP-001"],
      ["updated", "F-TGT-APP-003"],
      ["created", "F-TGT-APP-004"],
    ]);
    await completeRun(ctx, { runNumber: next, expected: { facts: 3, gaps: 0, findings: 1 } });
    const seen = sql`SELECT label, change FROM facts f JOIN analysis_runs r ON r.id = f.run_id WHERE run_number = ${next} AND deleted_at IS NULL ORDER BY label`;
    expect(await rows(ctx, seen)).toEqual([
      { label: "F-TGT-APP-001", change: "unchanged" },
      { label: "F-TGT-APP-003", change: "new" },
      { label: "F-TGT-APP-004", change: "new" },
    ]);
  });

  test("a failed run keeps its cause; a run of the built-in analysis and an unknown run are refused", async () => {
    const { ctx, runNumber } = await open();
    await failRun(ctx, { runNumber, cause: "The source went away." });
    expect(await rows(ctx, sql`SELECT status, cause FROM analysis_runs`)).toEqual([
      { status: "failed", cause: "The source went away." },
    ]);
    expect((await refusal(upsertExternalFacts(ctx, { runNumber, items: [aFact("a")] }))).code).toBe("conflict");
    expect((await refusal(upsertExternalFacts(ctx, { runNumber: 9, items: [aFact("a")] }))).code).toBe("not_found");
    expect((await refusal(upsertExternalFacts(ctx, { runNumber: 2 ** 40, items: [aFact("a")] }))).code).toBe("invalid");
    await expect(startRun(ctx, { type: "full" })).rejects.toThrow(/no document/);
  });

  test("nothing of another deal or run can be named, and a viewer may not write", async () => {
    const mine = await open();
    const other = await open();
    await upsertExternalFacts(other.ctx, { runNumber: other.runNumber, items: [aFact("theirs"), aFact("more")] });
    const before = await snapshot(other.ctx);
    const { results } = await upsertExternalFindings(mine.ctx, {
      runNumber: mine.runNumber,
      items: [
        aFinding("f", [{ externalId: "theirs" }]),
        aFinding("g", [{ label: "F-TGT-APP-001" }]),
        { ...aFinding("h", [{ externalId: "theirs" }]), dealId: other.ctx.dealId },
      ],
    });
    expect(results.map(({ errors }) => errors[0]?.field)).toEqual(["facts.0.externalId", "facts.0.label", "dealId"]);
    const viewer = inRole(mine.ctx, "viewer");
    expect((await refusal(upsertExternalFacts(viewer, { runNumber: mine.runNumber, items: [aFact("a")] }))).code).toBe(
      "forbidden",
    );
    expect(await snapshot(other.ctx)).toEqual(before);
  });

  test("two writers with the same items at once give the rows of one", async () => {
    const { ctx, runNumber } = await open();
    const items = Array.from({ length: 50 }, (_, n) => aFact(`n${n}`));
    const answers = await Promise.all([1, 2, 3].map(() => upsertExternalFacts(ctx, { runNumber, items })));
    expect(answers.flatMap(outcomes).filter((outcome) => outcome === "created")).toHaveLength(50);
    expect(await rows(ctx, sql`SELECT count(*)::int FROM statements`)).toEqual([{ count: 50 }]);
  });
});
