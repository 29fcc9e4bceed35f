// Addresses within one document: a page, a window of rows, a fact's passage; the shown run stays. Pure.
import { paths } from "#app/_components/paths.ts";
import { hrefWith, type Params } from "#app/_components/table/url-state.ts";

const NOWHERE = { fact: null, page: null, row: null, after: null, block: null };

export const factHref = (dealId: string, documentId: string, params: Params, factId: string): string =>
  hrefWith(paths.document(dealId, documentId), params, { ...NOWHERE, fact: factId });

/** A page of an original or of a text is on screen already; a sheet is asked for. */
export function pageHref(
  dealId: string,
  documentId: string,
  params: Params,
  page: number,
  look: "original" | "grid" | "reading",
): string {
  const href = hrefWith(paths.document(dealId, documentId), params, { ...NOWHERE, page: String(page) });
  return look === "original" ? `#page-${page}` : `${href}${look === "reading" ? `#page-${page}` : ""}`;
}

/** The original, or what was read from it. */
export const viewHref = (dealId: string, documentId: string, params: Params, view: "text" | null): string =>
  hrefWith(paths.document(dealId, documentId), params, { view });

export const rowsHref = (dealId: string, documentId: string, params: Params, page: number, row: number): string =>
  hrefWith(paths.document(dealId, documentId), params, { ...NOWHERE, page: String(page), row: String(row) });

export const blocksHref = (dealId: string, documentId: string, params: Params, page: number, after: number): string =>
  hrefWith(paths.document(dealId, documentId), params, { ...NOWHERE, page: String(page), after: String(after) });
