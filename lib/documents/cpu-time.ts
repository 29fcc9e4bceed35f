// How much processor time another process has used: on a busy machine the clock on the wall says nothing about a file.
import { readFileSync } from "node:fs";

/** Linux counts in hundredths of a second, whatever the kernel's own tick. */
const TICK_MS = 10;

/** Milliseconds of processor time of all threads of a process; undefined where the system does not tell. */
export function cpuTime(pid: number | undefined): number | undefined {
  if (process.platform !== "linux" || pid === undefined) return undefined;
  try {
    // The name in brackets may hold spaces; what follows the last bracket does not. utime and stime are fields 14 and 15.
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return undefined;
  }
}
