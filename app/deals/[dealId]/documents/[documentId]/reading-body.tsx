import { notFound } from "next/navigation";
import { type Claim, markPassages } from "#app/_components/document/passages.ts";
import { ReadingPage } from "#app/_components/document/reading-view.tsx";
import type { ViewBlock } from "#app/_components/document/view-block.ts";
import { first } from "#app/_components/table/url-state.ts";
import { buttonClass } from "#app/_components/ui/button.tsx";
import { Banner, EmptyState } from "#app/_components/ui/state.tsx";
import type { BodyProps } from "./document-body.tsx";
import { blocksHref, viewHref } from "./document-hrefs.ts";
import { lookOf } from "./look-of.ts";

/** Up to this many blocks a document is shown whole, below one another. */
const WHOLE = 3000;
const WINDOW = 1500;

/** A quote is looked for on its own page only: the same words may stand on others. */
function claimsOn(number: number, facts: BodyProps["facts"], found: BodyProps["found"]): Claim[] {
  const own = facts.filter(({ place }) => (place.page ?? place.slide ?? number) === number);
  return found?.page === number ? [...own, found] : own;
}

export async function ReadingBody({
  data,
  dealId,
  document,
  params,
  target,
  facts,
  active,
  found,
  page,
}: BodyProps & { page: number }) {
  const size = document.pageList.reduce((sum, { blocks }) => sum + blocks, 0);
  const numbers =
    size <= WHOLE && document.pageList.length <= 120 ? document.pageList.map(({ number }) => number) : [page];
  const asked = Number(first(params, "after")) || 0;
  const near = target?.seq && size > WHOLE ? Math.max(0, target.seq - 40) : asked;
  const pages = await Promise.all(
    numbers.map((number) =>
      data.documentPage(document.id, number, number === page && near ? { afterSeq: near, limit: WINDOW } : {}),
    ),
  );
  if (!pages.some((one) => one !== null)) notFound();
  if (size === 0)
    return (
      <EmptyState
        title="No text was found"
        why="The file could be opened, but holds no words. Download it to look at the original."
      />
    );
  return (
    <article className="mx-auto grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-10">
      {lookOf(document) === "original" ? (
        <Banner
          action={
            <a className="font-medium text-accent hover:underline" href={viewHref(dealId, document.id, params, null)}>
              Show the original
            </a>
          }
        >
          The words as they were read; what text recognition made of a picture may hold mistakes.
        </Banner>
      ) : null}
      {pages.map((one) => {
        if (!one) return null;
        const blocks = one.blocks as ViewBlock[];
        const name = one.name ? (one.kind === "slide" ? `Slide ${one.number}: ${one.name}` : one.name) : null;
        return (
          <div key={one.number} className={one.kind === "slide" ? "border border-line bg-sheet p-6" : undefined}>
            <ReadingPage
              title={name ?? (numbers.length > 1 ? `${one.kind === "slide" ? "Slide" : "Page"} ${one.number}` : null)}
              number={one.number}
              problem={one.problem}
              blocks={blocks}
              marks={markPassages(blocks, claimsOn(one.number, facts, found))}
              active={found ? found.id : active}
            />
            {one.nextSeq ? (
              <p className="mt-6">
                <a href={blocksHref(dealId, document.id, params, one.number, one.nextSeq)} className={buttonClass({})}>
                  Read on
                </a>
              </p>
            ) : null}
          </div>
        );
      })}
    </article>
  );
}
