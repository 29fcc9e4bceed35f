// Runs beside the reader in its process: ends the process when it takes too much memory or its parent is gone.
import { writeSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { memoryNote } from "#lib/documents/limits.ts";

let { memoryBytes } = workerData as { memoryBytes: number };
const { parent } = workerData as { parent: number };

// Text recognition may take more; the process is replaced after a file that needed it.
parentPort?.on("message", (bytes: number) => {
  memoryBytes = bytes;
});

// The reader's own thread may be stuck in one long computation; this thread is not.
setInterval(() => {
  const bytes = process.memoryUsage.rss();
  if (bytes > memoryBytes) {
    // Told before the end, so that a kill from outside is not taken for a large file.
    writeSync(2, memoryNote);
    process.kill(process.pid, "SIGKILL");
  } else if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}, 50);
