// Turns whatever was thrown into a refusal that may be shown, or into nothing when it is a fault of ours.
import { isDatabaseAway, isDatabaseBusy } from "#db/errors.ts";
import { Refusal, unavailable } from "#lib/errors.ts";

/** The refusal behind an error: itself, or "unavailable" when the database is away or busy; undefined = a fault. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (isDatabaseAway(error)) return unavailable(error);
  if (isDatabaseBusy(error))
    return new Refusal("unavailable", "The database is busy just now. Please try again shortly.", {
      retryAfter: 5,
      cause: error,
    });
  return undefined;
}
