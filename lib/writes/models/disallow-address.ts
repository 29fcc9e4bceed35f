// An administrator takes an address off the list; the next connection to it is refused.
import { z } from "zod";
import { deleteAllowed } from "#db/repositories/models.ts";
import { notFound } from "#lib/errors.ts";
import { definePersonalWrite } from "../write.ts";

export const disallowAddress = definePersonalWrite({
  event: "models.disallow_address",
  severity: "warning",
  permission: "admin",
  input: z.strictObject({ addressId: z.uuid("is not an address") }),
  async run(tx, { addressId }) {
    const row = await deleteAllowed(tx, addressId);
    if (!row) throw notFound("This address");
    const { host, port } = row;
    return {
      result: { host, port },
      trace: { objectKind: "allowed_address", objectId: addressId, before: { host, port } },
    };
  },
});
