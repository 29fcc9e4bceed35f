// The few ways in which something can be refused; routes and actions turn them into answers, never into stacks.

export type RefusalCode =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "too_large"
  | "too_many"
  | "unavailable";

export interface FieldProblem {
  field: string;
  message: string;
}

/** An expected refusal. `message` is for people: it names the field or file and says what to do. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly fields: FieldProblem[];
  /** Seconds after which another try makes sense. */
  readonly retryAfter?: number;
  /** For conflicts: where the thing that stands in the way can be seen. */
  readonly href?: string;

  constructor(
    code: RefusalCode,
    message: string,
    extra: { fields?: FieldProblem[]; retryAfter?: number; href?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: extra.cause });
    this.name = "Refusal";
    this.code = code;
    this.fields = extra.fields ?? [];
    this.retryAfter = extra.retryAfter;
    this.href = extra.href;
  }
}

export const notFound = (what = "This page"): Refusal =>
  new Refusal("not_found", `${what} does not exist, or you have no access to it.`);
export const forbidden = (what: string): Refusal =>
  new Refusal("forbidden", `Your role does not allow you to ${what}.`);
export const conflict = (message: string, href?: string): Refusal => new Refusal("conflict", message, { href });
export const unavailable = (cause: unknown): Refusal =>
  new Refusal("unavailable", "The database cannot be reached just now. Nothing was lost; please try again shortly.", {
    retryAfter: 5,
    cause,
  });
