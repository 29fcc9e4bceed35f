// A long read that sees one moment of a deal: nothing that commits meanwhile can make its parts disagree.
import { sql } from "drizzle-orm";
import { type Db, type Scope, setScope, type Tx } from "./client.ts";

/**
 * Runs `work` in one repeatable-read, read-only transaction scoped to the deal. A reader that stops taking rows for a
 * minute loses the transaction, so that it cannot keep a connection for ever.
 */
export const inSnapshot = <T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction(
    async (tx) => {
      await setScope(tx, scope);
      await tx.execute(
        sql`SELECT set_config('idle_in_transaction_session_timeout', '60s', true), set_config('statement_timeout', '60s', true)`,
      );
      return work(tx);
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
