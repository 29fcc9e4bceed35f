// Runs a TypeScript file with a Node that can: this one, or the Node 24 that npm installed beside us.
// Plain JavaScript, because Node 20.9 must be able to read it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Does this Node run .ts files without a flag? (22.18, 23.6 and everything from 24.) */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** Path of the Node 24 that comes as an optional package on Linux, or undefined. */
export function packagedNode(platform = process.platform, arch = process.arch) {
  if (platform !== "linux") return undefined;
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-linux-${arch}/package.json`);
    const binary = join(dirname(manifest), "bin", "node");
    return existsSync(binary) ? binary : undefined;
  } catch (error) {
    if (error?.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** Runs `script` with `args`: in this process where Node is new enough, else in a child that ends as we end. */
export async function runWithNode24(script, args) {
  if (runsTypeScript(process.versions.node)) {
    process.argv = [process.execPath, resolve(script), ...args];
    await import(pathToFileURL(resolve(script)).href);
    return;
  }
  const node = packagedNode();
  if (!node) {
    process.stderr.write(
      `Plumbline needs Node.js 24 (this is ${process.versions.node}). Install Node.js 24, or on Linux run "npm ci" again without --omit=optional.\n`,
    );
    process.exitCode = 1;
    return;
  }
  // The open channel tells the child when we die without a word (kill -9).
  const child = spawn(node, [resolve(script), ...args], { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    process.stderr.write(`Node 24 could not be started: ${error.message}\n`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
