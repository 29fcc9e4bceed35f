// The one home of reference data: what is in use now, what a run was judged by, both with their snapshot dates.
import type { Tx } from "#db/client.ts";
import { type ReferenceVersion, referenceContent, referenceInUse } from "#db/repositories/reference-data.ts";
import { REFERENCE_KINDS, type ReferenceKind } from "#db/vocabulary.ts";
import { BUILT_IN } from "#lib/diligence/reference/built-in.ts";
import { exploitedData, lifecycleData, type Reference } from "#lib/diligence/reference/shapes.ts";

/** What a run keeps: which version of each kind it used. No checksum: the data the product was delivered with. */
export type PinnedReference = Record<ReferenceKind, { snapshot: string; records: number; checksum?: string }>;

const DELIVERED: PinnedReference = {
  lifecycles: { snapshot: BUILT_IN.lifecycles.snapshot, records: BUILT_IN.lifecycles.products.length },
  exploited: { snapshot: BUILT_IN.exploited.snapshot, records: vulnerabilities(BUILT_IN.exploited) },
};

/** Vulnerabilities of all products. */
export function vulnerabilities(data: Reference["exploited"]): number {
  return data.products.reduce((sum, [, , list]) => sum + list.length, 0);
}

/**
 * The versions in use: those an operator loaded, else the delivered ones. A delivered one that is newer than what was
 * loaded long ago wins, so that an update of the product is not held back by old data.
 */
export async function pinnedNow(tx: Tx): Promise<PinnedReference> {
  const loaded = await referenceInUse(tx);
  const pick = (kind: ReferenceKind) => {
    const own = loaded.find((version) => version.kind === kind);
    return own && own.snapshot >= DELIVERED[kind].snapshot ? pinned(own) : DELIVERED[kind];
  };
  return { lifecycles: pick("lifecycles"), exploited: pick("exploited") };
}

const pinned = ({ snapshot, records, checksum }: ReferenceVersion) => ({ snapshot, records, checksum });

/** Versions never change, so they are read once a process. A few stay in memory: runs of different age use different ones. */
const known = new Map<string, Reference[ReferenceKind]>();
const MOST_KNOWN = 6;

/** The data that were pinned; a run of before there was a choice, or data that are gone, get the delivered ones. */
export async function referenceOf(tx: Tx, asked: PinnedReference | undefined): Promise<Reference> {
  if (!asked || REFERENCE_KINDS.every((kind) => !asked[kind].checksum)) return BUILT_IN;
  const [lifecycles, exploited] = [
    await version(tx, "lifecycles", asked.lifecycles.checksum),
    await version(tx, "exploited", asked.exploited.checksum),
  ];
  const key = `${asked.lifecycles.checksum}/${asked.exploited.checksum}`;
  const made = whole.get(key) ?? ({ lifecycles, exploited } as Reference);
  if (whole.size >= MOST_KNOWN) whole.clear();
  whole.set(key, made);
  return made;
}

const whole = new Map<string, Reference>();

async function version(tx: Tx, kind: ReferenceKind, checksum: string | undefined): Promise<Reference[ReferenceKind]> {
  if (!checksum) return BUILT_IN[kind];
  const before = known.get(checksum);
  if (before) return before;
  const content = await referenceContent(tx, kind, checksum);
  if (content === undefined) return BUILT_IN[kind];
  const read = (kind === "lifecycles" ? lifecycleData : exploitedData).parse(content);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(checksum, read);
  return read;
}
