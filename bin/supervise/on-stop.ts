// Ctrl-C, a polite end, or a launcher that is gone: one call, for commands that have something to close.

/** Calls `stop` at the first of them; answers what takes the listeners away again. */
export function onStop(stop: () => void): () => void {
  const events = ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"] as const;
  for (const event of events) process.on(event, stop);
  return () => {
    for (const event of events) process.off(event, stop);
  };
}
