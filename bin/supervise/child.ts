// One child process that is kept alive: started again after a pause when it dies, given up when it dies too often.
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { childEnv, env, projectRoot } from "#env.ts";

/** Deaths within this time that end everything: something is wrong that a restart does not mend. */
const deathsAllowed = 5;
const deathWindow = 60_000;

/** A kept child. `ready` resolves at its first readiness and rejects when it is given up before. */
export type Child = { name: string; ready: Promise<void>; stop: () => Promise<void> };

/** Pause before the next start: 0.2 s after the first death, doubled up to 5 s. Pure. */
export function pauseAfter(deaths: number): number {
  return Math.min(5_000, 200 * 2 ** Math.max(0, deaths - 1));
}

/** Starts `script` (below bin/) and keeps it. `onGivenUp` hears one line when it has died too often. */
export function keepChild(
  name: string,
  script: string,
  variables: Record<string, string | undefined>,
  onGivenUp: (line: string) => void,
): Child {
  let child: ChildProcess | undefined;
  let pause: NodeJS.Timeout | undefined;
  let stopping = false;
  let deaths: number[] = [];
  const { promise: ready, resolve } = Promise.withResolvers<void>();

  const start = () => {
    const log = openLog(name);
    child = spawn(process.execPath, [join(projectRoot, "bin", script)], {
      cwd: projectRoot,
      env: childEnv(variables),
      stdio: ["ignore", log, log, "ipc"],
    });
    closeSync(log);
    child.on("message", (message) => {
      if (message === "ready") resolve();
    });
    child.on("error", (error) => process.stderr.write(`${name} could not be started: ${error.message}\n`));
    child.on("exit", (code, signal) => {
      if (stopping) return;
      const now = Date.now();
      deaths = [...deaths.filter((at) => now - at < deathWindow), now];
      if (deaths.length >= deathsAllowed) {
        stopping = true;
        onGivenUp(
          `The ${name} process ended ${deaths.length} times within a minute (${signal ?? `code ${code}`}); Plumbline stops, see ${join(env().DATA_DIR, "logs", `${name}.log`)}.`,
        );
        return;
      }
      pause = setTimeout(start, pauseAfter(deaths.length));
    });
  };
  start();

  const stop = async () => {
    stopping = true;
    clearTimeout(pause);
    const last = child;
    if (!last || last.exitCode !== null || last.signalCode !== null) return;
    const gone = new Promise<void>((done) => last.once("exit", () => done()));
    // The message also reaches a child on Windows, where a signal would end it on the spot.
    if (last.connected) last.send("stop", () => {});
    else last.kill("SIGTERM");
    const force = setTimeout(() => last.kill("SIGKILL"), 11_000);
    await gone;
    clearTimeout(force);
  };
  return { name, ready, stop };
}

/** The child's own log below DATA_DIR/logs; a large one is put aside once. */
function openLog(name: string): number {
  const folder = join(env().DATA_DIR, "logs");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${name}.log`);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 20_000_000) renameSync(file, `${file}.1`);
  return openSync(file, "a", 0o600);
}
