import type { DealLinks } from "#app/_components/deal/links.ts";
import { basenameOf } from "#app/_components/document/file-name.ts";
import { Badge, SideTag } from "#app/_components/ui/badge.tsx";
import { Label } from "#app/_components/ui/value.tsx";
import { CATEGORY_WORD, DOMAIN_WORD } from "#app/_components/words.ts";
import type { Category } from "#db/vocabulary.ts";
import type { Segment } from "#lib/reads/mark.ts";
import type { Hit } from "#lib/reads/search.ts";

const NOUN_WORD: Record<Hit["noun"], string> = {
  finding: "Finding",
  fact: "Fact",
  gap: "Information gap",
  passage: "Document",
};

/** Where a hit leads: a conclusion to its page, a passage to its place in the document. */
export function hitHref(hit: Hit, links: DealLinks): string {
  if (hit.noun === "finding") return links.finding(hit.id);
  if (hit.noun === "gap") return links.gap(hit.id);
  if (hit.noun === "fact") return links.fact(hit.id);
  const href = links.document(hit.id);
  const row = hit.place?.row ?? hit.place?.line;
  const at = [`page=${hit.page ?? 1}`, `block=${hit.seq ?? 1}`, ...(row === undefined ? [] : [`row=${row}`])];
  return `${href}${href.includes("?") ? "&" : "?"}${at.join("&")}`;
}

export function SearchHit({ hit, links }: { hit: Hit; links: DealLinks }) {
  const href = hitHref(hit, links);
  const isDocument = hit.noun === "passage";
  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-3">
        <Badge>{NOUN_WORD[hit.noun]}</Badge>
        {hit.entity ? <SideTag side={hit.entity} /> : null}
        {hit.label ? <Label>{hit.label}</Label> : null}
        {hit.domain ? <span>{DOMAIN_WORD[hit.domain]}</span> : null}
        {hit.category ? <span>{CATEGORY_WORD[hit.category as Category] ?? hit.category}</span> : null}
      </p>
      <h2 className="mt-1 text-base font-semibold [overflow-wrap:anywhere]">
        <a href={href} className="hover:text-accent">
          <Marked segments={hit.titleSegments} />
        </a>
      </h2>
      <p className={`[overflow-wrap:anywhere] ${hit.noun === "fact" || isDocument ? "font-serif" : "text-ink-2"}`}>
        <Marked segments={hit.segments} />
      </p>
      {hit.citation && hit.document ? (
        <p className="mt-0.5 flex flex-wrap gap-x-2 text-xs text-ink-3">
          <a href={isDocument ? href : links.document(hit.document.id, hit.id)} className="place place-file">
            {hit.citation}
          </a>
          <span>{basenameOf(hit.document.path)}</span>
        </p>
      ) : null}
    </li>
  );
}

function Marked({ segments }: { segments: readonly Segment[] }) {
  let at = 0;
  return segments.map(({ text, marked }) => {
    const key = at;
    at += text.length;
    return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
