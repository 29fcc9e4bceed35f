// What web and worker have in common as children: they end when told, and when nobody is left to tell them.

/** Seconds a child has to finish what it is doing before it ends all the same. */
const patience = 10;

/**
 * Calls `close` once when the supervisor says stop, a signal arrives or the supervisor is gone, then ends the process.
 * A child that does not close in time ends anyway: what is not committed is done again by the next one.
 */
export function endWithParent(close: () => Promise<void>): void {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    // With the parent gone nobody waits for us; four seconds keep the promise that no orphan stays.
    const seconds = process.connected ? patience : 4;
    setTimeout(() => process.exit(1), seconds * 1000).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`Closing failed: ${error instanceof Error ? error.message : String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  process.on("disconnect", end);
  process.on("message", (message) => {
    if (message === "stop") end();
  });
}

/** Tells the supervisor that this child is ready for work; without a supervisor nobody needs to know. */
export function reportReady(): void {
  process.send?.("ready");
}
