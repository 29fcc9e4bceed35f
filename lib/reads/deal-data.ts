// Everything that can be asked of one deal. Whoever shows something asks here; nothing here changes anything.
import type { Ctx } from "#lib/access/ctx.ts";
import { type ActivityOptions, activity } from "./activity.ts";
import { reader } from "./ask.ts";
import { type ConflictsOptions, conflict, conflicts } from "./conflicts.ts";
import { type CostsOptions, costs } from "./costs.ts";
import { received, silent } from "./coverage.ts";
import { decidedSince } from "./decided-since.ts";
import { document, documentFacts, documentGrid, documentPage } from "./document.ts";
import { type DocumentsOptions, documents } from "./documents.ts";
import { domain } from "./domain.ts";
import { fact } from "./fact.ts";
import { type FactsOptions, factChoices, facts } from "./facts.ts";
import { type FindingsOptions, finding, findings } from "./findings.ts";
import { frame } from "./frame.ts";
import { type GapsOptions, gap, gaps } from "./gaps.ts";
import { lens } from "./lens.ts";
import { modelEstimate, modelSettings, modelUse } from "./models.ts";
import { type SameItemsOptions, sameItems } from "./names.ts";
import { overlaps } from "./overlaps.ts";
import { passage } from "./passage.ts";
import { members } from "./people.ts";
import { progress, run, runs } from "./runs.ts";
import { type SearchOptions, search } from "./search.ts";
import { dayOne, tsa } from "./separation.ts";
import { summary } from "./summary.ts";

export type DealData = ReturnType<typeof dealData>;

/**
 * The reads of one deal for one request. `run` shows an older completed run instead of the latest completed one; it is
 * resolved once. Lists are empty and single things null where there is nothing, no right or no completed run.
 */
export function dealData(ctx: Ctx, options: { run?: number } = {}) {
  const asked = options.run;
  const number = asked === undefined ? undefined : Number.isInteger(asked) && asked > 0 && asked < 2e9 ? asked : -1;
  const from = reader(ctx, number);
  return {
    frame: () => frame(from, number),
    summary: () => summary(from),
    domain: (name: string, of?: { entity?: string; limit?: number }) => domain(from, name, of),
    facts: (of?: FactsOptions) => facts(from, of),
    factChoices: (domain?: string) => factChoices(from, domain),
    fact: (id: string) => fact(from, id),
    sameItems: (of?: SameItemsOptions) => sameItems(from, of),
    gaps: (of?: GapsOptions) => gaps(from, of),
    gap: (id: string) => gap(from, id),
    findings: (of?: FindingsOptions) => findings(from, of),
    finding: (id: string) => finding(from, id),
    conflicts: (of?: ConflictsOptions) => conflicts(from, of),
    conflict: (id: string) => conflict(from, id),
    costs: (of?: CostsOptions) => costs(from, of),
    received: (of?: { entity?: string }) => received(from, of),
    silent: (of?: { entity?: string }) => silent(from, of),
    lens: (dealType?: string) => lens(from, dealType),
    tsa: () => tsa(from),
    dayOne: () => dayOne(from),
    overlaps: () => overlaps(from),
    decidedSince: () => decidedSince(from),
    documents: (of?: DocumentsOptions) => documents(from, of),
    document: (id: string) => document(from, id),
    documentPage: (id: string, page: number, of?: { afterSeq?: number; limit?: number }) =>
      documentPage(from, id, page, of),
    documentGrid: (id: string, page: number, of?: { fromRow?: number; rows?: number }) =>
      documentGrid(from, id, page, of),
    documentFacts: (id: string, of?: { page?: number; rows?: { from: number; to: number } }) =>
      documentFacts(from, id, of),
    passage: (factId: string) => passage(from, factId),
    runs: (of?: { limit?: number }) => runs(from, of),
    run: (runNumber: number) => run(from, runNumber),
    progress: () => progress(from),
    search: (of?: SearchOptions) => search(from, of),
    activity: (of?: ActivityOptions) => activity(from, of),
    members: () => members(from),
    modelSettings: () => modelSettings(from),
    modelEstimate: () => modelEstimate(from),
    modelUse: (runNumber: number) => modelUse(from, runNumber),
  };
}
