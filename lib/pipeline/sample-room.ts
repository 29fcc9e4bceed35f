// For tests: an installation with a server that stands in for a language model's provider.
import type { Ctx } from "#lib/access/ctx.ts";
import { type StandIn, startStandIn } from "#lib/analysts/model/testing/stand-in.ts";
import { rows } from "#lib/api/sample-deal.ts";
import { allowAddress } from "#lib/writes/models/allow-address.ts";
import { chooseModel } from "#lib/writes/models/choose.ts";
import { offerModel } from "#lib/writes/models/offer.ts";
import { type SampleInstallation, sampleInstallation } from "./sample-installation.ts";

export const PRICES = { priceIn: 3, priceOut: 15, currency: "USD", pricedOn: "2026-11-01", priceSource: "a test" };

export interface SampleRoom extends SampleInstallation {
  standIn: StandIn;
  modelId: string;
  /** Address of the stand-in. */
  baseUrl: string;
  /** A deal with these files (path and text), and the stand-in chosen; `budget` in USD. */
  dealWith(files: Record<string, string | Buffer>, budget?: number): Promise<Ctx>;
}

/** @param postgresFolder what the test runner provides. @param apiKey of the stand-in, to be looked for where it may not be. */
export async function sampleRoom(
  postgresFolder: string,
  answer: StandIn["answer"],
  apiKey = "sk-test",
): Promise<SampleRoom> {
  const installation = await sampleInstallation(postgresFolder);
  const { person } = installation;
  const standIn = await startStandIn(answer);
  const baseUrl = `http://127.0.0.1:${standIn.port}/v1`;
  await allowAddress(person, { address: baseUrl });
  const offer = { name: "Stand-in", provider: "compatible", model: "tiny", baseUrl, apiKey, ...PRICES } as const;
  const { id: modelId } = await offerModel(person, offer);
  return {
    ...{ ...installation, standIn, modelId, baseUrl },
    async dealWith(files, budget = 5) {
      const ctx = await installation.deal();
      for (const [name, content] of Object.entries(files)) await installation.put(ctx, `2 IT/${name}`, content);
      await chooseModel(ctx, { languageModelId: modelId, budget });
      return ctx;
    },
    async drop() {
      await installation.rest();
      await standIn.close();
      await installation.drop();
    },
  };
}

/** The model step of a run, as its row says. */
export const modelStepOf = async (ctx: Ctx, runId: string) =>
  (await rows(ctx, `SELECT * FROM run_steps WHERE run_id = '${runId}' AND kind = 'model'`))[0] as {
    id: string;
    status: string;
    error: string | null;
    counts: Record<string, number>;
    checkpoint: { refused?: Record<string, number> } | null;
  };
