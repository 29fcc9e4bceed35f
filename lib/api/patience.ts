// A run that still takes over what is known is ready in a moment: wait a little before telling the caller to come again.
import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "#lib/errors.ts";

const LONGEST_MS = 6000;
const PAUSE_MS = 250;

const passes = (error: unknown): error is Refusal =>
  error instanceof Refusal && error.code === "conflict" && error.retryAfter !== undefined;

/** Does `work` again while it is refused for a moment only; each try is a transaction of its own and leaves nothing. */
export async function patiently<T>(work: () => Promise<T>, longest = LONGEST_MS): Promise<T> {
  const end = performance.now() + longest;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!passes(error) || performance.now() > end) throw error;
      await pause(PAUSE_MS);
    }
  }
}
