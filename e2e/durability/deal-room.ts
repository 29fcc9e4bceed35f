// The deals that are analysed while processes die, and what is compared afterwards.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { type Connection, connect } from "#db/client.ts";
import { users } from "#db/schema/index.ts";
import type { Entity } from "#db/vocabulary.ts";
import { projectRoot } from "#env.ts";
import { type Ctx, openDeal, type PersonCtx, reading } from "#lib/access/ctx.ts";
import { createDeal } from "#lib/writes/deals/create.ts";
import { takeInFile } from "#lib/writes/documents/take-in.ts";
import { startRun } from "#lib/writes/runs/start.ts";

/** Rows that were committed, by the key that must be unique: what is counted, and compared with an undisturbed run. */
export interface Committed {
  statements: Map<string, string>;
  facts: Map<string, string>;
  gaps: Map<string, string>;
  findings: Map<string, string>;
}

const files = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name)
    .sort();

/** A folder of real documents: the shared data room where it is there, else the demo's. */
export function sourceFiles(): { file: string; name: string; entity: Entity }[] {
  const shared = join(projectRoot, "../shared/dataroom");
  const [target, buyer] = existsSync(shared)
    ? [join(shared, "target-a"), join(shared, "buyer-a")]
    : [join(projectRoot, "demo/dataroom/target"), join(projectRoot, "demo/dataroom/buyer")];
  const of = (folder: string, entity: Entity) =>
    files(folder).map((name) => ({ file: join(folder, name), name, entity }));
  // The large catalogue of the buyer is left to the benchmark; here many short runs matter.
  return [
    ...of(target, "target"),
    ...of(buyer, "buyer").filter(({ name }) => /\.(pptx|xlsx)$/.test(name) && !/standards/.test(name)),
  ];
}

export class DealRoom {
  #connection: Connection;
  #url: string;

  constructor(url: string) {
    this.#url = url;
    this.#connection = connect(url, { name: "durability", max: 4 });
  }

  get url(): string {
    return this.#url;
  }

  async person(): Promise<PersonCtx> {
    const { db } = this.#connection;
    const [admin] = await db.select().from(users).where(eq(users.isAdmin, true)).limit(1);
    if (!admin) throw new Error("The installation has no administrator");
    return { db, actor: { kind: "person", userId: admin.id, isAdmin: true }, channel: "cli" };
  }

  /** A deal with all files but the last few, which come as a second drop. */
  async open(name: string, count?: number): Promise<Ctx> {
    const person = await this.person();
    const { id } = await createDeal(person, { name, targetName: "Target", buyerName: "Buyer", dealType: "carve_out" });
    const ctx = await openDeal(person, id);
    await this.add(ctx, sourceFiles().slice(0, count));
    return ctx;
  }

  async add(ctx: Ctx, sources: ReturnType<typeof sourceFiles>): Promise<void> {
    for (const { file, name, entity } of sources) await takeInFile(ctx, file, name, { entity });
  }

  start = (ctx: Ctx, type: "full" | "incremental"): Promise<{ id: string; runNumber: number }> =>
    startRun(ctx, { type, cutOff: "2026-11-20" });

  async status(ctx: Ctx, runId: string): Promise<string> {
    const [row] = await reading(ctx, (tx) =>
      tx.execute<{ status: string }>(sql`SELECT status FROM analysis_runs WHERE id = ${runId}::uuid`),
    );
    return row?.status ?? "gone";
  }

  /** Everything that is committed in the run now. Throws when a key stands twice. */
  async committed(ctx: Ctx, runId: string): Promise<Committed> {
    const read = async (query: ReturnType<typeof sql>) => {
      const rows = await reading(ctx, (tx) => tx.execute<{ key: string; value: string }>(query));
      const found = new Map(rows.map(({ key, value }) => [key, value]));
      if (found.size !== rows.length) throw new Error(`${rows.length - found.size} rows stand twice`);
      return found;
    };
    const of = (table: string) =>
      read(sql`SELECT i.key, n.content_checksum AS value FROM ${sql.raw(table)} n JOIN identities i ON i.id = n.identity_id
        WHERE n.run_id = ${runId}::uuid AND n.deleted_at IS NULL`);
    return {
      statements:
        await read(sql`SELECT d.path || '#' || s.place_key || '#' || s.content_checksum AS key, s.identity_id::text AS value
        FROM statements s JOIN documents d ON d.id = s.document_id WHERE s.run_id = ${runId}::uuid`),
      facts: await of("facts"),
      gaps: await of("gaps"),
      findings: await of("findings"),
    };
  }

  close = (): Promise<void> => this.#connection.end();
}
