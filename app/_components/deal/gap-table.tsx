// A list of information gaps with its drawer: the whole run, or one domain of it.
import { closeHref, DataTable } from "#app/_components/table/data-table.tsx";
import { clearFiltersHref, type Params, readTableState } from "#app/_components/table/url-state.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { Drawer } from "#app/_components/ui/drawer.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import type { Domain } from "#db/vocabulary.ts";
import type { DealData } from "#lib/reads/deal-data.ts";
import type { GapDetail } from "#lib/reads/gaps.ts";
import { gapColumns, gapFilters, gapSpec } from "./gap-columns.tsx";
import { GapBody, GapTags } from "./gap-detail.tsx";
import type { DealLinks } from "./links.ts";
import { asked, pageAsked, shownCount } from "./list-state.ts";
import { Note } from "./note.tsx";
import { NothingYet } from "./nothing-yet.tsx";

interface GapTableProps {
  data: DealData;
  links: DealLinks;
  params: Params;
  path: string;
  domain?: Domain;
  /** The deal's id where the person may say what does not apply. */
  decides?: string;
}

export async function GapTable({ data, links, params, path, domain, decides }: GapTableProps) {
  const columns = gapColumns(domain);
  const filters = gapFilters(domain);
  const spec = gapSpec(columns, filters);
  const state = readTableState(params, spec);
  const [page, total, open] = await Promise.all([
    data.gaps({
      ...pageAsked(state),
      domain: domain ?? asked(state, "domain"),
      entity: asked(state, "side"),
      category: asked(state, "category"),
      importance: asked(state, "importance"),
      worth: asked(state, "worth"),
      status: asked(state, "status"),
      change: asked(state, "change"),
      q: asked(state, "q"),
    }),
    data.gaps({ domain, limit: 1 }),
    state.open ? data.gap(state.open) : null,
  ]);
  return (
    <>
      <Note words={page.note} />
      <DataTable
        noun="gaps"
        rowId={(gap) => gap.id}
        rowPage={(gap) => links.gap(gap.id)}
        rows={page.rows}
        shown={shownCount(page.total)}
        total={total.total.count}
        next={page.next}
        previous={page.previous}
        drawer
        empty={
          total.total.count === 0 ? (
            <NothingYet data={data} what="Information gaps">
              <EmptyState
                title="No information gap"
                why="Every critical and important topic that applies to this deal is answered by a fact."
                action={<LinkButton href={links.facts(domain ? { domain } : {})}>See the facts</LinkButton>}
              />
            </NothingYet>
          ) : (
            <EmptyState
              title="No gap matches"
              why="No information gap of this run has these words and values."
              action={<LinkButton href={clearFiltersHref(path, params, spec)}>Clear all filters</LinkButton>}
            />
          )
        }
        {...{ path, params, spec, state, columns, filters }}
      />
      {open ? <GapDrawer gap={open} links={links} decides={decides} closeHref={closeHref(path, params)} /> : null}
    </>
  );
}

function GapDrawer({
  gap,
  links,
  decides,
  closeHref,
}: {
  gap: GapDetail;
  links: DealLinks;
  decides: string | undefined;
  closeHref: string;
}) {
  return (
    <Drawer title={gap.label ?? "Information gap"} closeHref={closeHref} pageHref={links.gap(gap.id)}>
      <div className="grid gap-5">
        <div className="grid gap-2">
          <GapTags gap={gap} />
          <h2 className="text-xl font-semibold">{gap.topicText}</h2>
          <p className="text-ink-2">{gap.description}</p>
        </div>
        <GapBody gap={gap} links={links} decides={decides} />
      </div>
    </Drawer>
  );
}
