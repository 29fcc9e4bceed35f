// The browser tests: real journeys against a Plumbline that is started as people start it.
import { defineConfig } from "@playwright/test";
import { env } from "#env.ts";

const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e/journeys",
  globalSetup: "./e2e/start-plumbline.ts",
  workers: 1,
  timeout: 150_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  use: {
    viewport: { width: 1280, height: 800 },
    trace: "retain-on-failure",
    locale: "en-GB",
    timezoneId: "UTC",
    launchOptions: {
      executablePath: env().CHROME_PATH,
      args: [
        ...(root ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
