// A list of facts with its drawer: the whole run, or one domain of it.

import { closeHref, DataTable } from "#app/_components/table/data-table.tsx";
import { clearFiltersHref, type Params, readTableState } from "#app/_components/table/url-state.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { Drawer } from "#app/_components/ui/drawer.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import type { Domain } from "#db/vocabulary.ts";
import type { DealData } from "#lib/reads/deal-data.ts";
import type { FactDetail } from "#lib/reads/fact.ts";
import { FactConflicts } from "./conflicts/fact-conflicts.tsx";
import { factColumns, factFilters, factSpec, fileName } from "./fact-columns.tsx";
import { FactDetails, FactPassage, FactSources, FactTags, FactUses } from "./fact-detail.tsx";
import type { DealLinks } from "./links.ts";
import { asked, pageAsked, shownCount } from "./list-state.ts";
import { FactNames } from "./names/fact-names.tsx";
import type { NameActions } from "./names/name-list.tsx";
import { Note } from "./note.tsx";
import { NothingYet } from "./nothing-yet.tsx";

interface FactTableProps {
  data: DealData;
  links: DealLinks;
  params: Params;
  path: string;
  domain?: Domain;
  names: NameActions | null;
}

export async function FactTable({ data, links, params, path, domain, names }: FactTableProps) {
  const columns = factColumns(links);
  const spec = factSpec(columns, factFilters(domain));
  const state = readTableState(params, spec);
  const [{ total, documents }, page, open] = await Promise.all([
    data.factChoices(domain),
    data.facts({
      ...pageAsked(state),
      domain: domain ?? asked(state, "domain"),
      entity: asked(state, "side"),
      category: asked(state, "category"),
      kind: asked(state, "kind"),
      check: asked(state, "check"),
      document: asked(state, "document"),
      change: asked(state, "change"),
      q: asked(state, "q"),
    }),
    state.open ? data.fact(state.open) : null,
  ]);
  const filters = factFilters(domain, documents.map(documentOption));
  return (
    <>
      <Note words={page.note} />
      <DataTable
        noun="facts"
        rowId={(fact) => fact.id}
        rowPage={(fact) => links.fact(fact.id)}
        rows={page.rows}
        shown={shownCount(page.total)}
        total={total}
        next={page.next}
        previous={page.previous}
        drawer
        empty={
          total === 0 ? (
            <NothingYet data={data} what="Facts">
              <EmptyState
                title="No facts yet"
                why="Facts come from documents that an analysis has read. None of the documents of this run said anything here."
                action={<LinkButton href={links.documents()}>See the documents</LinkButton>}
              />
            </NothingYet>
          ) : (
            <EmptyState
              title="No fact matches"
              why="No fact of this run has these words and values."
              action={<LinkButton href={clearFiltersHref(path, params, spec)}>Clear all filters</LinkButton>}
            />
          )
        }
        {...{ path, params, spec, state, columns, filters }}
      />
      {open ? <FactDrawer fact={open} links={links} names={names} closeHref={closeHref(path, params)} /> : null}
    </>
  );
}

/** A document as a choice of the filter; a long data room is searched by words instead. */
const documentOption = ({ id, path, vdrIndex }: { id: string; path: string; vdrIndex: string | null }) => ({
  value: id,
  label: [vdrIndex, fileName(path)].filter(Boolean).join(" "),
});

export function FactDrawer({
  fact,
  links,
  names,
  closeHref,
}: {
  fact: FactDetail;
  links: DealLinks;
  names: NameActions | null;
  closeHref: string;
}) {
  return (
    <Drawer title={fact.label ?? "Fact"} closeHref={closeHref} pageHref={links.fact(fact.id)}>
      <div className="grid gap-5">
        <div className="grid gap-2">
          <FactTags fact={fact} />
          <h2 className="text-xl font-semibold">{fact.item}</h2>
        </div>
        <FactPassage fact={fact} links={links} />
        <FactConflicts conflicts={fact.conflicts} links={links} />
        <FactDetails fact={fact} />
        <FactNames fact={fact} actions={names} />
        <FactSources fact={fact} links={links} />
        {names ? (
          <p className="text-sm">
            <a href={`${links.fact(fact.id)}#same`} className="text-accent hover:underline">
              Same as another item …
            </a>
          </p>
        ) : null}
        <FactUses fact={fact} links={links} />
      </div>
    </Drawer>
  );
}
