// Reference data that was renewed: which versions there are, which is in use, and the content of one.
import { and, desc, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { referenceData } from "../schema/index.ts";
import type { ReferenceKind } from "../vocabulary.ts";

export interface ReferenceVersion {
  kind: ReferenceKind;
  checksum: string;
  snapshot: string;
  records: number;
}

const head = {
  kind: referenceData.kind,
  checksum: referenceData.checksum,
  snapshot: referenceData.snapshot,
  records: referenceData.records,
};

/** The version in use of each kind that was ever renewed. */
export const referenceInUse = (tx: Tx): Promise<ReferenceVersion[]> =>
  tx
    .selectDistinctOn([referenceData.kind], head)
    .from(referenceData)
    .orderBy(referenceData.kind, desc(referenceData.loadedAt), referenceData.checksum);

/** Content of one version; undefined where it was never loaded here. */
export async function referenceContent(tx: Tx, kind: ReferenceKind, checksum: string): Promise<unknown> {
  const [row] = await tx
    .select({ content: referenceData.content })
    .from(referenceData)
    .where(and(eq(referenceData.kind, kind), eq(referenceData.checksum, checksum)));
  return row?.content;
}

/** Puts a version in use; one that was loaded before comes back into use. */
export const putInUse = (tx: Tx, version: ReferenceVersion & { content: unknown }) =>
  tx
    .insert(referenceData)
    .values(version)
    .onConflictDoUpdate({
      target: [referenceData.kind, referenceData.checksum],
      set: { loadedAt: sql`clock_timestamp()` },
    });
