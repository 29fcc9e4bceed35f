import type { DealLinks } from "#app/_components/deal/links.ts";
import { Note } from "#app/_components/deal/note.tsx";
import { count } from "#app/_components/format/count.ts";
import { paths } from "#app/_components/paths.ts";
import { first, hrefWith, type Params } from "#app/_components/table/url-state.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { Tabs } from "#app/_components/ui/page.tsx";
import { Pager } from "#app/_components/ui/pager.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import type { DealData } from "#lib/reads/deal-data.ts";
import type { Hit, SearchView } from "#lib/reads/search.ts";
import { SearchHit } from "./search-hit.tsx";

const NOUNS = [
  { noun: "finding", title: "Findings" },
  { noun: "fact", title: "Facts" },
  { noun: "gap", title: "Information gaps" },
  { noun: "passage", title: "In documents" },
] as const;

const some = ({ count: number, capped }: { count: number; capped: boolean }) => `${count(number)}${capped ? "+" : ""}`;

interface Props {
  data: DealData;
  links: DealLinks;
  dealId: string;
  params: Params;
}

export async function SearchHits({ data, links, dealId, params }: Props) {
  const q = first(params, "q");
  const path = paths.search(dealId);
  const noun = NOUNS.find((one) => one.noun === first(params, "noun"))?.noun;
  if (!q)
    return (
      <EmptyState
        title="Nothing asked yet"
        why="Words are found whatever their case or accents, in everything that the shown run concluded and in every page that was read. A hit in a document leads to the very passage."
      />
    );
  // The tabs count all nouns, the list shows the chosen one.
  const [all, chosen] = await Promise.all([
    data.search({ q, cursor: noun ? null : first(params, "cursor") }),
    noun ? data.search({ q, nouns: noun, cursor: first(params, "cursor") }) : null,
  ]);
  const view = chosen ?? all;
  const tab = (value: string | null) => hrefWith(path, params, { noun: value, cursor: null });
  return (
    <>
      <Note words={view.note} />
      <Tabs
        label="Where it was found"
        active={tab(noun ?? null)}
        tabs={[
          { title: "All", href: tab(null), count: some(all.total) },
          ...NOUNS.map((one) => ({ title: one.title, href: tab(one.noun), count: some(all.byNoun[one.noun]) })),
        ]}
      />
      {view.hits.length === 0 ? (
        <EmptyState
          title={`Nothing found for “${view.q ?? q}”`}
          why="Try another word or fewer words. Words are found whole; files that could not be read are not searched."
          action={noun ? <LinkButton href={tab(null)}>Search everywhere</LinkButton> : undefined}
        />
      ) : (
        <ol className="grid max-w-4xl">
          {view.hits.map((hit) => (
            <SearchHit key={keyOf(hit)} hit={hit} links={links} />
          ))}
        </ol>
      )}
      <HitPager view={view} path={path} params={params} />
    </>
  );
}

const keyOf = (hit: Hit) => `${hit.noun} ${hit.id} ${hit.seq ?? ""}`;

function HitPager({ view, path, params }: { view: SearchView; path: string; params: Params }) {
  if (!view.next && !view.previous) return null;
  const to = (cursor: string | null) => (cursor ? hrefWith(path, params, { cursor }) : null);
  return (
    <Pager
      previousHref={to(view.previous)}
      nextHref={to(view.next)}
      shown={view.total.count}
      total={null}
      noun={view.total.capped ? "best hits" : "hits"}
    />
  );
}
