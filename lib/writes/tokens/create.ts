// A person makes a token for a program that works in their name; it is shown once, only its hash is kept.
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { insertToken } from "#db/repositories/api-tokens.ts";
import { liveRole } from "#db/repositories/memberships.ts";
import { newId } from "#db/schema/columns.ts";
import { personOf } from "#lib/access/ctx.ts";
import { TOKEN_START, tokenHash } from "#lib/access/people.ts";
import { notFound, Refusal } from "#lib/errors.ts";
import { definePersonalWrite } from "../write.ts";

export const SCOPES = ["read", "write"] as const;

const blankIsAbsent = (value: unknown) => (value === "" || value === null ? undefined : value);

/** Scopes say what the token may do at most; the person's role in a deal still counts. Without a date it lasts a year. */
export const createToken = definePersonalWrite({
  event: "tokens.create",
  severity: "notice",
  permission: "self",
  input: z.strictObject({
    name: z.string("is missing").trim().min(1, "is missing").max(80, "has more than 80 characters"),
    scopes: z.array(z.enum(SCOPES, "must be read or write")).min(1, "choose at least one"),
    dealId: z.preprocess(blankIsAbsent, z.uuid("is not a deal").optional()),
    expiresOn: z.preprocess(blankIsAbsent, z.iso.date("must be a date such as 2026-11-30").optional()),
  }),
  async run(tx, { name, scopes, dealId, expiresOn }, ctx) {
    const userId = personOf(ctx.actor) as string;
    if (dealId && !(await liveRole(tx, dealId, userId))) throw notFound("This deal");
    const expiresAt = expiresOn ? new Date(`${expiresOn}T23:59:59Z`) : new Date(Date.now() + 365 * 86_400_000);
    if (expiresAt.getTime() <= Date.now())
      throw new Refusal("invalid", "expiresOn: is in the past", {
        fields: [{ field: "expiresOn", message: "is in the past" }],
      });
    const id = newId();
    const token = TOKEN_START + randomBytes(32).toString("base64url");
    const prefix = token.slice(0, TOKEN_START.length + 6);
    const kept = [...new Set(scopes)];
    await insertToken(tx, { id, userId, name, scopes: kept, dealId, expiresAt, prefix, tokenHash: tokenHash(token) });
    return {
      result: { id, token },
      trace: { objectKind: "token", objectId: id, after: { name, scopes: kept, dealId, expiresAt } },
    };
  },
});
