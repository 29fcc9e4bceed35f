// Runs beside the reader in its process: ends the process when it takes too much memory or its parent is gone.
import { workerData } from "node:worker_threads";

const { memoryBytes, parent } = workerData as { memoryBytes: number; parent: number };

// The reader's own thread may be stuck in one long computation; this thread is not.
setInterval(() => {
  if (process.memoryUsage.rss() > memoryBytes || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}, 50);
