// A deal with people and an open external run, for the tests of the API's writes.
import { type Connection, connect, inScope } from "#db/client.ts";
import { insertPerson } from "#db/repositories/people.ts";
import { newId } from "#db/schema/columns.ts";
import { createTestDatabase } from "#db/testing.ts";
import type { DealRole } from "#db/vocabulary.ts";
import { type Ctx, openDeal, type PersonCtx, reading } from "#lib/access/ctx.ts";
import { Refusal } from "#lib/errors.ts";
import { createDeal } from "#lib/writes/deals/create.ts";
import { startRun } from "#lib/writes/runs/start.ts";

export interface SampleServer extends Connection {
  /** As the restricted role. */
  appUrl: string;
  drop(): Promise<void>;
}

export async function sampleServer(folder: string): Promise<SampleServer> {
  const database = await createTestDatabase(folder);
  const connection = connect(database.appUrl, { max: 4 });
  return {
    ...connection,
    appUrl: database.appUrl,
    drop: async () => {
      await connection.end();
      await database.drop();
    },
  };
}

export async function samplePerson({ db }: Pick<Connection, "db">): Promise<PersonCtx> {
  const userId = newId();
  const row = { id: userId, email: `${userId}@example.com`, name: "Sample Person", passwordHash: "none" };
  await inScope(db, { userId }, (tx) => insertPerson(tx, row));
  return { db, actor: { kind: "person", userId, isAdmin: false }, channel: "api" };
}

export async function sampleDeal(person: PersonCtx): Promise<Ctx> {
  const { id } = await createDeal(person, {
    name: `Deal ${newId()}`,
    targetName: "Sample Works",
    dealType: "carve_out",
  });
  return openDeal(person, id);
}

/** The same deal with another role, as `demand` sees it. */
export const inRole = (ctx: Ctx, role: DealRole): Ctx => ({ ...ctx, role });

export const externalRun = (ctx: Ctx, type: "full" | "incremental" = "full") => startRun(ctx, { type, external: true });

export const aFact = (externalId: string, more: Record<string, unknown> = {}) => ({
  externalId,
  entity: "target",
  domain: "applications",
  category: "erp",
  item: `System ${externalId}`,
  status: "documented",
  kind: "actual",
  details: { vendor: "Sample Vendor", users: 120, hosted: true, end: null },
  quote: `System ${externalId} is in use.`,
  ...more,
});

export const aGap = (externalId: string, more: Record<string, unknown> = {}) => ({
  externalId,
  entity: "target",
  domain: "network",
  category: "wan",
  topic: `topic ${externalId}`,
  description: "Which carriers connect the sites?",
  importance: "important",
  ...more,
});

export const aFinding = (externalId: string, facts: unknown[], more: Record<string, unknown> = {}) => ({
  externalId,
  type: "risk",
  domain: "applications",
  category: "erp",
  title: "Support has ended",
  description: "The system is out of support.",
  severity: "high",
  reasoning: "Support ended before the cut-off date.",
  soWhat: "No fixes are delivered.",
  action: "Plan the upgrade.",
  dealTreatment: "capex_plan",
  lens: "cost_driver",
  phase: "day_100",
  facts,
  ...more,
});

/** A new deal with a run to fill. */
export async function openRun(person: PersonCtx): Promise<{ ctx: Ctx; runNumber: number }> {
  const ctx = await sampleDeal(person);
  const { runNumber } = await externalRun(ctx);
  return { ctx, runNumber };
}

/** What a query answers within the deal. */
export const rows = (ctx: Ctx, query: string): Promise<Record<string, unknown>[]> =>
  reading(ctx, async (tx) => [...(await tx.execute(query))]);

/** Everything of the deal that a repeat must leave as it is: rows, checksums, and that no row was written again. */
export const snapshot = (ctx: Ctx) =>
  rows(
    ctx,
    ["statements", "facts", "gaps", "findings"]
      .map((table) => `SELECT '${table}' AS t, id, content_checksum, xmin::text FROM ${table}`)
      .join(" UNION ALL ")
      .concat(" ORDER BY 1, 2"),
  );

export const outcomes = ({ results }: { results: { outcome: string }[] }) => results.map(({ outcome }) => outcome);

/** The refusal that the work ends with; anything else is an error. */
export async function refusal(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("Nothing was refused");
}
