// Which reader reads which kind of file; readers are loaded only when first needed.
import { type FileKind, fileReaders, isFileKind } from "#lib/documents/parsers/file-readers.ts";
import type { Parse } from "#lib/documents/parsers/parser-input.ts";
import type { DocumentKind } from "#lib/documents/sniff.ts";

export type ReadableKind = FileKind | "eml";

/** True for kinds that have a reader. */
export const isReadable = (kind: DocumentKind): kind is ReadableKind => kind === "eml" || isFileKind(kind);

/** The reader of a kind. */
export async function chooseParser(kind: ReadableKind): Promise<Parse> {
  const load = kind === "eml" ? () => import("#lib/documents/parsers/eml.ts") : fileReaders[kind];
  return (await load()).parse;
}
