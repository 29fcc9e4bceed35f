// Which view a document gets: the original, a grid, pages to read, or why there is nothing to show.
import type { DealLinks } from "#app/_components/deal/links.ts";
import { FactKeys } from "#app/_components/document/fact-keys.tsx";
import { FactsAside } from "#app/_components/document/facts-aside.tsx";
import { PageStrip } from "#app/_components/document/page-strip.tsx";
import type { Claim } from "#app/_components/document/passages.ts";
import { type AsideTable, TablesAside } from "#app/_components/document/tables-aside.tsx";
import { counted } from "#app/_components/format/count.ts";
import { first, type Params } from "#app/_components/table/url-state.ts";
import type { Place } from "#lib/documents/parsed.ts";
import { comparePlaces } from "#lib/documents/place.ts";
import type { DealData } from "#lib/reads/deal-data.ts";
import type { DocumentDetail } from "#lib/reads/document.ts";
import type { FactView } from "#lib/reads/fact-view.ts";
import { factHref, pageHref, rowsHref } from "./document-hrefs.ts";
import { GridBody, gridWindow } from "./grid-body.tsx";
import { type DocumentLook, lookOf } from "./look-of.ts";
import { NotRead } from "./not-read.tsx";
import { OriginalBody } from "./original-body.tsx";
import { ReadingBody } from "./reading-body.tsx";
import { stripPages } from "./strip-pages.ts";

/** Stands for a fact's id where a search led here. */
export const FOUND = "found";

/** More facts than these are shown page by page. */
const MOST_BESIDE = 500;
const HERE = { rows: " in these rows", page: " of this page", document: "" };
const WITH_STRIP = "desk:grid-cols-[9rem_minmax(0,1fr)] wide:grid-cols-[9rem_minmax(0,1fr)_18rem]";
const WITHOUT_STRIP = "wide:grid-cols-[minmax(0,1fr)_18rem]";

export interface BodyProps {
  data: DealData;
  dealId: string;
  document: DocumentDetail;
  params: Params;
  /** Where `?fact=` or `?block=` leads. */
  target: { page: number; seq: number | null; row: number | null } | null;
  facts: readonly FactView[];
  active: string | null;
  /** A passage that a search found; it carries no fact. */
  found: (Claim & { page: number }) | null;
}

const rowOf = (place: Place | undefined): number | null => place?.row ?? place?.line ?? null;

async function foundClaim(data: DealData, id: string, page: number, seq: number): Promise<BodyProps["found"]> {
  const view = await data.documentPage(id, page, { afterSeq: Math.max(1, seq) - 1, limit: 1 });
  const [block] = view?.blocks ?? [];
  return block?.seq === seq ? { id: FOUND, page, quote: block.text, place: block.place as Place } : null;
}

export async function DocumentBody({
  data,
  dealId,
  document,
  params,
  links,
}: Pick<BodyProps, "data" | "dealId" | "document" | "params"> & { links: DealLinks }) {
  const look = lookOf(document, first(params, "view") === "text");
  const active = first(params, "fact");
  const passage = active ? await data.passage(active) : null;
  const at = passage?.documentId === document.id ? passage : null;
  const askedPage = Number(first(params, "page")) || null;
  const page = at?.page ?? askedPage ?? 1;
  if (document.pageList.length === 0 && look !== "original") return <NotRead document={document} dealId={dealId} />;
  const seq = at?.seq ?? (Number(first(params, "block")) || null);
  const found = !at && seq ? await foundClaim(data, document.id, page, seq) : null;
  const target = at || seq ? { page, seq, row: rowOf(at?.place ?? found?.place) } : null;
  const grid = look === "grid" ? await gridWindow({ data, document, params }, page, target?.row ?? null) : null;
  const here = grid ? ("rows" as const) : document.facts > MOST_BESIDE ? ("page" as const) : ("document" as const);
  const given = await data.documentFacts(document.id, {
    page: here === "document" ? undefined : page,
    rows: grid ? { from: grid.rows[0]?.row ?? 1, to: grid.rows.at(-1)?.row ?? 1 } : undefined,
  });
  const facts = [...given].sort((a, b) => comparePlaces(a.place, b.place));
  const body: BodyProps = { data, dealId, document, params, target, facts, active, found };
  const strip = stripPages(document, (number) => pageHref(dealId, document.id, params, number, look));
  return (
    <div className={`grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-4 ${strip.length > 0 ? WITH_STRIP : WITHOUT_STRIP}`}>
      {strip.length > 0 ? <PageStrip label={stripLabel(document, look)} pages={strip} active={page} /> : null}
      <div className="min-w-0">
        {look === "original" ? (
          <OriginalBody {...body} />
        ) : grid ? (
          <GridBody {...body} page={page} grid={grid} />
        ) : (
          <ReadingBody {...body} page={page} />
        )}
      </div>
      <div className={strip.length > 0 ? "desk:col-start-2 wide:col-start-auto" : undefined}>
        <TablesAside tables={tablesBeside(body, look, here === "document" ? null : page)} />
        <FactsAside
          title={`${counted(facts.length, "fact")}${HERE[here]}`}
          facts={facts.map(({ id, label, item, category, kind, check, place, placeWords }) => ({
            ...{ id, label, item, category, kind, check, placeWords },
            recognised: place.recognised,
            href: factHref(dealId, document.id, params, id),
            pageHref: links.fact(id),
          }))}
          active={active}
          none={
            document.facts > 0 ? "Nothing in view gave a fact." : "No fact of the shown run rests on this document."
          }
        />
      </div>
      <FactKeys active={at ? active : found ? FOUND : null} />
    </div>
  );
}

/** Tables of a page (of all with null) that an analyst has read, with where a click leads. */
function tablesBeside({ dealId, document, params }: BodyProps, look: DocumentLook, page: number | null): AsideTable[] {
  return document.tables.flatMap((table) => {
    if (!table.reading || (page !== null && table.page !== page)) return [];
    const { number, title, kind, rowCount, reading, placeWords } = table;
    const row = look === "grid" ? rowOf(table.place as Place) : null;
    const href =
      row === null
        ? pageHref(dealId, document.id, params, table.page, look)
        : rowsHref(dealId, document.id, params, table.page, row);
    return [{ number, title, kind, rowCount, reading, placeWords, href }];
  });
}

function stripLabel(document: DocumentDetail, look: DocumentLook): string {
  const [first] = document.pageList;
  const noun =
    look === "grid" ? "sheet" : first?.kind === "slide" ? "slide" : first?.kind === "message" ? "message" : "page";
  return `${counted(document.pageList.length, noun)}`;
}
