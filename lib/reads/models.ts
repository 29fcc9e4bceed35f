// Language models as pages show them: what an administrator offers, what a deal chose, what a run would cost and did cost.
import { inScope } from "#db/client.ts";
import { allowedRows, dealModel, type LanguageModelRow, offeredModels } from "#db/repositories/models.ts";
import { type CallTotals, callTotals, modelRun, textToAsk } from "#db/repositories/read-models.ts";
import type { ModelProvider } from "#db/vocabulary.ts";
import type { PersonCtx } from "#lib/access/ctx.ts";
import { REFUSALS, type RefusalReason } from "#lib/analysts/model/answer.ts";
import { chosenOf } from "#lib/analysts/model/chosen.ts";
import { estimate } from "#lib/analysts/model/cost.ts";
import { environmentKey } from "#lib/analysts/model/env-key.ts";
import { PROMPT_VERSION } from "#lib/analysts/model/prompt.ts";
import { USUAL_ADDRESS } from "#lib/analysts/model/usual-address.ts";
import { forbidden } from "#lib/errors.ts";
import { type Allowed, checkAddress, OutboundRefused } from "#lib/network/outbound.ts";
import type { Reader } from "./ask.ts";

export interface OfferedModel {
  id: string;
  name: string;
  provider: ModelProvider;
  model: string;
  address: string;
  /** Where its key comes from; never the key. */
  key: "own" | "environment" | "none";
  priceIn: number;
  priceOut: number;
  currency: string;
  pricedOn: string;
  priceSource: string;
  /** On the list of allowed addresses: nothing leaves the house. */
  local: boolean;
  /** Why its address cannot be called as things stand. */
  problem: string | null;
}

export interface AllowedView extends Allowed {
  id: string;
  note: string;
}

/** Currency units; amounts in the database are millionths. */
const units = (micros: number): number => micros / 1e6;

function offered(row: LanguageModelRow, allowed: readonly Allowed[]): OfferedModel {
  const { id, name, provider, model, priceIn, priceOut, currency, pricedOn, priceSource } = row;
  const address = row.baseUrl ?? USUAL_ADDRESS[provider] ?? "";
  let local = false;
  let problem: string | null = null;
  try {
    local = checkAddress(address, { allowed });
  } catch (error) {
    if (!(error instanceof OutboundRefused)) throw error;
    problem = error.message;
  }
  const key = row.keySealed ? "own" : environmentKey(provider) ? "environment" : "none";
  return {
    id,
    name,
    provider,
    model,
    address,
    key,
    priceIn,
    priceOut,
    currency,
    pricedOn,
    priceSource,
    local,
    problem,
  };
}

/** What is offered and which addresses are allowed; refused to everybody but administrators. */
export async function models(person: PersonCtx): Promise<{ models: OfferedModel[]; allowed: AllowedView[] }> {
  if (person.actor.kind !== "person" || !person.actor.isAdmin) throw forbidden("manage language models");
  return inScope(
    person.db,
    { userId: person.actor.userId },
    async (tx) => {
      const allowed = await allowedRows(tx);
      const rows = await offeredModels(tx);
      return {
        models: rows.map((row) => offered(row, allowed)),
        allowed: allowed.map(({ id, host, port, note }) => ({ id, host, port, note })),
      };
    },
    true,
  );
}

export interface ModelSettings {
  /** Id of the chosen one; null = off, also where it was withdrawn meanwhile. */
  chosen: OfferedModel | null;
  noExternal: boolean;
  /** Currency units a run may cost. */
  budget: number;
  offered: OfferedModel[];
}

const USUAL_BUDGET = 10;

/** The deal's choice and what could be chosen. */
export const modelSettings = (reader: Reader): Promise<ModelSettings> =>
  reader.ask(async (tx) => {
    const choice = await dealModel(tx, reader.ctx.dealId);
    const allowed = await allowedRows(tx);
    const all = (await offeredModels(tx)).map((row) => offered(row, allowed));
    return {
      chosen: all.find(({ id }) => id === choice?.languageModelId) ?? null,
      noExternal: choice?.noExternal ?? false,
      budget: choice ? units(choice.budget) : USUAL_BUDGET,
      offered: all,
    };
  });

export interface ModelEstimate {
  name: string;
  /** Documents to ask about, and those whose answers are known already. */
  documents: number;
  known: number;
  /** Of `documents`: not read by any run yet, estimated from their size. */
  unread: number;
  questions: number;
  tokens: number;
  cost: number;
  budget: number;
  currency: string;
}

/** Characters of text a byte of a file holds: measured over 27 real files (PDF, Word, Excel, text), 1.8 of 7.2 million. */
const TEXT_OF_BYTES = 0.25;

/** What a run started now would ask and cost; null where no model is chosen. */
export async function modelEstimate(reader: Reader): Promise<ModelEstimate | null> {
  const { chosen, budget } = await modelSettings(reader);
  if (!chosen) return null;
  return reader.ask(async (tx) => {
    const of = { model: chosen.model, promptVersion: PROMPT_VERSION };
    const text = await textToAsk(tx, reader.ctx.dealId, of);
    const { questions, tokens, cost } = estimate(text.characters + text.unreadBytes * TEXT_OF_BYTES, chosen);
    const documents = text.documents + text.unread;
    const { name, currency } = chosen;
    const { known, unread } = text;
    return { ...{ name, documents, known, unread, questions, tokens }, cost: units(cost), budget, currency };
  });
}

export interface ModelUse extends Omit<CallTotals, "spent"> {
  name: string;
  provider: ModelProvider;
  model: string;
  promptVersion: string;
  spent: number;
  budget: number;
  currency: string;
  facts: number;
  /** Answers of earlier runs that were used again without payment. */
  reused: number;
  /** Claims that were not believed, by reason. */
  refused: { reason: RefusalReason; count: number }[];
  /** Causes of steps that ended early. */
  stopped: string[];
}

/** What a run asked its language model and paid for it; null for a run without one. */
export const modelUse = (reader: Reader, runNumber: number): Promise<ModelUse | null> =>
  reader.ask(async (tx) => {
    if (!Number.isInteger(runNumber) || runNumber < 1 || runNumber > 2_000_000_000) return null;
    const run = await modelRun(tx, reader.ctx.dealId, runNumber);
    const chosen = run && chosenOf(run);
    if (!run || !chosen) return null;
    const { spent, ...totals } = await callTotals(tx, reader.ctx.dealId, run.id);
    const { name, provider, model, promptVersion, currency } = chosen;
    const sum = (key: string) => run.counts.reduce((total, counts) => total + (counts[key] ?? 0), 0);
    const refused = REFUSALS.flatMap((reason) => {
      const count = run.refused.reduce((total, one) => total + (one[reason] ?? 0), 0);
      return count > 0 ? [{ reason, count }] : [];
    });
    return {
      ...{ name, provider, model, promptVersion, currency, ...totals, refused },
      ...{ spent: units(spent), budget: units(chosen.budget) },
      ...{ facts: sum("facts"), reused: sum("reused"), stopped: run.errors },
    };
  });
