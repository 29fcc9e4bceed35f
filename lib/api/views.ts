// Deals and runs as the API shows them.

import { inScope } from "#db/client.ts";
import { countItems } from "#db/repositories/external-items.ts";
import { DEAL_SORTS, type DealFields, dealFields, dealFigures, dealList } from "#db/repositories/read-deals.ts";
import { countsSoFar, type RunRow, runRow, runRows, stepRows } from "#db/repositories/read-runs.ts";
import { findRun } from "#db/repositories/runs.ts";
import type { DealRole } from "#db/vocabulary.ts";
import { type Ctx, demand, type PersonCtx, personOf, reading } from "#lib/access/ctx.ts";
import { forbidden, notFound } from "#lib/errors.ts";
import { cappedTotal, planPage, toPage } from "#lib/reads/page.ts";
import type { DealHeadView, RunAnswer, RunHeadView } from "./answers.ts";

const BASE = "/api/v1";
export const dealHref = (dealId: string): string => `${BASE}/deals/${dealId}`;
export const runHref = (dealId: string, runNumber: number): string => `${dealHref(dealId)}/runs/${runNumber}`;

function runHeadView(dealId: string, row: RunRow): RunHeadView {
  const { id, number, type, status, domains, analyst, external, cutOff, createdAt, completedAt } = row;
  const { lastActivityAt, cause, problems } = row;
  return {
    ...{ runNumber: number, id, type, status, domains, analyst, external, cutOff, createdAt, completedAt },
    ...{ lastActivityAt, cause, problems, href: runHref(dealId, number) },
  };
}

/** State, counts and steps of one run, whatever its status. */
export async function runView(ctx: Ctx, runNumber: number): Promise<RunAnswer> {
  demand(ctx, "deal.read");
  const { dealId } = ctx;
  return reading(ctx, async (tx) => {
    const row = await runRow(tx, dealId, runNumber);
    if (!row) throw notFound("This run");
    const steps = await stepRows(tx, dealId, row.id);
    const { received } = await countItems(tx, { dealId, runId: row.id });
    const progress = (await findRun(tx, dealId, row.id))?.metadata.progress as RunAnswer["progress"] | undefined;
    const open = steps.every(({ status }) => status === "completed" || status === "skipped");
    return {
      ...runHeadView(dealId, row),
      ready: row.external && row.status === "running" && open,
      counts: row.counts ?? (await countsSoFar(tx, dealId, row.id)),
      received,
      progress: progress ?? null,
      steps: steps.map(({ key, kind, domain, entity, documentLabel, status, done, total, activity, error }) => ({
        ...{ key, kind, domain, entity, document: documentLabel, status, done, total, activity, error },
      })),
    };
  });
}

/** The last 100 runs, newest first. */
export async function runsView(ctx: Ctx): Promise<{ runs: RunHeadView[] }> {
  demand(ctx, "deal.read");
  const rows = await reading(ctx, (tx) => runRows(tx, ctx.dealId, 100));
  return { runs: rows.map((row) => runHeadView(ctx.dealId, row)) };
}

function dealHeadView(fields: DealFields, role: DealRole): DealHeadView {
  const { id, name, targetName, buyerName, dealType, currency, status, createdAt } = fields;
  return { id, name, targetName, buyerName, dealType, currency, status, role, createdAt, href: dealHref(id) };
}

/** A deal with the run that pages show and the one at work. */
export async function dealView(ctx: Ctx) {
  demand(ctx, "deal.read");
  return reading(ctx, async (tx) => {
    const fields = await dealFields(tx, ctx.dealId);
    if (!fields) throw notFound("This deal");
    const runs = (await runRows(tx, ctx.dealId, 100)).map((row) => runHeadView(ctx.dealId, row));
    const active = ["queued", "running", "paused"];
    return {
      ...dealHeadView(fields, ctx.role),
      documents: (await dealFigures(tx, ctx.dealId))?.documents ?? 0,
      latestRun: runs.find(({ status }) => status === "completed") ?? null,
      activeRun: runs.find(({ status }) => active.includes(status)) ?? null,
    };
  });
}

/** Live deals of the caller, by name; a token that is narrowed to one deal sees that one. */
export async function dealsView(person: PersonCtx, page: { cursor?: string; limit?: number }) {
  const { actor } = person;
  const userId = personOf(actor);
  const scopes = actor.kind === "token" ? actor.scopes : ["read"];
  if (!userId || !scopes.includes("read")) throw forbidden("read deals");
  const only = actor.kind === "token" ? actor.dealId : undefined;
  const plan = planPage(page, { name: "api-deals", scope: userId, sorts: DEAL_SORTS, usual: { sort: "name" } });
  const { rows, count } = await inScope(
    person.db,
    { userId },
    (tx) => dealList(tx, userId, { archived: false }, plan.order),
    true,
  );
  const found = toPage(plan, rows, cappedTotal(count), (row) => dealHeadView(row, row.role));
  return { deals: found.rows.filter(({ id }) => !only || id === only), next: found.next };
}
