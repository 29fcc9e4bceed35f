import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ModelUse as Use } from "#lib/reads/views.ts";
import { ModelUse } from "./model-use.tsx";

const use: Use = {
  ...{ name: "House", provider: "compatible", model: "tiny", promptVersion: "1", currency: "USD" },
  ...{
    byStatus: { answered: 12, refused: 1, lost: 1 },
    tokensIn: 48_200,
    tokensOut: 9_100,
    spent: 0.2813,
    budget: 2.5,
  },
  problems: [{ error: "The provider is asked too often (429).", count: 1 }],
  ...{ facts: 31, reused: 4, stopped: ["The budget is used up: …"] },
  refused: [
    { reason: "quote", count: 3 },
    { reason: "detail", count: 1 },
  ],
};
const words = (given: Use) =>
  renderToStaticMarkup(<ModelUse use={given} />)
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");

test("the use of a model says calls, tokens, cost against the budget, and what was not believed", () => {
  const text = words(use);
  for (const part of [
    "House: OpenAI-compatible server, tiny, prompt 1",
    "14: 12 answered, 1 refused by the provider, 1 lost when a worker ended",
    "4, at no cost",
    "48,200 sent, 9,100 answered",
    "USD 0.28 of USD 2.50",
    "3 claims with a quote that does not stand there",
    "1 detail that the page does not state",
    "The provider is asked too often (429). (1)",
    "The budget is used up",
  ])
    expect(text).toContain(part);
});

test("a run that asked nothing says so", () => {
  const text = words({ ...use, byStatus: {}, spent: 0.001, reused: 0, refused: [], problems: [], stopped: [] });
  expect(text).toContain("Calls none");
  expect(text).toContain("less than USD 0.01 of USD 2.50");
});
