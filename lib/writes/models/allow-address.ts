// An administrator lets the server call an address within the firm's own network.
import { z } from "zod";
import { insertAllowed } from "#db/repositories/models.ts";
import { personOf } from "#lib/access/ctx.ts";
import { readAddress } from "#lib/network/outbound.ts";
import { definePersonalWrite } from "../write.ts";
import { webAddress } from "./fields.ts";

/** Kept is host and port of the address, in the spelling in which they are compared. */
export const allowAddress = definePersonalWrite({
  event: "models.allow_address",
  severity: "warning",
  permission: "admin",
  input: z.strictObject({
    address: webAddress,
    note: z.string().trim().max(200, "has more than 200 characters").default(""),
  }),
  async run(tx, { address, note }, ctx) {
    const { host, port } = readAddress(address);
    const id = await insertAllowed(tx, { host, port, note, createdBy: personOf(ctx.actor) });
    const trace = id ? { objectKind: "allowed_address", objectId: id, after: { host, port, note } } : null;
    return { result: { host, port }, trace };
  },
});
