import type { DealLinks } from "#app/_components/deal/links.ts";
import { asked, shownCount } from "#app/_components/deal/list-state.ts";
import { Note } from "#app/_components/deal/note.tsx";
import { type Column, type Filter, tableSpec } from "#app/_components/table/columns.ts";
import { DataTable } from "#app/_components/table/data-table.tsx";
import { clearFiltersHref, type Params, readTableState } from "#app/_components/table/url-state.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import { DateText, NotKnown } from "#app/_components/ui/value.tsx";
import type { ActivityView } from "#lib/reads/activity.ts";
import type { DealData } from "#lib/reads/deal-data.ts";
import { eventTitle, eventWords } from "./event-words.ts";

const ACTOR: Record<string, string> = { worker: "The analysis", anonymous: "Somebody not signed in", token: "A token" };
const ORIGIN: Record<string, string> = { web: "Browser", api: "API", worker: "Analysis", cli: "Command line" };

interface Props {
  data: DealData;
  links: DealLinks;
  params: Params;
  path: string;
}

function columnsOf(links: DealLinks): Column<ActivityView>[] {
  return [
    { key: "time", meta: true, title: "When", width: "w-44", render: ({ at }) => <DateText value={at} time /> },
    { key: "actor", title: "Who", width: "w-40", render: (entry) => <Who entry={entry} /> },
    { key: "what", title: "What", heading: true, render: (entry) => <What entry={entry} links={links} /> },
    {
      key: "run",
      title: "Run",
      width: "w-20",
      render: ({ runNumber }) =>
        runNumber === null ? (
          <NotKnown>none</NotKnown>
        ) : (
          <a href={links.run(runNumber)} className="text-accent hover:underline">
            Run {runNumber}
          </a>
        ),
    },
    { key: "from", title: "From", optional: true, width: "w-32", render: ({ origin }) => ORIGIN[origin] ?? origin },
    { key: "event", title: "Kind", optional: true, width: "w-40", render: ({ event }) => eventTitle(event) },
  ];
}

function Who({ entry: { actorName, actorKind } }: { entry: ActivityView }) {
  if (actorName) return actorKind === "token" ? `${actorName}, by token` : actorName;
  return <span className="text-ink-2">{ACTOR[actorKind] ?? "A person who is gone"}</span>;
}

function What({ entry, links }: { entry: ActivityView; links: DealLinks }) {
  const words = eventWords(entry);
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  const gone = entry.event === "documents.remove";
  if (entry.objectKind !== "document" || !entry.objectId || gone)
    return <span className="font-normal [overflow-wrap:anywhere]">{sentence}</span>;
  return (
    <a href={links.document(entry.objectId)} className="font-normal [overflow-wrap:anywhere] hover:text-accent">
      {sentence}
    </a>
  );
}

export async function ActivityTable({ data, links, params, path }: Props) {
  const columns = columnsOf(links);
  const [of, members] = await Promise.all([data.activity({ limit: 1 }), data.members()]);
  const filters: Filter[] = [
    {
      name: "event",
      label: "Any kind of entry",
      options: of.events.map((event) => ({ value: event, label: eventTitle(event) })),
    },
    {
      name: "actor",
      label: "Anybody",
      options: members.map(({ userId, name }) => ({ value: userId, label: name })),
    },
  ];
  const spec = tableSpec(columns, filters, { key: "time", desc: true });
  const state = readTableState(params, spec);
  const page = await data.activity({
    event: asked(state, "event"),
    actor: asked(state, "actor"),
    cursor: state.after ?? state.before,
  });
  return (
    <>
      <Note words={page.note} />
      <DataTable
        noun="entries"
        rowId={(entry) => String(entry.id)}
        rows={page.rows}
        shown={shownCount(page.total)}
        total={of.total.count}
        next={page.next}
        previous={page.previous}
        empty={
          <EmptyState
            title="No entry matches"
            why="Nothing of this kind has been done in the deal."
            action={<LinkButton href={clearFiltersHref(path, params, spec)}>Clear all filters</LinkButton>}
          />
        }
        {...{ path, params, spec, state, columns, filters }}
      />
    </>
  );
}
