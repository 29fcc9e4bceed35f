import { expect, it } from "vitest";
import { Campaign } from "./campaign.ts";

it("loses nothing and repeats nothing over six kills of worker, database, web and supervisor", {
  timeout: 600_000,
}, async () => {
  const result = await new Campaign(20_261_120).run(6);
  expect(result.problems).toEqual([]);
  expect(Object.values(result.kills).reduce((sum, count) => sum + count, 0)).toBe(6);
});
