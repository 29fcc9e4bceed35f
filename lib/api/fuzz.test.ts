// Whatever is sent, the answer is a result or a refusal: no item, however odd, reaches the database as an error.
import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Ctx, PersonCtx } from "#lib/access/ctx.ts";
import { itemResult } from "#lib/api/sift.ts";
import { upsertExternalFacts } from "#lib/writes/facts/upsert-external.ts";
import { upsertExternalFindings } from "#lib/writes/findings/upsert-external.ts";
import { upsertExternalGaps } from "#lib/writes/gaps/upsert-external.ts";
import {
  aFact,
  aFinding,
  aGap,
  openRun,
  refusal,
  type SampleServer,
  samplePerson,
  sampleServer,
} from "./sample-deal.ts";

let server: SampleServer;
let person: PersonCtx;
let run: { ctx: Ctx; runNumber: number };
beforeAll(async () => {
  server = await sampleServer(inject("postgresFolder"));
  person = await samplePerson(server);
  run = await openRun(person);
});
afterAll(() => server.drop());

/** Strings that break things: NUL, halves of pairs, ligatures that unfold to many letters, marks, right-to-left. */
const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom("\0", "\ud800", "__proto__", "'; DROP TABLE facts; --", "%_\\", "NaN", " ", "\u202eabc", "D-001"),
  fc
    .constantFrom("\ufdfa", "𝕏", "㎉", "ß", "é", "0")
    .chain((sign) => fc.integer({ min: 1, max: 320 }).map((n) => sign.repeat(n))),
);
const value: fc.Arbitrary<unknown> = fc.oneof(
  nasty,
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, undefined, true, [], {}, -0, 1e308, 5e-324, 2 ** 53),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Odd, and yet allowed: what must be stored rather than refused. */
const allowed = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
  fc
    .constantFrom("\ufdfa", "𝕏", "㎉", "ß", "é", "%", "\u202e")
    .chain((sign) => fc.integer({ min: 1, max: 140 }).map((n) => sign.repeat(n))),
);
const TEXTS = ["item", "quote", "topic", "description", "title", "action"];

/** A good item with its texts made odd, and now and then a field replaced by anything. */
const mutated = (good: Record<string, unknown>) =>
  fc
    .record({
      texts: fc.dictionary(fc.constantFrom(...TEXTS.filter((name) => name in good)), allowed, { maxKeys: 3 }),
      details: fc.option(fc.dictionary(allowed, fc.oneof(allowed, fc.double(), fc.constant(null)), { maxKeys: 4 }), {
        nil: undefined,
      }),
      broken: fc.option(fc.tuple(fc.constantFrom(...Object.keys(good), "place", "document", "extra"), value), {
        freq: 2,
        nil: undefined,
      }),
      externalId: fc.uuid(),
    })
    .map(({ texts, details, broken, externalId }) => ({
      ...good,
      externalId,
      ...("topic" in good ? { topic: externalId } : {}),
      ...texts,
      ...(details && "details" in good ? { details } : {}),
      ...(broken ? { [broken[0]]: broken[1] } : {}),
    }));

const cases = [
  { name: "facts", write: upsertExternalFacts, good: aFact("f", { place: { page: 1 }, confidence: 0.5 }) },
  { name: "gaps", write: upsertExternalGaps, good: aGap("g", { suggestedSources: ["Contract"] }) },
  { name: "findings", write: upsertExternalFindings, good: aFinding("r", [{ externalId: "base" }], { costLines: [] }) },
];

test.each(cases)("$name: 60 calls of odd items are all answered, in number and order", async ({ write, good }) => {
  const { ctx, runNumber } = run;
  await upsertExternalFacts(ctx, { runNumber, items: [aFact("base")] });
  let written = 0;
  const batch = fc.array(fc.oneof({ weight: 5, arbitrary: mutated(good) }, { weight: 1, arbitrary: value }), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(batch, async (items) => {
      const { results } = await write(ctx, {
        runNumber,
        items: JSON.parse(JSON.stringify(items.map((item) => item ?? null))),
      });
      expect(results).toHaveLength(items.length);
      for (const result of results) itemResult.parse(result);
      written += results.filter(({ outcome }) => outcome !== "refused").length;
    }),
    { numRuns: 60, seed: 20261120 },
  );
  // A fuzz that only ever meets the schema would prove nothing about the database.
  expect(written).toBeGreaterThan(100);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("bodies that are no batch are refused by field", async () => {
  const { ctx, runNumber } = run;
  const bodies: unknown[] = [
    null,
    [],
    "x",
    {},
    { items: "x" },
    { items: [] },
    { items: [1], runNumber, dealId: ctx.dealId },
  ];
  bodies.push({ items: Array(1001).fill(aFact("a")) });
  for (const body of bodies) {
    const input = typeof body === "object" && body !== null ? { runNumber, ...body } : body;
    expect((await refusal(upsertExternalFacts(ctx, input as never))).code).toBe("invalid");
  }
});
