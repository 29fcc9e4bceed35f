// The one error of the embedded database: its message is a line that a person can act on.

/** The embedded PostgreSQL cannot be started, used or stopped; the message says what to do. */
export class EmbeddedError extends Error {
  override name = "EmbeddedError";
}
