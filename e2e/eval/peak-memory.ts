// The most memory that a process and its children held together, looked at five times a second.
import { readdirSync, readFileSync } from "node:fs";

/** Begins to look; `stop` answers the peak in megabytes, or null where the system does not tell (not Linux). */
export function watchMemory(root: number): { stop: () => number | null } {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(root));
  }, 200);
  return {
    stop: () => {
      clearInterval(timer);
      return peak > 0 ? Math.round(peak / 1024) : null;
    },
  };
}

/** Kilobytes of the process and all below it; a process that ends while we look counts as nothing. */
function memoryOf(root: number): number {
  if (process.platform !== "linux") return 0;
  const children = new Map<number, number[]>();
  const memory = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const status = statusOf(name);
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    memory.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
  }
  const total = (pid: number): number =>
    (memory.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((sum, child) => sum + total(child), 0);
  return total(root);
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}
