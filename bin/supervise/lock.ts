// A lock that one process holds by a file and that dies with it: a file left by a dead process is taken over.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isAlive } from "#db/embedded/server.ts";

/** Who holds the lock; `since` tells apart two processes that got the same id one after the other. */
type Holder = { pid: number; since: string };

/** Takes the lock: a function that gives it back, or the process id of whoever holds it. */
export function takeLock(file: string): (() => void) | number {
  mkdirSync(dirname(file), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, since: startOf(process.pid) } satisfies Holder);
  const draft = `${file}.${process.pid}`;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    writeFileSync(draft, mine);
    try {
      linkSync(draft, file);
      return () => {
        if (read(file)?.pid === process.pid) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = read(file);
      if (holder && isAlive(holder.pid) && startOf(holder.pid) === holder.since) return holder.pid;
      // Only the very file we judged may go: a faster one may have put its own in between.
      if (JSON.stringify(read(file)) === JSON.stringify(holder)) rmSync(file, { force: true });
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return read(file)?.pid ?? 0;
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

/** When the process began, in the system's own count; empty where the system does not tell (then the id alone counts). */
function startOf(pid: number): string {
  if (process.platform !== "linux") return "";
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
