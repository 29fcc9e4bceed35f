// One question to its end: an answer that is known already, or reserve, ask, settle, and wait before trying again.
import { setTimeout as pause } from "node:timers/promises";
import { crashPoint } from "#db/crash-point.ts";
import { allowedRows, dealModel, findModel } from "#db/repositories/models.ts";
import { type Ctx, reading } from "#lib/access/ctx.ts";
import { unseal } from "#lib/access/seal.ts";
import { type Attempt, ask } from "#lib/analysts/model/ask.ts";
import type { ChosenModel } from "#lib/analysts/model/chosen.ts";
import { mostOf } from "#lib/analysts/model/cost.ts";
import { environmentKey } from "#lib/analysts/model/env-key.ts";
import type { Question } from "#lib/analysts/model/passages.ts";
import { requestHash } from "#lib/analysts/model/prompt.ts";
import type { ModelAccess } from "#lib/analysts/model/provider.ts";
import { outboundFetch } from "#lib/network/outbound.ts";
import { reserveCall } from "#lib/writes/models/reserve-call.ts";
import { settleCall } from "#lib/writes/models/settle-call.ts";
import { StepRefused } from "./step-context.ts";

/** Pauses after the first, second … failure of one question: at most six calls a minute while a provider fails. */
const PAUSES_MS = [10_000, 20_000, 40_000];
/** A model on a processor of the house may need minutes for an answer; whoever drips a byte a second gets no longer. */
const LONGEST_CALL_MS = 600_000;
/** A provider that asks for more patience than this is asked again by a person. */
const LONGEST_WAIT_MS = 300_000;
/** Answers that cannot be read are paid: one more try, then the question is left. */
const MOST_UNUSABLE = 2;

export interface Asking {
  ctx: Ctx;
  model: ChosenModel;
  stepId: string;
  documentId: string;
  /** Says what is being waited for, and throws when the step is not ours any more. */
  tell(words: string): Promise<void>;
  /** Instead of real time, for tests. */
  wait?: (ms: number) => Promise<void>;
}

export type Answered =
  | { kind: "answer"; answer: unknown; reused: boolean; calls: number }
  /** Paid, and no answer that can be read: the rules' results stand alone for these passages. */
  | { kind: "left"; calls: number };

const money = (micros: number, currency: string) => `${(micros / 1e6).toFixed(2)} ${currency}`;

/** Which address may be called is asked anew for each question: a lead may have said "no external processing" meanwhile. */
async function accessOf(ctx: Ctx, model: ChosenModel): Promise<{ access: ModelAccess; fetch: typeof fetch }> {
  const { row, allowed, choice } = await reading(ctx, async (tx) => ({
    row: await findModel(tx, model.id),
    allowed: await allowedRows(tx),
    choice: await dealModel(tx, ctx.dealId),
  }));
  if (!row) throw new StepRefused(`${model.name} was withdrawn by an administrator. The results of the rules stand.`);
  const own = row.keySealed ? unseal(row.keySealed) : undefined;
  if (row.keySealed && own === undefined)
    throw new StepRefused(
      `The key of ${model.name} cannot be opened on this machine; an administrator must set it anew.`,
    );
  const apiKey = own ?? environmentKey(model.provider);
  if (!apiKey && model.provider !== "compatible")
    throw new StepRefused(`No key is set for ${model.name}; an administrator sets it under Language models.`);
  return {
    access: {
      ...{ provider: model.provider, model: model.model },
      ...(row.baseUrl ? { baseUrl: row.baseUrl } : {}),
      ...(apiKey ? { apiKey } : {}),
    },
    fetch: outboundFetch({
      allowed,
      allowedOnly: choice?.noExternal ?? false,
      limits: { totalMs: LONGEST_CALL_MS },
    }),
  };
}

/** How long to wait before the next try; a cause to end the step with where there is none. */
function patience(attempt: Attempt, failures: number): number | string {
  const words = "error" in attempt ? attempt.error : "";
  const rest = "The results of the rules stand.";
  const later = "Analyse again later; what was answered is not paid twice.";
  if (!("again" in attempt) || !attempt.again) return `${words} ${rest}`;
  const pauseMs = PAUSES_MS[failures - 1];
  if (pauseMs === undefined) return `${words} Tried ${failures} times. ${rest} ${later}`;
  const asked = attempt.status === "refused" ? (attempt.retryAfterMs ?? 0) : 0;
  if (asked > LONGEST_WAIT_MS) return `${words} It asks to wait ${Math.ceil(asked / 60_000)} minutes. ${rest} ${later}`;
  return Math.max(pauseMs, asked);
}

/**
 * Throws StepRefused with a cause for people when the budget does not hold the question, or the provider cannot or may
 * not answer. The answer is committed before it is returned, so that a crash after it pays nothing twice.
 */
export async function askPaid(asking: Asking, question: Question): Promise<Answered> {
  const { ctx, model, stepId, documentId } = asking;
  const wait = asking.wait ?? ((ms) => pause(ms));
  const reservation = { stepId, documentId, requestHash: requestHash(model, question), most: mostOf(question, model) };
  let failures = 0;
  let unusable = 0;
  for (let calls = 1; ; calls++) {
    // Before anything is put aside: what cannot be asked at all must not hold a part of the budget.
    const { access, fetch } = await accessOf(ctx, model);
    const reserved = await reserveCall(ctx, reservation);
    if (reserved.kind === "known") return { kind: "answer", answer: reserved.answer, reused: true, calls: calls - 1 };
    if (reserved.kind === "out_of_budget") {
      const [spent, budget] = [money(reserved.spent, model.currency), money(reserved.budget, model.currency)];
      throw new StepRefused(
        `The budget is used up: ${spent} of ${budget} are spent, and the next question may cost ${money(reservation.most, model.currency)}. ` +
          "The results of the rules stand. Raise the budget in the settings and analyse again; what was answered is not paid twice.",
      );
    }
    crashPoint("model-reserved");
    const attempt = await ask(access, question, fetch);
    crashPoint("model-asked");
    await settleCall(ctx, { callId: reserved.callId, attempt });
    crashPoint("model-settled");
    if (attempt.status === "answered") return { kind: "answer", answer: attempt.answer, reused: false, calls };
    if (attempt.status === "unusable") {
      unusable += 1;
      if (unusable >= MOST_UNUSABLE || !attempt.again) return { kind: "left", calls };
    }
    failures += 1;
    const next = patience(attempt, failures);
    if (typeof next === "string") throw new StepRefused(next);
    await asking.tell(`${attempt.error} Waiting ${Math.round(next / 1000)} s`);
    await wait(next);
  }
}
