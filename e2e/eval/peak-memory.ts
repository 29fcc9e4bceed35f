// The most memory that a process and its children held together, looked at five times a second.
import { readdirSync, readFileSync } from "node:fs";

/** Peaks in megabytes: of all processes together, and of the greediest single one; null where the system does not tell. */
export interface Peak {
  together: number | null;
  largest: number | null;
}

/** Begins to look; `stop` looks once more and answers the peaks (null on other systems than Linux). */
export function watchMemory(root: number): { stop: () => Peak } {
  const peak = { together: 0, largest: 0 };
  const look = () => {
    const { together, largest } = memoryOf(root);
    peak.together = Math.max(peak.together, together);
    peak.largest = Math.max(peak.largest, largest);
  };
  const timer = setInterval(look, 200);
  const megabytes = (kilobytes: number) => (kilobytes > 0 ? Math.round(kilobytes / 1024) : null);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return { together: megabytes(peak.together), largest: megabytes(peak.largest) };
    },
  };
}

/** Kilobytes of the process and all below it, together and of the largest; a process that ends while we look counts as nothing. */
function memoryOf(root: number): { together: number; largest: number } {
  if (process.platform !== "linux") return { together: 0, largest: 0 };
  const children = new Map<number, number[]>();
  const memory = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const status = statusOf(name);
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    memory.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
  }
  const below = (pid: number): number[] => [memory.get(pid) ?? 0, ...(children.get(pid) ?? []).flatMap(below)];
  const all = below(root);
  return { together: all.reduce((sum, one) => sum + one, 0), largest: Math.max(...all) };
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}
