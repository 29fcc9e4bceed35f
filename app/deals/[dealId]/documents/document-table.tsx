import type { DealLinks } from "#app/_components/deal/links.ts";
import { asked, pageAsked, shownCount } from "#app/_components/deal/list-state.ts";
import { Note } from "#app/_components/deal/note.tsx";
import { tableSpec } from "#app/_components/table/columns.ts";
import { DataTable } from "#app/_components/table/data-table.tsx";
import { clearFiltersHref, type Params, readTableState } from "#app/_components/table/url-state.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import type { DealData } from "#lib/reads/deal-data.ts";
import { documentColumns, documentFilters } from "./document-columns.tsx";
import { NotReceived } from "./not-received.tsx";

interface Props {
  data: DealData;
  links: DealLinks;
  params: Params;
  path: string;
}

/** All documents, and below them what an index lists and nobody sent. */
export async function DocumentTable({ data, links, params, path }: Props) {
  const columns = documentColumns(links);
  const spec = tableSpec(columns, documentFilters, { key: "path", desc: false });
  const state = readTableState(params, spec);
  const page = await data.documents({
    ...pageAsked(state),
    q: asked(state, "q"),
    entity: asked(state, "side"),
    status: asked(state, "status"),
    doubtful: asked(state, "doubt")?.includes("yes") ?? false,
    superseded: asked(state, "versions")?.includes("all") ?? false,
  });
  const total = page.byStatus
    .filter(({ status }) => status !== "superseded")
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Note words={page.note} />
      <DataTable
        noun="documents"
        rowId={(document) => document.id}
        rowPage={(document) => links.document(document.id)}
        rows={page.rows}
        shown={shownCount(page.total)}
        total={Math.max(total, page.total.count)}
        next={page.next}
        previous={page.previous}
        filters={documentFilters}
        empty={
          total > 0 ? (
            <EmptyState
              title="No document matches"
              why="None of the documents has these words and values."
              action={<LinkButton href={clearFiltersHref(path, params, spec)}>Clear all filters</LinkButton>}
            />
          ) : (
            <EmptyState
              title="No document yet"
              why="Everything that is said of this deal rests on its documents. Drop the data room above: files, folders or a zip; each is kept as received and listed with its place in the index."
            />
          )
        }
        {...{ path, params, spec, state, columns }}
      />
      <NotReceived rows={page.notReceived} links={links} />
    </>
  );
}
