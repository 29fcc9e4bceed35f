// Is anybody else of ours still connected? Asked by a command before it stops the server that it shares.
import postgres from "postgres";

/** Number of connections of web, workers and other commands to the database of `url`. */
export async function otherClients(url: string): Promise<number> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    const [row] = await sql<{ count: number }[]>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and application_name like 'plumbline%'`;
    return row?.count ?? 0;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
