// An administrator takes a model away; runs that use it end their step with a cause, and its key is gone.
import { z } from "zod";
import { findModel, setModel } from "#db/repositories/models.ts";
import { notFound } from "#lib/errors.ts";
import { definePersonalWrite } from "../write.ts";
import { modelId } from "./fields.ts";

export const withdrawModel = definePersonalWrite({
  event: "models.withdraw",
  severity: "notice",
  permission: "admin",
  input: z.strictObject({ modelId }),
  async run(tx, { modelId: id }) {
    const model = await findModel(tx, id);
    if (!model) throw notFound("This model");
    await setModel(tx, id, { withdrawnAt: new Date(), keySealed: null });
    return { result: { id }, trace: { objectKind: "language_model", objectId: id, before: { name: model.name } } };
  },
});
