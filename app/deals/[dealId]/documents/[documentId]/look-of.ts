// Which view suits a document: the original drawn, a grid of rows, or pages to read. Pure.
import type { DocumentDetail } from "#lib/reads/document.ts";

export type DocumentLook = "original" | "grid" | "reading";

/** PDFs are drawn even where no text was found in them, pictures where some was; `asText` shows what was read instead. */
export function lookOf(document: Pick<DocumentDetail, "mediaType" | "pageList">, asText = false): DocumentLook {
  const isPicture = document.mediaType.startsWith("image/") && document.pageList.length > 0;
  if (document.mediaType === "application/pdf" || isPicture)
    return asText && document.pageList.length > 0 ? "reading" : "original";
  const isRows = /^text\/(csv|tab-separated-values)/.test(document.mediaType);
  return isRows || document.pageList.some((page) => page.kind === "sheet") ? "grid" : "reading";
}
