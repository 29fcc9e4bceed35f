// The way to PostgreSQL: a pool, and transactions that know their deal and their person.
import { sql } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema/index.ts";

export type Db = PostgresJsDatabase<typeof schema>;
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

/** Whose rows a transaction may see. Nothing set = nothing of any deal. */
export interface Scope {
  dealId?: string;
  userId?: string;
}

export interface Connection {
  db: Db;
  end(): Promise<void>;
}

export interface ConnectOptions {
  /** Most connections of the pool. */
  max?: number;
  /** Shown in pg_stat_activity. */
  name?: string;
  /** Milliseconds; 0 = none. */
  statementTimeout?: number;
  lockTimeout?: number;
}

/** Opens a pool. Connections are made when first needed, so a database that is away fails the query, not this call. */
export function connect(url: string, options: ConnectOptions = {}): Connection {
  const client = postgres(url, {
    max: options.max ?? 10,
    idle_timeout: 60,
    connect_timeout: 5,
    // The driver's own pauses grow to 20 s; a restarted database is back in less than one.
    backoff: () => 0.2,
    onnotice: () => undefined,
    connection: {
      application_name: options.name ?? "plumbline",
      statement_timeout: options.statementTimeout ?? 10_000,
      lock_timeout: options.lockTimeout ?? 3_000,
      TimeZone: "UTC",
    },
  });
  return { db: drizzle(client, { schema }), end: () => client.end({ timeout: 5 }) };
}

/** Narrows the running transaction to a deal and a person; ends with the transaction. */
export async function setScope(tx: Tx, scope: Scope): Promise<void> {
  await tx.execute(
    sql`SELECT set_config('app.deal', ${scope.dealId ?? ""}, true), set_config('app.user', ${scope.userId ?? ""}, true)`,
  );
}

/** One transaction in which only the rows of `scope` exist. Commits when `work` resolves, rolls back when it throws. */
export function inScope<T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>, readOnly = false): Promise<T> {
  return db.transaction(
    async (tx) => {
      await setScope(tx, scope);
      return work(tx);
    },
    { accessMode: readOnly ? "read only" : "read write" },
  );
}
