// The pages of a document as entries of its strip. Pure.
import type { StripPage } from "#app/_components/document/page-strip.tsx";
import { SILENCE_WORDS } from "#lib/diligence/silent-pages.ts";
import type { DocumentDetail } from "#lib/reads/document.ts";

const NOUN: Record<string, string> = { sheet: "Sheet", slide: "Slide", message: "Message" };

/** Nothing for a document of one page: a strip of one says nothing. */
export function stripPages(
  { pageList, silent }: Pick<DocumentDetail, "pageList" | "silent">,
  hrefOf: (page: number) => string,
): StripPage[] {
  if (pageList.length < 2) return [];
  const why = new Map(silent.map((page) => [page.number, SILENCE_WORDS[page.why]]));
  return pageList.map(({ number, kind, name, facts, statements, blocks, hidden, problem }) => ({
    number,
    title: name ? (kind === "slide" ? `${number} ${name}` : name) : `${NOUN[kind] ?? "Page"} ${number}`,
    href: hrefOf(number),
    facts,
    cited: statements > 0,
    silence: why.get(number) ?? null,
    blank: blocks === 0,
    hidden,
    problem,
  }));
}
