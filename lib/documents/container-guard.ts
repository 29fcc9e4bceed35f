// Judges an Office file's container before its reader is started: sizes of its parts, bombs, encryption.
import { defaultZipLimits, type ZipLimits } from "#lib/documents/limits.ts";
import type { UnreadableReason } from "#lib/documents/parsed.ts";
import { judgeZip } from "#lib/documents/zip-guard.ts";

export interface ContainerProblem {
  reason: UnreadableReason;
  words: string;
}

/** Why an Office file must not be handed to its reader, or undefined where it may. Declared sizes only: the reader's own limits on memory and time hold where they lie. */
export async function judgeContainer(
  file: string,
  limits: ZipLimits = defaultZipLimits,
): Promise<ContainerProblem | undefined> {
  const judged = await judgeZip(file, limits);
  if (judged.refused) return judged.refused;
  const large = judged.safe.find((entry) => /\.(xml|rels|vml)$/i.test(entry.name) && entry.bytes > limits.xmlPartBytes);
  if (large) {
    const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024).toLocaleString("en")} MB`;
    const words = `Too large to read: its part ${large.name} unpacks to ${megabytes(large.bytes)}; at most ${megabytes(limits.xmlPartBytes)} are read. Ask for the data in smaller files or as CSV.`;
    return { reason: "too_large", words };
  }
  if (judged.safe.length === 0)
    return { reason: "damaged", words: "The file is damaged: none of its parts can be read." };
  return undefined;
}
