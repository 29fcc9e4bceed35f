// An administrator puts another key in the place of a model's own.
import { z } from "zod";
import { findModel, setModel } from "#db/repositories/models.ts";
import { seal } from "#lib/access/seal.ts";
import { notFound } from "#lib/errors.ts";
import { definePersonalWrite } from "../write.ts";
import { apiKey, modelId } from "./fields.ts";

export const setModelKey = definePersonalWrite({
  event: "models.set_key",
  severity: "warning",
  permission: "admin",
  input: z.strictObject({ modelId, apiKey }),
  async run(tx, { modelId: id, apiKey: key }) {
    if (!(await findModel(tx, id))) throw notFound("This model");
    await setModel(tx, id, { keySealed: seal(key) });
    return { result: { id }, trace: { objectKind: "language_model", objectId: id } };
  },
});
