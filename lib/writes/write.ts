// The one door for changes: a write is declared, and parsing, permission, transaction and audit cannot be forgotten.
import type { z } from "zod";
import { type Db, inScope, type Scope, type Tx } from "#db/client.ts";
import { appendAudit } from "#db/repositories/audit.ts";
import { type Ctx, demand, type PersonCtx, personOf } from "#lib/access/ctx.ts";
import type { Permission } from "#lib/access/roles.ts";
import { forbidden, Refusal } from "#lib/errors.ts";

/** What the audit entry of a call says beside who, when and what. */
export interface Trace {
  objectKind: string;
  objectId?: string;
  runId?: string;
  before?: unknown;
  after?: unknown;
  /** The deal of an entry, where a personal write makes one. */
  dealId?: string;
}

/** `trace: null` = the call found nothing to change, and leaves no entry. */
export interface Outcome<R> {
  result: R;
  trace: Trace | null;
}

export interface Write<C, S extends z.ZodType, R> {
  /** Opens its own transaction. Throws Refusal on bad input or missing right. */
  (ctx: C, input: z.input<S>): Promise<R>;
  readonly event: string;
  readonly input: S;
  readonly permission: Permission | "self" | "admin";
  /** Inside a transaction that is already open and scoped. */
  within(tx: Tx, ctx: C, input: z.input<S>): Promise<R>;
}

/** Parses, or refuses with one line a field. Unknown keys are refused by strict schemas. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.slice(0, 50).map(({ path, message }) => ({ field: path.join("."), message }));
  const first = fields[0];
  throw new Refusal("invalid", first ? `${first.field || "input"}: ${first.message}` : "The input is not valid.", {
    fields,
  });
}

interface Definition<C, S extends z.ZodType, R> {
  /** Event type in the audit log: "documents.add". */
  event: string;
  input: S;
  severity?: "info" | "notice" | "warning";
  run(tx: Tx, input: z.output<S>, ctx: C): Promise<Outcome<R>>;
}

function door<C extends PersonCtx, S extends z.ZodType, R>(
  definition: Definition<C, S, R>,
  permission: Write<C, S, R>["permission"],
  check: (ctx: C) => void,
  scopeOf: (ctx: C) => Scope,
): Write<C, S, R> {
  const perform = async (tx: Tx, ctx: C, input: z.output<S>): Promise<R> => {
    const { result, trace } = await definition.run(tx, input, ctx);
    if (trace) {
      await appendAudit(tx, {
        ...trace,
        dealId: trace.dealId ?? scopeOf(ctx).dealId,
        actorKind: ctx.actor.kind,
        actorId: personOf(ctx.actor),
        event: definition.event,
        severity: definition.severity ?? "info",
        origin: ctx.channel,
      });
    }
    return result;
  };
  const write = async (ctx: C, input: z.input<S>): Promise<R> => {
    check(ctx);
    const parsed = parseInput(definition.input, input);
    return inScope(ctx.db as Db, scopeOf(ctx), (tx) => perform(tx, ctx, parsed));
  };
  return Object.assign(write, {
    event: definition.event,
    input: definition.input,
    permission,
    within: async (tx: Tx, ctx: C, input: z.input<S>) => {
      check(ctx);
      return perform(tx, ctx, parseInput(definition.input, input));
    },
  });
}

/** Declares a change of one deal. */
export function defineWrite<S extends z.ZodType, R>(
  definition: Definition<Ctx, S, R> & { permission: Permission },
): Write<Ctx, S, R> {
  const { permission } = definition;
  const scopeOf = (ctx: Ctx): Scope => ({ dealId: ctx.dealId, userId: personOf(ctx.actor) });
  return door(definition, permission, (ctx) => demand(ctx, permission), scopeOf);
}

/** Declares a change outside deals: one's own (`self`) or an administrator's (`admin`). Tokens may not. */
export function definePersonalWrite<S extends z.ZodType, R>(
  definition: Definition<PersonCtx, S, R> & { permission: "self" | "admin" },
): Write<PersonCtx, S, R> {
  const check = ({ actor }: PersonCtx): void => {
    if (actor.kind !== "person") throw forbidden("do this with a token");
    if (definition.permission === "admin" && !actor.isAdmin) throw forbidden("manage people");
  };
  return door(definition, definition.permission, check, (ctx) => ({ userId: personOf(ctx.actor) }));
}
