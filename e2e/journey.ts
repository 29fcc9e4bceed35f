// What every journey begins with: Playwright's test, pointed at the Plumbline that was started for the run.
import { test as base, expect } from "@playwright/test";
import { env } from "#env.ts";

export const test = base.extend({
  // The address is known only after the start, so it cannot stand in the configuration.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern and demands one.
  baseURL: async ({}, use) => use(env().PUBLIC_URL),
});
export { expect };
