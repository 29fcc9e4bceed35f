// A person revokes one of their tokens; it is refused from the next request on.
import { z } from "zod";
import { revokeTokens } from "#db/repositories/api-tokens.ts";
import { personOf } from "#lib/access/ctx.ts";
import { definePersonalWrite } from "../write.ts";

/** A token that is revoked already, or another's, changes nothing. */
export const revokeToken = definePersonalWrite({
  event: "tokens.revoke",
  severity: "notice",
  permission: "self",
  input: z.strictObject({ tokenId: z.uuid("is not a token") }),
  async run(tx, { tokenId }, ctx) {
    const [name] = await revokeTokens(tx, personOf(ctx.actor) as string, tokenId);
    return {
      result: { revoked: name !== undefined },
      trace: name === undefined ? null : { objectKind: "token", objectId: tokenId, before: { name } },
    };
  },
});
