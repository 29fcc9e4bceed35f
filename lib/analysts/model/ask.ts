// One attempt at one question: sent once, and whatever comes back is put into words of ours. Nothing is retried here.
import { APICallError, generateText, jsonSchema, NoObjectGeneratedError, Output } from "ai";
import { OutboundRefused } from "#lib/network/outbound.ts";
import { ANSWER_SCHEMA, isAnswer } from "./answer.ts";
import type { Question } from "./passages.ts";
import { INSTRUCTIONS, MOST_ANSWER_TOKENS, questionText } from "./prompt.ts";
import { languageModel, type ModelAccess } from "./provider.ts";

/** Tokens as the provider counts them; absent where it did not say. */
export interface Usage {
  tokensIn?: number;
  tokensOut?: number;
}

/** See CALL_STATUSES. `again`: another try may help. `error` holds neither text of documents nor of the provider. */
export type Attempt =
  | ({ status: "answered"; answer: unknown } & Usage)
  | ({ status: "unusable"; error: string; again: boolean } & Usage)
  | { status: "refused"; error: string; again: boolean; httpStatus?: number; retryAfterMs?: number }
  | { status: "broken"; error: string; again: boolean; httpStatus?: number };

/** Never connected, so nothing was paid. */
const NOT_REACHED = new Set([
  ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"],
  ...[
    "CERT_HAS_EXPIRED",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  ],
]);

const HTTP_WORDS: Record<number, string> = {
  400: "did not accept the question (400)",
  401: "did not accept the key (401)",
  402: "says that the account is not funded (402)",
  403: "does not allow this key to use the model (403)",
  404: "does not know this model or address (404)",
  413: "says that the question is too large (413)",
  429: "is asked too often (429)",
};

function causes(error: unknown): Error[] {
  const found: Error[] = [];
  for (let one = error; one instanceof Error && found.length < 10; one = one.cause) found.push(one);
  return found;
}

/** Seconds or a date, as RFC 9110 allows both; undefined where there is none. */
function retryAfter(headers: Record<string, string> | undefined): number | undefined {
  const value = headers?.["retry-after"];
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function ofHttp(error: APICallError, status: number): Attempt {
  // The provider began to answer and the answer cannot be read: it may have been paid.
  if (status < 300)
    return { status: "broken", httpStatus: status, again: true, error: "The answer was cut off or is no JSON." };
  const again = status === 408 || status === 409 || status === 429 || status >= 500;
  const words = HTTP_WORDS[status] ?? (status >= 500 ? `met an error of its own (${status})` : `answered ${status}`);
  const wait = retryAfter(error.responseHeaders);
  return {
    status: "refused",
    httpStatus: status,
    again,
    error: `The provider ${words}.`,
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  };
}

/** From any error to words of ours: an error of the SDK carries the question and the provider's own text. */
export function attemptOf(error: unknown): Attempt {
  const all = causes(error);
  if (NoObjectGeneratedError.isInstance(error)) {
    const { inputTokens: tokensIn, outputTokens: tokensOut } = error.usage ?? {};
    const cut = error.finishReason === "length";
    const words = cut
      ? "The answer was longer than allowed and was cut."
      : "The answer is not in the form that was asked for.";
    return { status: "unusable", error: words, again: !cut, tokensIn, tokensOut };
  }
  const walled = all.find((one) => one instanceof OutboundRefused);
  if (walled)
    // A limit of size is met when the answer is on its way; all else is refused before anything is connected.
    return walled.message.startsWith("The answer")
      ? { status: "broken", again: false, error: walled.message }
      : { status: "refused", again: false, error: walled.message };
  const code = all.map((one) => (one as { code?: unknown }).code).find((one) => typeof one === "string");
  if (typeof code === "string" && NOT_REACHED.has(code))
    return { status: "refused", again: true, error: `The provider could not be reached (${code}).` };
  const called = all.find((one) => APICallError.isInstance(one)) as APICallError | undefined;
  if (called?.statusCode !== undefined) return ofHttp(called, called.statusCode);
  const late = all.some(({ name }) => name === "TimeoutError" || name === "AbortError");
  return {
    status: "broken",
    again: true,
    error: late ? "No whole answer came in time." : "The connection broke off during the answer.",
  };
}

const output = Output.object({ schema: jsonSchema(ANSWER_SCHEMA as Parameters<typeof jsonSchema>[0]) });
// Warnings of the SDK name settings and would go to the console of the worker.
(globalThis as { AI_SDK_LOG_WARNINGS?: boolean }).AI_SDK_LOG_WARNINGS = false;

/** Asks once; rejects never. `fetch` comes from lib/network and knows what the deal allows. */
export async function ask(access: ModelAccess, question: Question, fetch: typeof globalThis.fetch): Promise<Attempt> {
  try {
    const result = await generateText({
      model: languageModel(access, fetch),
      system: INSTRUCTIONS,
      prompt: questionText(question),
      output,
      maxOutputTokens: MOST_ANSWER_TOKENS,
      maxRetries: 0,
    });
    const { inputTokens: tokensIn, outputTokens: tokensOut } = result.usage;
    const answer: unknown = result.output;
    if (!isAnswer(answer))
      return {
        status: "unusable",
        again: true,
        error: "The answer is not in the form that was asked for.",
        tokensIn,
        tokensOut,
      };
    return { status: "answered", answer, tokensIn, tokensOut };
  } catch (error) {
    return attemptOf(error);
  }
}
