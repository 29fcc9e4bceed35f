// How the tests run: beside the files they test, two workers, one throwaway PostgreSQL that starts when first asked for.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "{db,lib,app,bin,scripts}/**/*.test.{ts,tsx}",
      "env.test.ts",
      "e2e/durability/**/*.test.ts",
      "e2e/eval/**/*.test.ts",
    ],
    globalSetup: ["db/testing-setup.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    env: { NODE_ENV: "test", LOG_LEVEL: "silent" },
  },
});
