// What goes wrong at the desk of whoever runs Plumbline: one clear line and an exit code, never a stack.

import { EmbeddedError } from "#db/embedded/embedded-error.ts";
import { MigrationError } from "#db/migration-files.ts";
import { EnvError } from "#env.ts";

/** Exit codes of the command line. */
export const exitCode = { done: 0, failed: 1, usage: 2, withProblems: 3, databaseAway: 4 } as const;

/** A failure with a line for people and the exit code that goes with it. */
export class OperatorError extends Error {
  override name = "OperatorError";
  readonly code: number;

  constructor(message: string, code: number = exitCode.failed, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const networkCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
]);
const refusals: Record<string, string> = {
  "28P01": "the user name or password is wrong",
  "28000": "the user may not sign in",
  "3D000": "that database does not exist",
  "57P03": "the server is starting or stopping",
  "53300": "the server has no connection left",
};

/** The line and the exit code for any error; unknown ones are told in their own first line. */
export function explain(error: unknown): { line: string; code: number } {
  if (error instanceof OperatorError) return { line: error.message, code: error.code };
  if (error instanceof MigrationError || error instanceof EmbeddedError || error instanceof EnvError) {
    return { line: error.message, code: exitCode.failed };
  }
  const code = String((error as { code?: unknown } | null)?.code ?? "");
  if (networkCodes.has(code)) {
    return {
      line: `The database cannot be reached (${code}); check DATABASE_URL and that the server runs.`,
      code: exitCode.databaseAway,
    };
  }
  if (refusals[code])
    return { line: `The database refused us: ${refusals[code]}; check DATABASE_URL.`, code: exitCode.databaseAway };
  const message = error instanceof Error ? error.message : String(error);
  return { line: message.split("\n")[0] || "Something failed without saying why.", code: exitCode.failed };
}

/** Prints the one line and sets the exit code. */
export function tellAndFail(error: unknown): void {
  const { line, code } = explain(error);
  process.stderr.write(`${line}\n`);
  process.exitCode = code;
}
