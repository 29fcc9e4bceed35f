// What people decided after the shown run was complete: facts follow at once, findings and costs wait to be weighed anew.
import { decidedSince as countSince } from "#db/repositories/read-decisions.ts";
import type { Reader } from "./ask.ts";

/** How many decisions on facts (contradictions, merges, separations) were made or taken back since; 0 for an older run. */
export const decidedSince = (reader: Reader): Promise<number> =>
  reader.inRun(0, (tx, scope, run) =>
    run.number === run.latest && run.completedAt ? countSince(tx, scope.dealId, run.completedAt) : Promise.resolve(0),
  );
