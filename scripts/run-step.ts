// Runs one tool of the project with its output shown, never waiting for input.
import { spawn } from "node:child_process";
import { childEnv, projectRoot } from "#env.ts";

/** Runs a file of node_modules with our Node; resolves to its exit code. */
export function runTool(
  file: string,
  args: string[],
  variables: Record<string, string | undefined> = {},
): Promise<number> {
  return run(process.execPath, [`node_modules/${file}`, ...args], variables);
}

/** Runs a program; resolves to its exit code, 127 when it is not there. */
export function run(
  program: string,
  args: string[],
  variables: Record<string, string | undefined> = {},
): Promise<number> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      env: childEnv(variables),
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("error", () => done(127));
    child.once("close", (code) => done(code ?? 1));
  });
}
