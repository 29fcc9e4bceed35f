// Gaps and findings of outside writers: one gap a topic, findings that rest on facts of their run.
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { PersonCtx } from "#lib/access/ctx.ts";
import { upsertExternalFacts } from "#lib/writes/facts/upsert-external.ts";
import { upsertExternalFindings } from "#lib/writes/findings/upsert-external.ts";
import { upsertExternalGaps } from "#lib/writes/gaps/upsert-external.ts";
import {
  aFact,
  aFinding,
  aGap,
  openRun,
  outcomes,
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

describe("gaps and findings", () => {
  test("gaps: one a topic; the same again is unchanged, another topic under the same id moves it", async () => {
    const { ctx, runNumber } = await openRun(person);
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
      await rows(ctx, `SELECT external_id, topic, importance FROM gaps WHERE deleted_at IS NULL ORDER BY 1`),
    ).toEqual([
      { external_id: "a", topic: "topic a", importance: "critical" },
      { external_id: "b", topic: "other", importance: "important" },
    ]);
  });

  test("findings cite facts of their run by id or label; others are refused with the field", async () => {
    const { ctx, runNumber } = await openRun(person);
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
    const stored = `SELECT one_time_low::int AS low, one_time_high::int AS high, fact_count FROM findings WHERE external_id = 'ok'`;
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
    expect(await rows(ctx, `SELECT domain FROM findings WHERE deleted_at IS NULL ORDER BY 1`)).toEqual([
      { domain: "applications" },
      { domain: "network" },
    ]);
  });
});
