// One command's time with the database: opened before, closed after, and every failure told in one line.
import { join } from "node:path";
import { connect, type Db } from "#db/client.ts";
import { isDatabaseAway } from "#db/errors.ts";
import { otherClients } from "#db/other-clients.ts";
import { env } from "#env.ts";
import { Refusal } from "#lib/errors.ts";
import { type OpenDatabase, openDatabase } from "./database.ts";
import { takeLock } from "./lock.ts";
import { exitCode, OperatorError } from "./operator-error.ts";

/** Opens the database for `work`; an embedded server that was started for it is stopped again, whatever happened. */
export async function withSession<T>(work: (db: Db, appUrl: string) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  const connection = connect(database.appUrl, {
    name: "plumbline-cli",
    max: 4,
    statementTimeout: 60_000,
    lockTimeout: 10_000,
  });
  try {
    return await work(connection.db, database.appUrl);
  } catch (error) {
    throw asOperatorError(error);
  } finally {
    // A database that is away must not hide why the command failed.
    await connection.end().catch(() => undefined);
    await closeLast(database);
  }
}

/**
 * Commands share one embedded server, whoever of them started it: the last one out stops it. While `start` holds the
 * data folder the server is its own to stop.
 */
async function closeLast({ embedded, ownerUrl }: OpenDatabase): Promise<void> {
  if (!embedded?.isAlive() || (await otherClients(ownerUrl)) > 0) return;
  const giveBack = takeLock(join(env().DATA_DIR, "start.lock"));
  if (typeof giveBack === "number") return;
  try {
    await embedded.stop();
  } finally {
    giveBack();
  }
}

/** Refusals and lost connections with their exit codes; other errors are left to the last line of defence. */
export function asOperatorError(error: unknown): unknown {
  if (error instanceof Refusal) {
    const code = { invalid: exitCode.usage, unavailable: exitCode.databaseAway }[error.code as "invalid"];
    return new OperatorError(error.message, code ?? exitCode.failed, { cause: error });
  }
  if (isDatabaseAway(error)) {
    const line = "The database went away; what was committed is kept. Try again when it is back.";
    return new OperatorError(line, exitCode.databaseAway, { cause: error });
  }
  // The query builder's own message is the text of the query, which tells nobody anything; its cause does.
  return error instanceof Error && error.message.startsWith("Failed query") ? (error.cause ?? error) : error;
}
