// Watches the embedded server and starts it again, at the same address, when it has died.
import { type Embedded, startEmbedded } from "#db/embedded/start.ts";
import { explain } from "./operator-error.ts";

/** Looks twice a second; `stop` ends the watch and then the server. */
export function watchDatabase(
  first: Embedded,
  dataDir: string,
  onGivenUp: (line: string) => void,
): { stop: () => Promise<void> } {
  let current = first;
  let stopping = false;
  let failures = 0;
  let restart: Promise<void> = Promise.resolve();

  const look = async () => {
    if (stopping || current.isAlive()) return;
    try {
      process.stderr.write("The database process ended; it is started again.\n");
      current = await startEmbedded({ dataDir, port: first.port });
      failures = 0;
      if (current.port !== first.port)
        onGivenUp("The database could not come back at its address; start Plumbline again.");
    } catch (error) {
      failures += 1;
      if (failures >= 5) onGivenUp(explain(error).line);
    }
  };
  const timer = setInterval(() => {
    // One look at a time: a restart may take longer than the interval.
    restart = restart.then(look);
  }, 500);
  return {
    stop: async () => {
      stopping = true;
      clearInterval(timer);
      await restart;
      await current.stop();
    },
  };
}
