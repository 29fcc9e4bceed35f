// The life of a run that an outside writer fills: completion by counts, carry, failure, walls between deals.
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { PersonCtx } from "#lib/access/ctx.ts";
import { carryOver } from "#lib/api/sample-carry.ts";
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
  openRun,
  outcomes,
  refusal,
  rows,
  type SampleServer,
  samplePerson,
  sampleServer,
  snapshot,
} from "./sample-deal.ts";

let server: SampleServer;
let person: PersonCtx;
beforeAll(async () => {
  server = await sampleServer(inject("postgresFolder"));
  person = await samplePerson(server);
});
afterAll(() => server.drop());

describe("runs", () => {
  test("complete refuses other counts, then labels and shows the run; later writes are a conflict", async () => {
    const { ctx, runNumber } = await openRun(person);
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
    const { ctx, runNumber } = await openRun(person);
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
    const seen = `SELECT label, change FROM facts f JOIN analysis_runs r ON r.id = f.run_id WHERE run_number = ${next} AND deleted_at IS NULL ORDER BY label`;
    expect(await rows(ctx, seen)).toEqual([
      { label: "F-TGT-APP-001", change: "unchanged" },
      { label: "F-TGT-APP-003", change: "new" },
      { label: "F-TGT-APP-004", change: "new" },
    ]);
  });

  test("a failed run keeps its cause; a run of the built-in analysis and an unknown run are refused", async () => {
    const { ctx, runNumber } = await openRun(person);
    await failRun(ctx, { runNumber, cause: "The source went away." });
    expect(await rows(ctx, `SELECT status, cause FROM analysis_runs`)).toEqual([
      { status: "failed", cause: "The source went away." },
    ]);
    expect((await refusal(upsertExternalFacts(ctx, { runNumber, items: [aFact("a")] }))).code).toBe("conflict");
    expect((await refusal(upsertExternalFacts(ctx, { runNumber: 9, items: [aFact("a")] }))).code).toBe("not_found");
    expect((await refusal(upsertExternalFacts(ctx, { runNumber: 2 ** 40, items: [aFact("a")] }))).code).toBe("invalid");
    await expect(startRun(ctx, { type: "full" })).rejects.toThrow(/no document/);
  });

  test("nothing of another deal or run can be named, and a viewer may not write", async () => {
    const mine = await openRun(person);
    const other = await openRun(person);
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
    const { ctx, runNumber } = await openRun(person);
    const items = Array.from({ length: 50 }, (_, n) => aFact(`n${n}`));
    const answers = await Promise.all([1, 2, 3].map(() => upsertExternalFacts(ctx, { runNumber, items })));
    expect(answers.flatMap(outcomes).filter((outcome) => outcome === "created")).toHaveLength(50);
    expect(await rows(ctx, `SELECT count(*)::int FROM statements`)).toEqual([{ count: 50 }]);
  });
});
