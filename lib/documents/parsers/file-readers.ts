// Readers of files that hold no other files; loaded only when first needed. Mails, which do, are chosen above this room.
import type { Parse } from "#lib/documents/parsers/parser-input.ts";
import type { DocumentKind } from "#lib/documents/sniff.ts";

export type FileKind = Exclude<DocumentKind, "zip" | "other" | "eml">;

export const fileReaders: Record<FileKind, () => Promise<{ parse: Parse }>> = {
  pdf: () => import("#lib/documents/parsers/pdf.ts"),
  docx: () => import("#lib/documents/parsers/docx.ts"),
  xlsx: () => import("#lib/documents/parsers/xlsx.ts"),
  xls: () => import("#lib/documents/parsers/xls.ts"),
  pptx: () => import("#lib/documents/parsers/pptx.ts"),
  csv: () => import("#lib/documents/parsers/csv.ts"),
  md: () => import("#lib/documents/parsers/markdown.ts"),
  txt: () => import("#lib/documents/parsers/text.ts"),
  html: () => import("#lib/documents/parsers/html.ts"),
  image: () => import("#lib/documents/parsers/picture.ts"),
};

/** True for kinds of files that have a reader here. */
export const isFileKind = (kind: DocumentKind): kind is FileKind => kind in fileReaders;
