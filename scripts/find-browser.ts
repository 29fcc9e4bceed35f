// Finds a Chromium for the browser tests, or gets one: an installed one, Playwright's own, or Debian's package.
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { childEnv, env } from "#env.ts";
import { run, runTool } from "./run-step.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Path of a Chromium that can be started. Throws one clear line when none can be had. */
export async function findBrowser(): Promise<string> {
  const found = installedBrowser() ?? playwrightBrowser();
  if (found) return found;
  if ((await runTool("playwright/cli.js", ["install", "chromium"])) === 0) {
    const downloaded = playwrightBrowser();
    if (downloaded) return downloaded;
  }
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await run("apt-get", ["update"]);
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      DEBIAN_FRONTEND: "noninteractive",
    });
    const packaged = installedBrowser();
    if (packaged) return packaged;
  }
  throw new Error("No Chromium was found and none could be installed; install one and set CHROME_PATH to it.");
}

function installedBrowser(): string | undefined {
  const given = env().CHROME_PATH;
  if (given) return given;
  const folders = (childEnv().PATH ?? "").split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...macPlaces].find(isProgram);
}

function playwrightBrowser(): string | undefined {
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
