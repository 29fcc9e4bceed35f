// The web build: made when sources, lock file or Node changed, whole or not at all, in a folder named after its stamp.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { childEnv, projectRoot } from "#env.ts";
import { takeLock } from "./lock.ts";
import { OperatorError } from "./operator-error.ts";

const sources = [
  "app",
  "lib",
  "db",
  "patches",
  "public",
  "env.ts",
  "instrumentation.ts",
  "next.config.js",
  "postcss.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
const buildsKept = 3;

/** The build folder for these sources, relative to the project; builds first where it is missing. */
export async function ensureBuild(say: (line: string) => void): Promise<string> {
  const stamp = sourceStamp();
  const folder = join(".next", stamp);
  const complete = () => existsSync(join(projectRoot, folder, "BUILD_ID"));
  if (!complete()) {
    const release = await waitForTurn();
    try {
      if (!complete()) {
        say("Building the pages (once, about a minute) ...");
        await build(folder);
      }
    } finally {
      release();
    }
  }
  utimesSync(join(projectRoot, folder), new Date(), new Date());
  return folder;
}

/** Fingerprint of everything that goes into a build. */
export function sourceStamp(): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources.flatMap((name) => filesOf(name))) {
    hash.update(`\0${file}\0`).update(readFileSync(join(projectRoot, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

function filesOf(name: string): string[] {
  const stats = statSync(join(projectRoot, name), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [name];
  const inside = readdirSync(join(projectRoot, name), { recursive: true, withFileTypes: true });
  return inside
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length + 1))
    .sort();
}

/** Two builds at once would fight over memory and folders. */
async function waitForTurn(): Promise<() => void> {
  for (;;) {
    const lock = takeLock(join(projectRoot, ".next", "build.lock"));
    if (typeof lock === "function") return lock;
    await sleep(300);
  }
}

/** Writes the settings file that Next.js may rewrite as it likes; the project's own stays as it is. */
export function prepareNextFolder(): void {
  mkdirSync(join(projectRoot, ".next"), { recursive: true });
  writeFileSync(join(projectRoot, ".next", "tsconfig.json"), '{ "extends": "../tsconfig.json" }\n');
}

async function build(folder: string): Promise<void> {
  prepareNextFolder();
  const draft = `${folder}.building`;
  rmSync(join(projectRoot, draft), { recursive: true, force: true });
  const next = join(projectRoot, "node_modules", "next", "dist", "bin", "next");
  const output: Buffer[] = [];
  const child = spawn(process.execPath, [next, "build"], {
    cwd: projectRoot,
    env: childEnv({ NEXT_DIST_DIR: draft, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", PORT: undefined }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const stop = () => child.kill();
  process.once("exit", stop);
  const code = await new Promise<number | null>((done) => child.on("close", done));
  process.off("exit", stop);
  if (code !== 0) {
    const log = join(projectRoot, ".next", "build.log");
    writeFileSync(log, Buffer.concat(output));
    throw new OperatorError("The pages could not be built; what the build said is in .next/build.log.");
  }
  // Only the build itself is needed to serve; its work folder is as large again.
  rmSync(join(projectRoot, draft, "cache"), { recursive: true, force: true });
  rmSync(join(projectRoot, folder), { recursive: true, force: true });
  renameSync(join(projectRoot, draft), join(projectRoot, folder));
  forgetOldBuilds();
}

/** A server that still runs on an older build keeps it for a while. */
function forgetOldBuilds(): void {
  const root = join(projectRoot, ".next");
  const builds = readdirSync(root)
    .filter((name) => /^[0-9a-f]{16}(\.building)?$/.test(name))
    .map((name) => ({ name, age: statSync(join(root, name)).mtimeMs }))
    .sort((one, other) => other.age - one.age);
  for (const { name } of builds.slice(buildsKept)) rmSync(join(root, name), { recursive: true, force: true });
}
