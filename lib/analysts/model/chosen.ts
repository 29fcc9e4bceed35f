// The language model of a run, as it was chosen when the run began: kept in the run's metadata, so that prices and budget stay.
import { z } from "zod";
import { MODEL_PROVIDERS } from "#db/vocabulary.ts";

export const chosenModel = z.object({
  id: z.uuid(),
  name: z.string(),
  provider: z.enum(MODEL_PROVIDERS),
  model: z.string(),
  /** Millionths of `currency` that the run may cost at most. */
  budget: z.number().int().min(0),
  priceIn: z.number(),
  priceOut: z.number(),
  currency: z.string(),
  promptVersion: z.string(),
});
export type ChosenModel = z.infer<typeof chosenModel>;

/** Undefined where the run was started without one. */
export const chosenOf = (run: { metadata: Record<string, unknown> }): ChosenModel | undefined =>
  chosenModel.safeParse(run.metadata.model).data;
