// An operator renews life cycles and known exploited vulnerabilities; the next run of every deal is judged by them.
import { z } from "zod";
import { putInUse } from "#db/repositories/reference-data.ts";
import type { ReferenceKind } from "#db/vocabulary.ts";
import { sha256 } from "#lib/diligence/checksum.ts";
import { exploitedData, lifecycleData } from "#lib/diligence/reference/shapes.ts";
import { Refusal } from "#lib/errors.ts";
import { type PinnedReference, pinnedNow, vulnerabilities } from "#lib/reference/current.ts";
import { definePersonalWrite } from "../write.ts";

export interface Renewed {
  kind: ReferenceKind;
  before: PinnedReference[ReferenceKind];
  after: PinnedReference[ReferenceKind];
}

/** All or nothing: both kinds change in one transaction. A snapshot older than the one in use is refused. */
export const updateReference = definePersonalWrite({
  event: "reference.update",
  severity: "notice",
  permission: "admin",
  input: z.strictObject({ lifecycles: lifecycleData.optional(), exploited: exploitedData.optional() }),
  async run(tx, { lifecycles, exploited }) {
    const before = await pinnedNow(tx);
    const given = [
      ...(lifecycles
        ? [{ kind: "lifecycles" as const, content: lifecycles, records: lifecycles.products.length }]
        : []),
      ...(exploited ? [{ kind: "exploited" as const, content: exploited, records: vulnerabilities(exploited) }] : []),
    ];
    const renewed: Renewed[] = [];
    for (const { kind, content, records } of given) {
      const { snapshot } = content;
      if (snapshot < before[kind].snapshot)
        throw new Refusal(
          "invalid",
          `${kind}: the snapshot of ${snapshot} is older than that in use, ${before[kind].snapshot}.`,
        );
      const checksum = sha256(JSON.stringify(content));
      await putInUse(tx, { kind, checksum, snapshot, records, content });
      renewed.push({ kind, before: before[kind], after: { snapshot, records, checksum } });
    }
    const trace = {
      objectKind: "reference",
      before,
      after: Object.fromEntries(renewed.map(({ kind, after }) => [kind, after])),
    };
    return { result: renewed, trace: renewed.length > 0 ? trace : null };
  },
});
