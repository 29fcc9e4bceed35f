import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { outboundFetch } from "#lib/network/outbound.ts";
import { type Attempt, ask } from "./ask.ts";
import type { Question } from "./passages.ts";
import type { ModelAccess } from "./provider.ts";
import { type StandIn, startStandIn } from "./testing/stand-in.ts";

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn(([first]) => [{ passage: first?.id, quote: first?.text }]);
});
afterAll(() => standIn.close());
beforeEach(() => {
  standIn.calls.length = 0;
  standIn.next = [];
});

const question: Question = {
  context: "Network",
  passages: [{ id: "p1", page: 1, place: { line: 1 }, text: "The sites are connected by MPLS of Colt." }],
};
const KEY = "sk-a-key-that-nobody-may-see";
const access = (provider: ModelAccess["provider"]): ModelAccess => ({
  ...{ provider, model: "some-model", apiKey: KEY },
  baseUrl: `http://127.0.0.1:${standIn.port}/v1`,
});
const tried = (provider: ModelAccess["provider"] = "compatible", totalMs = 5_000): Promise<Attempt> => {
  const allowed = [{ host: "127.0.0.1", port: standIn.port }];
  return ask(
    access(provider),
    question,
    outboundFetch({ allowed, allowedOnly: true, limits: { totalMs, bytes: 2_000_000 } }),
  );
};

describe("a provider that answers", () => {
  it.each([
    ["anthropic", "/v1/messages"],
    ["openai", "/v1/chat/completions"],
    ["compatible", "/v1/chat/completions"],
  ] as const)("%s is asked in its own protocol, once, with key, schema and fences", async (provider, path) => {
    const attempt = await tried(provider);
    expect(attempt).toMatchObject({
      status: "answered",
      answer: { facts: [{ passage: "p1", quote: "The sites are connected by MPLS of Colt." }] },
    });
    const [call] = standIn.calls;
    expect(standIn.calls).toHaveLength(1);
    expect(call).toMatchObject({ path, key: KEY });
    expect(attempt).toMatchObject({ tokensIn: call?.tokensIn, tokensOut: call?.tokensOut });
    expect(call?.body).toContain("<<<passage p1 ");
    expect(call?.body).toContain("network.wan");
    expect(call?.body).toContain('"passage"');
  });
});

describe("a provider that misbehaves", () => {
  it.each([
    [
      { status: 429, retryAfter: "17" },
      { status: "refused", httpStatus: 429, again: true, retryAfterMs: 17_000 },
    ],
    [{ status: 500 }, { status: "refused", httpStatus: 500, again: true }],
    [{ status: 529 }, { status: "refused", httpStatus: 529, again: true }],
    [{ status: 401 }, { status: "refused", httpStatus: 401, again: false }],
    [{ status: 404 }, { status: "refused", httpStatus: 404, again: false }],
    ["half", { status: "broken", again: true }],
    ["no_json", { status: "broken", again: true }],
    ["huge", { status: "broken", again: false }],
    ["wrong_shape", { status: "unusable", again: true }],
  ] as const)("%j", async (behaviour, outcome) => {
    for (const provider of ["anthropic", "openai", "compatible"] as const) {
      standIn.next = [behaviour];
      const attempt = await tried(provider);
      expect(attempt, provider).toMatchObject(outcome);
      // Neither the document nor the key nor the provider's own words.
      expect(JSON.stringify(attempt)).not.toMatch(/MPLS|sk-a-key|echo/);
    }
    // Nothing is tried again behind our back.
    expect(standIn.calls).toHaveLength(3);
  });

  it.each(["hang", "drip"] as const)("%s ends at the limit of time", async (behaviour) => {
    standIn.next = [behaviour];
    const began = Date.now();
    expect(await tried("compatible", 700)).toMatchObject({ status: "broken", again: true });
    expect(Date.now() - began).toBeLessThan(3_000);
  });

  it("one that is not there was not paid", async () => {
    const gone = await startStandIn();
    await gone.close();
    const fetch = outboundFetch({ allowed: [{ host: "127.0.0.1", port: gone.port }] });
    const attempt = await ask({ ...access("openai"), baseUrl: `http://127.0.0.1:${gone.port}/v1` }, question, fetch);
    expect(attempt).toMatchObject({ status: "refused", again: true, error: expect.stringContaining("ECONNREFUSED") });
  });
});

describe("no external processing", () => {
  it("stands below the provider: whatever address it is given, nothing goes out", async () => {
    const fetch = outboundFetch({ allowed: [], allowedOnly: true });
    for (const provider of ["anthropic", "openai", "compatible"] as const) {
      for (const baseUrl of [`http://127.0.0.1:${standIn.port}/v1`, "https://api.anthropic.com/v1", undefined]) {
        const attempt = await ask(
          { provider, model: "m", apiKey: KEY, ...(baseUrl ? { baseUrl } : {}) },
          question,
          fetch,
        );
        expect(attempt.status, `${provider} ${baseUrl}`).not.toBe("answered");
      }
    }
    expect(await ask({ provider: "anthropic", model: "m", apiKey: KEY }, question, fetch)).toMatchObject({
      status: "refused",
      again: false,
      error: expect.stringContaining("No external processing"),
    });
    expect(standIn.calls).toHaveLength(0);
  });
});
