// A person starts an analysis: the run, its documents and its steps are rows in one transaction; a worker takes it from there.
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { uniqueViolation } from "#db/errors.ts";
import { dealRow } from "#db/repositories/deals.ts";
import { dealModel, findModel } from "#db/repositories/models.ts";
import { documentsForRun, runDocumentIds } from "#db/repositories/run-documents.ts";
import { insertPlan, insertRun, latestCompletedRun, type Run } from "#db/repositories/runs.ts";
import { newId } from "#db/schema/columns.ts";
import { DOMAINS, type Domain, RUN_TYPES } from "#db/vocabulary.ts";
import { personOf } from "#lib/access/ctx.ts";
import type { ChosenModel } from "#lib/analysts/model/chosen.ts";
import { PROMPT_VERSION } from "#lib/analysts/model/prompt.ts";
import { conflict, notFound, Refusal } from "#lib/errors.ts";
import { planSteps } from "#lib/pipeline/plan.ts";
import { pinnedNow } from "#lib/reference/current.ts";
import { defineWrite } from "../write.ts";

const input = z.strictObject({
  type: z.enum(RUN_TYPES, "must be full, incremental or targeted").default("incremental"),
  /** Only for targeted runs: where to look again. */
  domains: z
    .array(z.enum(DOMAINS, `must be one of ${DOMAINS.join(", ")}`))
    .min(1, "names no domain")
    .optional(),
  /** An outside writer fills the run; no steps of ours look for statements. */
  external: z.boolean().default(false),
  /** Judge support dates and contract ends by this day; today if absent. */
  cutOff: z.iso.date("must be a date such as 2026-11-30").optional(),
});

/** What a run looks for, kept in its metadata. */
export interface RunScope {
  /** Domains looked for in all documents; in the others only new documents are searched. */
  fresh: Domain[];
  /** Domains that the run knows about once it is complete. */
  covered: Domain[];
}

const coveredBy = (run: Run | undefined): Domain[] => (run?.metadata.covered as Domain[] | undefined) ?? [];

function scopeOf(type: Run["type"], domains: Domain[] | undefined, previous: Run | undefined): RunScope {
  const known = type === "full" ? [] : coveredBy(previous);
  const fresh = type === "targeted" && domains ? domains : DOMAINS.filter((domain) => !known.includes(domain));
  return { fresh, covered: DOMAINS.filter((domain) => known.includes(domain) || fresh.includes(domain)) };
}

/** The language model that the deal's lead chose, with today's prices; undefined where it is off. */
async function chosenFor(tx: Tx, dealId: string): Promise<ChosenModel | undefined> {
  const choice = await dealModel(tx, dealId);
  const row = choice?.languageModelId ? await findModel(tx, choice.languageModelId) : undefined;
  if (!choice || !row) return undefined;
  const { id, name, provider, model, priceIn, priceOut, currency } = row;
  return {
    id,
    name,
    provider,
    model,
    priceIn,
    priceOut,
    currency,
    budget: choice.budget,
    promptVersion: PROMPT_VERSION,
  };
}

/** Starts a run. Refuses while another is active (409, with its number) and where there is nothing to read. */
export const startRun = defineWrite({
  event: "runs.start",
  permission: "runs.start",
  input,
  async run(tx, { type, domains, external, cutOff }, ctx) {
    const deal = await dealRow(tx, ctx.dealId);
    if (!deal) throw notFound("This deal");
    if (deal.archivedAt) throw conflict("The deal is archived. Restore it before you analyse.");
    const previous = await latestCompletedRun(tx, ctx.dealId);
    const carry = type !== "full" && previous !== undefined;
    const scope = scopeOf(type, domains, previous);
    const known = carry ? await runDocumentIds(tx, ctx.dealId, previous.id) : new Set<string>();
    const documents = (await documentsForRun(tx, ctx.dealId))
      // Known but never read (it failed and is tried anew) is as good as new.
      .map((document) => ({ ...document, discover: !known.has(document.id) || document.status === "pending" }))
      .filter(({ discover }) => !(type === "targeted" && carry && discover));
    if (documents.length === 0 && !external)
      throw new Refusal("invalid", "There is no document to analyse. Upload the data room first.");
    const model = external ? undefined : await chosenFor(tx, ctx.dealId);
    try {
      const run = await insertRun(tx, {
        dealId: ctx.dealId,
        type: previous || type === "targeted" ? type : "full",
        external,
        id: newId(),
        status: "running",
        domains: type === "targeted" ? scope.fresh : [...DOMAINS],
        analyst: external ? "api" : model ? `model:${model.provider}/${model.model}` : "rules 1",
        cutOff: cutOff ?? new Date().toISOString().slice(0, 10),
        previousRunId: previous?.id ?? null,
        triggeredBy: personOf(ctx.actor) ?? null,
        startedAt: new Date(),
        metadata: {
          ...scope,
          dealType: deal.dealType,
          reference: await pinnedNow(tx),
          ...(model ? { model } : {}),
        },
      });
      const steps = external
        ? carry
          ? [{ key: "carry", kind: "carry" as const, dependsOn: [], position: 0 }]
          : []
        : planSteps({
            documents: documents.filter(({ discover, status }) => discover || status === "pending"),
            entities: [...new Set(documents.map(({ entity }) => entity))],
            domains: type === "targeted" ? scope.fresh : DOMAINS,
            carry,
            model: model !== undefined,
          });
      const mine = { dealId: ctx.dealId, runId: run.id };
      await insertPlan(
        tx,
        documents.map(({ id, discover }) => ({ ...mine, documentId: id, discover: discover || type === "full" })),
        steps.map((step) => ({ ...step, ...mine, id: newId() })),
      );
      const after = { type: run.type, documents: documents.length, steps: steps.length };
      return {
        result: { id: run.id, runNumber: run.runNumber },
        trace: { objectKind: "run", objectId: run.id, runId: run.id, after },
      };
    } catch (cause) {
      if (uniqueViolation(cause) !== undefined)
        throw conflict("An analysis of this deal is already running. Wait for it or cancel it.", "runs");
      throw cause;
    }
  },
});
