// Which run the changes of a run are told against.
import type { Run } from "#db/repositories/runs.ts";

/**
 * The run before it; but a run that only weighs the same facts anew tells the changes of the last reading, so that
 * switching the deal type there and back gives the very same rows.
 */
export function comparedRunId({ metadata, previousRunId }: Pick<Run, "metadata" | "previousRunId">): string | null {
  return metadata.comparedTo === undefined ? previousRunId : (metadata.comparedTo as string | null);
}
