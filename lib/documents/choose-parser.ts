// Which reader reads which kind of file; readers are loaded only when first needed.
import type { Parse } from "#lib/documents/parsers/parser-input.ts";
import type { DocumentKind } from "#lib/documents/sniff.ts";

export type ReadableKind = Exclude<DocumentKind, "zip" | "image" | "other">;

const loaders: Record<ReadableKind, () => Promise<{ parse: Parse }>> = {
  pdf: () => import("#lib/documents/parsers/pdf.ts"),
  docx: () => import("#lib/documents/parsers/docx.ts"),
  xlsx: () => import("#lib/documents/parsers/xlsx.ts"),
  xls: () => import("#lib/documents/parsers/xls.ts"),
  pptx: () => import("#lib/documents/parsers/pptx.ts"),
  csv: () => import("#lib/documents/parsers/csv.ts"),
  md: () => import("#lib/documents/parsers/markdown.ts"),
  txt: () => import("#lib/documents/parsers/text.ts"),
  html: () => import("#lib/documents/parsers/html.ts"),
  eml: () => import("#lib/documents/parsers/eml.ts"),
};

/** True for kinds that have a reader. */
export function isReadable(kind: DocumentKind): kind is ReadableKind {
  return kind in loaders;
}

/** The reader of a kind. */
export async function chooseParser(kind: ReadableKind): Promise<Parse> {
  return (await loaders[kind]()).parse;
}
