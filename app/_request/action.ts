// A server action is made from a write: session, origin, deal, schema, role and audit cannot be forgotten.
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { type Ctx, openDeal, type PersonCtx } from "#lib/access/ctx.ts";
import { Refusal } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { refusalOf } from "#lib/refusal-of.ts";
import type { Write } from "#lib/writes/write.ts";
import { fromOurPages } from "./client.ts";
import type { FormState } from "./form-state.ts";
import { requirePerson } from "./session.ts";

export type FormAction<R> = (previous: FormState, data: FormData) => Promise<FormState<R>>;

interface Options<R, I> {
  /** Input of the write, where it is not simply the fields of the form. */
  read?: (data: FormData) => I;
  /** Paths whose pages show what was changed; by default everything of the deal (or the page itself). */
  revalidate?: (dealId: string, result: R) => string[];
  /** Where to go after it; by default the person stays. */
  redirect?: (result: R, dealId: string) => string;
  /** One sentence for what was done. */
  done?: string | ((result: R) => string);
  /** Allowed for a person who still has a password given by someone else. */
  evenWithGivenPassword?: boolean;
}

/** Fields of a form as an object: `name[]` gathers a list, files and Next.js' own fields are left out. */
export function fieldsOf(data: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const key of new Set(data.keys())) {
    if (key.startsWith("$ACTION") || key === "dealId") continue;
    const texts = data.getAll(key).filter((value) => typeof value === "string");
    // defineProperty: a field called __proto__ must stay a field, to be refused by the schema.
    const [name, value] = key.endsWith("[]") ? [key.slice(0, -2), texts] : [key, texts.length > 1 ? texts : texts[0]];
    Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return fields;
}

function typed(data: FormData): Record<string, string> {
  const shown = [...data].filter(([key, value]) => typeof value === "string" && !/password|^\$ACTION/i.test(key));
  return Object.fromEntries(shown) as Record<string, string>;
}

/** An error as the answer to a form. Faults of ours are logged under an id and never shown. */
export function problemState(error: unknown, data: FormData): FormState<never> {
  const refusal = refusalOf(error);
  if (refusal) {
    const fields = Object.fromEntries(refusal.fields.map(({ field, message }) => [field, message]));
    return { ok: false, message: refusal.message, fields, values: typed(data) };
  }
  const id = crypto.randomUUID();
  log.error({ err: error, id }, "action failed");
  return {
    ok: false,
    message: `Something went wrong and nothing was changed. Quote this id if you ask for help: ${id}`,
    values: typed(data),
  };
}

/** Refuses a form that another site sent. Next.js lets a request without Origin pass; this does not. */
export async function demandOurPages(): Promise<void> {
  if (!fromOurPages(await headers())) throw new Refusal("forbidden", "This form was not sent by a page of ours.");
}

/** A form action from a write of a deal (`{ deal: true }`; the form carries a hidden `dealId`) or from a personal one. */
export function formAction<S extends z.ZodType, R>(
  write: Write<Ctx, S, R>,
  options: Options<R, z.input<S>> & { deal: true },
): FormAction<R>;
export function formAction<S extends z.ZodType, R>(
  write: Write<PersonCtx, S, R>,
  options?: Options<R, z.input<S>> & { deal?: false },
): FormAction<R>;
export function formAction<S extends z.ZodType, R>(
  write: Write<Ctx, S, R> | Write<PersonCtx, S, R>,
  options: Options<R, z.input<S>> & { deal?: boolean } = {},
): FormAction<R> {
  return async (_previous, data) => {
    const dealId = String(data.get("dealId") ?? "");
    const person = await requirePerson(options);
    let result: R;
    try {
      await demandOurPages();
      const input = (options.read ? options.read(data) : fieldsOf(data)) as z.input<S>;
      result = options.deal
        ? await (write as Write<Ctx, S, R>)(await openDeal(person, dealId), input)
        : await (write as Write<PersonCtx, S, R>)(person, input);
    } catch (error) {
      return problemState(error, data);
    }
    const stale = options.revalidate?.(dealId, result);
    if (stale) for (const path of stale) revalidatePath(path);
    else revalidatePath(options.deal ? `/deals/${dealId}` : "/", "layout");
    if (options.redirect) redirect(options.redirect(result, dealId));
    const done = typeof options.done === "function" ? options.done(result) : options.done;
    return { ok: true, message: done, result };
  };
}
