// Gives the tests of one run a shared folder for their database server, and takes both away at the end.
import type { TestProject } from "vitest/node";
import { prepareTestPostgres } from "./testing.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** What createTestDatabase wants to know. */
    postgresFolder: string;
  }
}

/** Called by the test runner once before and, through what it returns, once after all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await prepareTestPostgres();
  project.provide("postgresFolder", server.folder);
  return server.stop;
}
