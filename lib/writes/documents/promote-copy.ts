// When an original leaves its place, the first of its exact copies takes it: the bytes are still read, and once.
import type { Tx } from "#db/client.ts";
import { setDocument } from "#db/repositories/document-pages.ts";
import { duplicatesOf } from "#db/repositories/documents.ts";

/** Returns the copy that is the original now; null where there was none. The document that leaves is not written. */
export async function promoteCopy(tx: Tx, dealId: string, originalId: string): Promise<string | null> {
  const [heir, ...others] = await duplicatesOf(tx, dealId, originalId);
  if (!heir) return null;
  await setDocument(tx, dealId, heir.id, { duplicateOfId: null });
  for (const other of others) await setDocument(tx, dealId, other.id, { duplicateOfId: heir.id });
  return heir.id;
}
