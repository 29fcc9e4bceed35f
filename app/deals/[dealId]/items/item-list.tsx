// Items that documents name in several ways: each with its names, the reasons, and the way to part them.

import type { DealLinks } from "#app/_components/deal/links.ts";
import { type NameActions, NameList } from "#app/_components/deal/names/name-list.tsx";
import { namedWords } from "#app/_components/deal/names/named-words.ts";
import { Note } from "#app/_components/deal/note.tsx";
import { NothingYet } from "#app/_components/deal/nothing-yet.tsx";
import { counted } from "#app/_components/format/count.ts";
import { paths } from "#app/_components/paths.ts";
import { first, type Params, pageHref } from "#app/_components/table/url-state.ts";
import { SideTag } from "#app/_components/ui/badge.tsx";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { Pager } from "#app/_components/ui/pager.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import { Label } from "#app/_components/ui/value.tsx";
import { CATEGORY_WORD, DOMAIN_WORD } from "#app/_components/words.ts";
import type { DealData } from "#lib/reads/deal-data.ts";
import type { SameItem } from "#lib/reads/names.ts";

interface ItemListProps {
  data: DealData;
  links: DealLinks;
  params: Params;
  dealId: string;
  actions: NameActions | null;
}

const ITEMS = 25;

export async function ItemList({ data, links, params, dealId, actions }: ItemListProps) {
  const cursor = first(params, "after") ?? first(params, "before");
  const page = await data.sameItems({ cursor, limit: ITEMS, entity: first(params, "side") ?? undefined });
  const path = paths.items(dealId);
  if (page.rows.length === 0)
    return (
      <NothingYet data={data} what="Items">
        <EmptyState
          title="Every item has one name"
          why="Where documents call one thing by several names, it stands here with all of them. Nothing of this run was joined; on the page of a fact you can say that it is the same as another."
          action={<LinkButton href={links.facts()}>See the facts</LinkButton>}
        />
      </NothingYet>
    );
  return (
    <>
      <Note words={page.note} />
      <p className="mb-2 text-sm text-ink-2">
        {counted(page.things, "item")}, joined from {counted(page.names, "entry", "entries")}.
      </p>
      <ul className="grid gap-6">
        {page.rows.map((item) => (
          <Item key={item.id} item={item} links={links} actions={actions} />
        ))}
      </ul>
      <Pager
        noun="items"
        shown={page.total.count}
        total={null}
        nextHref={pageHref(path, params, "after", page.next)}
        previousHref={pageHref(path, params, "before", page.previous)}
      />
    </>
  );
}

function Item({ item, links, actions }: { item: SameItem; links: DealLinks; actions: NameActions | null }) {
  return (
    <li className="grid gap-1 border-t border-ink/70 pt-2">
      <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <SideTag side={item.entity} />
        <h2 className="text-base font-semibold">
          <a href={links.fact(item.id)} className="hover:text-accent">
            {item.item}
          </a>
        </h2>
        {item.label ? <Label>{item.label}</Label> : null}
        <span className="text-sm text-ink-3">
          {DOMAIN_WORD[item.domain]}, {CATEGORY_WORD[item.category]}: {counted(item.sourceCount, "source")},{" "}
          {namedWords(item.names)}
        </span>
      </div>
      <NameList names={item.names} actions={actions} />
    </li>
  );
}
