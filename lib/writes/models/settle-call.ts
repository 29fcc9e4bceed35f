// What came of a call is committed with its price before anything of the answer is used.
import { z } from "zod";
import { findCall, settle } from "#db/repositories/model-calls.ts";
import { findRun } from "#db/repositories/runs.ts";
import type { Attempt } from "#lib/analysts/model/ask.ts";
import { chosenOf } from "#lib/analysts/model/chosen.ts";
import { costOf } from "#lib/analysts/model/cost.ts";
import { notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";

/** Paid: the price of the tokens. Refused by the provider: nothing. Not known: the most it can have been. */
function priceOf(attempt: Attempt, reserved: number, price: Parameters<typeof costOf>[2]): number {
  if (attempt.status === "refused") return 0;
  if (attempt.status === "broken") return reserved;
  const { tokensIn, tokensOut } = attempt;
  return tokensIn === undefined || tokensOut === undefined ? reserved : costOf(tokensIn, tokensOut, price);
}

export const settleCall = defineWrite({
  event: "models.settle_call",
  permission: "knowledge.write",
  input: z.strictObject({
    callId: z.uuid(),
    // Made by our own `ask`, already typed.
    attempt: z.custom<Attempt>((value) => typeof value === "object" && value !== null && "status" in value),
  }),
  async run(tx, { callId, attempt }, ctx) {
    const call = await findCall(tx, ctx.dealId, callId);
    const run = call && (await findRun(tx, ctx.dealId, call.runId));
    const model = run && chosenOf(run);
    if (!call || !model) throw notFound("This call");
    const cost = priceOf(attempt, call.reserved, model);
    const end = {
      status: attempt.status,
      cost,
      tokensIn: "tokensIn" in attempt ? attempt.tokensIn : null,
      tokensOut: "tokensOut" in attempt ? attempt.tokensOut : null,
      answer: attempt.status === "answered" ? attempt.answer : null,
      httpStatus: "httpStatus" in attempt ? attempt.httpStatus : null,
      error: "error" in attempt ? attempt.error : null,
    };
    const settled = await settle(tx, ctx.dealId, callId, end);
    const { answer: _, ...after } = end;
    return {
      result: { settled, cost },
      trace: settled ? { objectKind: "model_call", objectId: callId, runId: call.runId, after } : null,
    };
  },
});
