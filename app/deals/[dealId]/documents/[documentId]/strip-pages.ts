// The pages of a document as entries of its strip. Pure.
import type { StripPage } from "#app/_components/document/page-strip.tsx";
import type { DocumentDetail } from "#lib/reads/document.ts";

const NOUN: Record<string, string> = { sheet: "Sheet", slide: "Slide", message: "Message" };

/** Nothing for a document of one page: a strip of one says nothing. */
export function stripPages(
  { pageList }: Pick<DocumentDetail, "pageList">,
  hrefOf: (page: number) => string,
): StripPage[] {
  if (pageList.length < 2) return [];
  return pageList.map(({ number, kind, name, facts, blocks, hidden, problem }) => ({
    number,
    title: name ? (kind === "slide" ? `${number} ${name}` : name) : `${NOUN[kind] ?? "Page"} ${number}`,
    href: hrefOf(number),
    facts,
    blank: blocks === 0,
    hidden,
    problem,
  }));
}
