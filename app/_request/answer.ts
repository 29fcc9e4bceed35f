// Answers of route handlers: data, or a refusal with its status, words and id; never a stack.
import { env } from "#env.ts";
import type { Refusal, RefusalCode } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { refusalOf } from "#lib/refusal-of.ts";
import { securityHeaders } from "./headers.ts";

const STATUS: Record<RefusalCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  too_many: 429,
  unavailable: 503,
};

export const dataHeaders = (): Record<string, string> =>
  securityHeaders({ https: (env().PUBLIC_URL ?? "").startsWith("https:") });

/** Data as JSON, never kept by caches. */
export const dataAnswer = (data: unknown, status = 200): Response =>
  Response.json(data, { status, headers: dataHeaders() });

export interface ErrorBody {
  error: { code: string; message: string; id: string; fields?: { field: string; message: string }[]; href?: string };
}

/** The answer to an error. What is not a refusal is logged under the id and answered 500 without its text. */
export function errorAnswer(error: unknown, id: string, at: { method: string; path: string }): Response {
  const refusal = refusalOf(error);
  const headers: Record<string, string> = { ...dataHeaders(), "X-Request-Id": id };
  if (!refusal) {
    log.error({ err: error, id, ...at }, "request failed");
    const message = "Something went wrong on our side. Quote the id if you ask for help.";
    return Response.json({ error: { code: "internal", message, id } } satisfies ErrorBody, { status: 500, headers });
  }
  if (refusal.code === "unavailable") log.warn({ err: refusal.cause, id, ...at }, "database away");
  if (refusal.retryAfter) headers["Retry-After"] = String(refusal.retryAfter);
  // What was not read of the body would otherwise be read to its end, only to be thrown away.
  if (refusal.code === "too_large") headers.Connection = "close";
  return Response.json(bodyOf(refusal, id), { status: STATUS[refusal.code], headers });
}

function bodyOf({ code, message, fields, href }: Refusal, id: string): ErrorBody {
  return { error: { code, message, id, ...(fields.length ? { fields } : {}), ...(href ? { href } : {}) } };
}
