// An administrator offers a language model that leads may choose for their deals.
import { uniqueViolation } from "#db/errors.ts";
import { insertModel } from "#db/repositories/models.ts";
import { personOf } from "#lib/access/ctx.ts";
import { seal } from "#lib/access/seal.ts";
import { conflict } from "#lib/errors.ts";
import { definePersonalWrite } from "../write.ts";
import { modelFields } from "./fields.ts";

/** The key is sealed before it is written, and is in no trace. */
export const offerModel = definePersonalWrite({
  event: "models.offer",
  severity: "notice",
  permission: "admin",
  input: modelFields,
  async run(tx, { apiKey, baseUrl, ...fields }, ctx) {
    const row = { ...fields, baseUrl: baseUrl ?? null, keySealed: apiKey ? seal(apiKey) : null };
    try {
      const id = await insertModel(tx, { ...row, createdBy: personOf(ctx.actor) });
      const after = { ...fields, baseUrl: baseUrl ?? null, withKey: apiKey !== undefined };
      return { result: { id }, trace: { objectKind: "language_model", objectId: id, after } };
    } catch (cause) {
      if (uniqueViolation(cause) === "language_models_name_live")
        throw conflict(`name: there is a model called "${fields.name}" already. Choose another name.`);
      throw cause;
    }
  },
});
