// The list of contradictions with its drawer.

import type { DealLinks } from "#app/_components/deal/links.ts";
import { asked, pageAsked, shownCount } from "#app/_components/deal/list-state.ts";
import { Note } from "#app/_components/deal/note.tsx";
import { NothingYet } from "#app/_components/deal/nothing-yet.tsx";
import { closeHref, DataTable } from "#app/_components/table/data-table.tsx";
import { clearFiltersHref, type Params, readTableState } from "#app/_components/table/url-state.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { Drawer } from "#app/_components/ui/drawer.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import type { ConflictView, DealData } from "#lib/reads/views.ts";
import { conflictColumns, conflictFilters, conflictSpec } from "./conflict-columns.tsx";
import { AttributeConflict } from "./fact-conflicts.tsx";
import { PolicyQuotes } from "./policy-quotes.tsx";

interface Props {
  data: DealData;
  links: DealLinks;
  params: Params;
  path: string;
}

export async function ConflictTable({ data, links, params, path }: Props) {
  const columns = conflictColumns(links);
  const spec = conflictSpec(columns);
  const state = readTableState(params, spec);
  const [page, all, open] = await Promise.all([
    data.conflicts({
      ...pageAsked(state),
      kind: asked(state, "kind"),
      state: asked(state, "state"),
      entity: asked(state, "side"),
      domain: asked(state, "domain"),
    }),
    data.conflicts({ limit: 1 }),
    state.open ? data.conflict(state.open) : null,
  ]);
  const total = shownCount(all.total);
  return (
    <>
      <Note words={page.note} />
      <DataTable
        noun="contradictions"
        rowId={(conflict) => conflict.id}
        rows={page.rows}
        shown={shownCount(page.total)}
        total={total}
        next={page.next}
        previous={page.previous}
        filters={conflictFilters}
        drawer
        empty={
          total === 0 ? (
            <NothingYet data={data} what="Contradictions">
              <EmptyState
                title="No contradiction"
                why="Where two documents speak of the same thing they agree within the stated tolerances, and no policy demands more than is reported."
                action={<LinkButton href={links.facts()}>See the facts</LinkButton>}
              />
            </NothingYet>
          ) : (
            <EmptyState
              title="No contradiction matches"
              why="No contradiction of this run has these values."
              action={<LinkButton href={clearFiltersHref(path, params, spec)}>Clear all filters</LinkButton>}
            />
          )
        }
        {...{ path, params, spec, state, columns }}
      />
      {open ? <ConflictDrawer conflict={open} links={links} closeHref={closeHref(path, params)} /> : null}
    </>
  );
}

function ConflictDrawer({
  conflict,
  links,
  closeHref,
}: {
  conflict: ConflictView;
  links: DealLinks;
  closeHref: string;
}) {
  const facts = [conflict.fact, conflict.otherFact].filter((fact) => fact !== null);
  return (
    <Drawer title="Contradiction" closeHref={closeHref}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <h2 className="text-xl font-semibold">{conflict.item}</h2>
        {conflict.kind === "attribute" ? (
          <AttributeConflict conflict={conflict} links={links} />
        ) : (
          <PolicyQuotes conflict={conflict} links={links} most={6} />
        )}
        <ul className="grid gap-1 text-sm">
          {facts.map((fact) => (
            <li key={fact.id}>
              <a href={links.fact(fact.id)} className="text-accent underline-offset-2 hover:underline">
                {fact.label ? `${fact.label} ` : ""}
                {fact.item}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Drawer>
  );
}
