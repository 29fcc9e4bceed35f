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
  /** Hears every statement with its values before it is sent; the benchmark runs the same ones bare. */
  hear?: (text: string, values: unknown[]) => void;
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
      // A prepared statement still gets a plan for its values: deals differ in size by a factor of thousands.
      plan_cache_mode: "force_custom_plan",
    },
  });
  return { db: drizzle(inOrder(client, options.hear), { schema }), end: () => client.end({ timeout: 5 }) };
}

/**
 * The driver as Drizzle sees it. Statements are prepared once a connection, which halves their round trips, and go onto
 * the wire in the order of their calls, so that one need not wait for the answer to the one before.
 */
function inOrder<S extends postgres.Sql | postgres.TransactionSql>(client: S, hear: ConnectOptions["hear"]): S {
  type Work = (inner: postgres.TransactionSql) => Promise<unknown>;
  const ways: Record<PropertyKey, unknown> = {
    unsafe: (text: string, values: never[] = []) => {
      hear?.(text, values);
      return client.unsafe(text, values, { prepare: values.length > 0 }).execute();
    },
    begin: (work: Work) => (client as postgres.Sql).begin((inner) => work(inOrder(inner, hear))),
    savepoint: (work: Work) => (client as postgres.TransactionSql).savepoint((inner) => work(inOrder(inner, hear))),
  };
  return new Proxy(client, { get: (target, name) => ways[name] ?? Reflect.get(target, name) });
}

/** Narrows the running transaction to a deal and a person; ends with the transaction. */
export async function setScope(tx: Tx, { dealId = "", userId = "" }: Scope): Promise<void> {
  await tx.execute(sql`SELECT set_config('app.deal', ${dealId}, true), set_config('app.user', ${userId}, true)`);
}

/** The same, and nothing can be changed any more. */
async function setReadOnlyScope(tx: Tx, { dealId = "", userId = "" }: Scope): Promise<void> {
  await tx.execute(sql`SELECT set_config('app.deal', ${dealId}, true), set_config('app.user', ${userId}, true),
    set_config('transaction_read_only', 'on', true)`);
}

/** One transaction in which only the rows of `scope` exist. Commits when `work` resolves, rolls back when it throws. */
export function inScope<T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>, readOnly = false): Promise<T> {
  return db.transaction(async (tx) => {
    // The first statement of `work` follows at once: the server runs them in order, and after a refused scope none.
    const scoped = (readOnly ? setReadOnlyScope : setScope)(tx, scope);
    const [scopeSet, done] = await Promise.allSettled([scoped, (async () => work(tx))()]);
    if (scopeSet.status === "rejected") throw scopeSet.reason;
    if (done.status === "rejected") throw done.reason;
    return done.value;
  });
}
