// Tells a database that is away or busy from a query that is wrong, whatever wrapped the error on its way.

const AWAY_CODES = new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "53400",
]);
const BUSY_CODES = new Set(["55P03", "57014", "40001", "40P01", "53200"]);

function* causes(error: unknown): Generator<{ code?: unknown; constraint_name?: unknown }> {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) {
    yield at as { code?: unknown };
    if (at instanceof AggregateError) for (const one of at.errors) yield* causes(one);
  }
}

/** The database cannot be reached, is starting or is shutting down. */
export function isDatabaseAway(error: unknown): boolean {
  for (const { code } of causes(error)) {
    if (typeof code === "string" && (AWAY_CODES.has(code) || code.startsWith("08"))) return true;
  }
  return false;
}

/** The database answered, but a lock or the time limit stood in the way: worth another try. */
export function isDatabaseBusy(error: unknown): boolean {
  for (const { code } of causes(error)) if (typeof code === "string" && BUSY_CODES.has(code)) return true;
  return false;
}

/** Name of the unique key that was hit, if that is what failed. */
export function uniqueViolation(error: unknown): string | undefined {
  for (const { code, constraint_name } of causes(error)) {
    if (code === "23505") return typeof constraint_name === "string" ? constraint_name : "";
  }
  return undefined;
}
