// What the servers of the benchmark serve: the product as `plumbline start` builds it, and the minimal page.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { childEnv, projectRoot } from "#env.ts";
import { ensureBuild } from "../../bin/supervise/build.ts";

export const MINIMAL = "e2e/bench/minimal-page";

/** Builds what is missing; answers the build folder of the product. */
export async function makeBuilds(say: (line: string) => void): Promise<string> {
  const folder = await ensureBuild(say);
  await buildMinimal();
  return folder;
}

async function buildMinimal(): Promise<void> {
  const next = join(projectRoot, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "build", MINIMAL], {
    cwd: projectRoot,
    env: childEnv({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NEXT_DIST_DIR: undefined, PORT: undefined }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise((done) => child.once("close", done));
  if (code !== 0) throw new Error(`The minimal page could not be built: ${Buffer.concat(output).toString()}`);
}
