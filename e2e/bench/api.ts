// 1,000 facts through the API and through its verb, against the same SQL run bare through the driver (bar: 1.5x).
import postgres from "postgres";
import { connect } from "#db/client.ts";
import { newId } from "#db/schema/columns.ts";
import { openDeal } from "#lib/access/ctx.ts";
import { upsertExternalFacts } from "#lib/writes/facts/upsert-external.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import { createToken } from "#lib/writes/tokens/create.ts";
import type { Measure } from "./measure.ts";
import type { Place } from "./place.ts";
import { fetchText, type WebServer } from "./server.ts";

export const BY_API = "1,000 facts, API over HTTP";
export const BY_VERB = "1,000 facts, the verb alone";
export const BARE = "1,000 facts, same SQL bare";
const ROUNDS = 15;
const ITEMS = 1000;

interface Statement {
  text: string;
  values: unknown[];
}

const asIs = (value: string) => value;
/** The statements bring JSON and times as text already. */
const AS_TEXT = {
  json: { to: 114, from: [114, 3802], serialize: asIs, parse: asIs },
  date: { to: 1184, from: [1082, 1114, 1184], serialize: asIs, parse: asIs },
};

const itemsOf = (tag: string) =>
  Array.from({ length: ITEMS }, (_, n) => ({
    externalId: `${tag}-${n}`,
    entity: "target",
    domain: "applications",
    category: "erp",
    item: `System ${tag} ${n}`,
    status: "documented",
    kind: "actual",
    details: { vendor: `Vendor ${n % 97}`, version: `${n % 20}.1`, users: n * 3, hosted: n % 2 === 0 },
    quote: `System ${tag} ${n} | Vendor ${n % 97} | ${n % 20}.1 | ${n * 3} | used by all employees of the plant`,
    place: { row: n + 2 },
  }));

/** Every value of a call once more with other ids and another tag, so that it inserts the same rows anew. */
function renewed(statements: readonly Statement[], from: string, to: string, kept: ReadonlySet<string>): Statement[] {
  const ids = new Map<string, string>();
  const idOf = (id: string) => {
    if (kept.has(id)) return id;
    const other = ids.get(id) ?? newId();
    ids.set(id, other);
    return other;
  };
  const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  const renew = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renew);
    return typeof value === "string" ? value.replaceAll(from, to).replace(UUID, idOf) : value;
  };
  return statements.map(({ text, values }) => ({ text, values: values.map(renew) }));
}

/** Opens a run to fill in the place's deal; from then on its frame shows a run under way. */
export async function apiMeasures(place: Place, web: WebServer): Promise<Measure[]> {
  const { size, ctx, deal } = place;
  const { id: runId, runNumber } = await startRun(ctx, { type: "full", external: true });
  const { token } = await createToken(ctx, { name: "benchmark", scopes: ["read", "write"] });
  const heard: Statement[] = [];
  const listening = connect(place.appUrl, { max: 1, hear: (text, values) => heard.push({ text, values }) });
  const overheard = await openDeal({ ...ctx, db: listening.db }, deal.dealId);
  heard.length = 0;
  await upsertExternalFacts(overheard, { runNumber, items: itemsOf("tag0heard") });
  const statements = [...heard];
  await listening.end();
  // The same planning as the product asks for: a plan kept from a smaller batch would measure the planner.
  const planning = { plan_cache_mode: "force_custom_plan" };
  const bare = postgres(place.appUrl, { max: 1, types: AS_TEXT, connection: planning, onnotice: () => undefined });
  place.closers.push(() => bare.end({ timeout: 5 }));
  const kept = new Set([deal.dealId, deal.userId, runId]);
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const address = `${web.address}/api/v1/deals/${deal.dealId}/runs/${runNumber}/facts`;
  return [
    {
      name: BY_API,
      size,
      rounds: ROUNDS,
      before: (round) => JSON.stringify({ items: itemsOf(`tag${round}api`) }),
      once: (_, body) => fetchText(address, '"created"', { method: "POST", headers, body: body as string }),
    },
    {
      name: BY_VERB,
      size,
      rounds: ROUNDS,
      before: (round) => itemsOf(`tag${round}verb`),
      once: (_, items) => upsertExternalFacts(ctx, { runNumber, items: items as unknown[] }),
    },
    {
      name: BARE,
      size,
      rounds: ROUNDS,
      before: (round) => renewed(statements, "tag0heard", `tag${round}bare`, kept),
      once: (_, renewedOnes) => runBare(bare, renewedOnes as Statement[]),
    },
  ];
}

/** The statements in one transaction, each prepared once as the driver does by itself. */
const runBare = (sql: postgres.Sql, statements: readonly Statement[]) =>
  sql.begin(async (tx) => {
    for (const { text, values } of statements) await tx.unsafe(text, values as never[], { prepare: true });
  });
