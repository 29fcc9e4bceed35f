// The list of deals: what each is about, how far its analysis is, and putting it away.
import { asked, pageAsked, shownCount } from "#app/_components/deal/list-state.ts";
import { Note } from "#app/_components/deal/note.tsx";
import { optionsOf } from "#app/_components/deal/options.ts";
import { ActionButton } from "#app/_components/form/action-button.tsx";
import { count } from "#app/_components/format/count.ts";
import { paths } from "#app/_components/paths.ts";
import { type Column, type Filter, tableSpec } from "#app/_components/table/columns.ts";
import { DataTable } from "#app/_components/table/data-table.tsx";
import { clearFiltersHref, type Params, readTableState } from "#app/_components/table/url-state.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import { StatusBadge } from "#app/_components/ui/status-badge.tsx";
import { DateText, Known, NotKnown } from "#app/_components/ui/value.tsx";
import { DEAL_STATUS_WORD, DEAL_TYPE_WORD, ROLE_WORD } from "#app/_components/words.ts";
import type { RunStatus } from "#db/vocabulary.ts";
import type { PersonCtx } from "#lib/access/ctx.ts";
import { type DealView, deals } from "#lib/reads/deals.ts";
import { archiveDealAction, restoreDealAction } from "./actions.ts";

const { archived: _, ...LIVE_STATUS } = DEAL_STATUS_WORD;

const columns: Column<DealView>[] = [
  { key: "name", title: "Deal", sortable: true, heading: true, render: (deal) => deal.name },
  { key: "target", title: "Target", sortable: true, width: "w-40", render: (deal) => deal.targetName },
  { key: "buyer", title: "Buyer", width: "w-36", render: (deal) => <Known value={deal.buyerName} /> },
  {
    key: "type",
    title: "Type",
    width: "w-28",
    render: (deal) => <span className="whitespace-nowrap">{DEAL_TYPE_WORD[deal.dealType]}</span>,
  },
  {
    key: "status",
    meta: true,
    title: "Status",
    width: "w-28",
    render: (deal) => <StatusBadge of="deal" status={deal.status} />,
  },
  { key: "documents", title: "Documents", align: "right", width: "w-24", render: (deal) => count(deal.documents) },
  {
    key: "findings",
    title: "Findings",
    align: "right",
    width: "w-24",
    render: (deal) => (deal.counts ? count(deal.counts.findings) : <NotKnown>none yet</NotKnown>),
  },
  { key: "run", title: "Last run", width: "w-44", render: (deal) => <LastRun deal={deal} /> },
  { key: "role", title: "Your role", optional: true, width: "w-24", render: (deal) => ROLE_WORD[deal.role] },
  {
    key: "industry",
    title: "Industry",
    optional: true,
    width: "w-32",
    render: (deal) => <Known value={deal.industry} />,
  },
  {
    key: "closing",
    title: "Closing",
    optional: true,
    width: "w-28",
    render: (deal) => <DateText value={deal.closingOn} />,
  },
  {
    key: "created",
    title: "Created",
    sortable: true,
    width: "w-28",
    render: (deal) => <DateText value={deal.createdAt} />,
  },
  { key: "put", title: "Actions", width: "w-24", render: (deal) => <PutAway deal={deal} /> },
];

const filters: Filter[] = [
  { name: "q", label: "Name, target, buyer or industry" },
  { name: "type", label: "Any type", options: optionsOf(DEAL_TYPE_WORD) },
  { name: "status", label: "Any status", options: optionsOf(LIVE_STATUS) },
];
const spec = tableSpec(columns, filters, { key: "created", desc: true });

function LastRun({ deal }: { deal: DealView }) {
  if (!deal.run) return <NotKnown>not analysed</NotKnown>;
  return (
    <a href={paths.run(deal.id, deal.run.number)} className="inline-flex items-center gap-2 hover:text-accent">
      <span className="tabular-nums">{deal.run.number}</span>
      <StatusBadge of="run" status={deal.run.status as RunStatus} />
    </a>
  );
}

function PutAway({ deal }: { deal: DealView }) {
  if (deal.role !== "lead") return <NotKnown>lead only</NotKnown>;
  const archived = deal.archivedAt !== null;
  return (
    <ActionButton
      action={archived ? restoreDealAction : archiveDealAction}
      fields={{ dealId: deal.id }}
      look="quiet"
      size="sm"
    >
      {archived ? "Restore" : "Archive"}
      <span className="sr-only"> {deal.name}</span>
    </ActionButton>
  );
}

export async function DealTable({
  person,
  params,
  archived,
}: {
  person: PersonCtx;
  params: Params;
  archived: boolean;
}) {
  const state = readTableState(params, spec);
  const [page, all] = await Promise.all([
    deals(person, {
      ...pageAsked(state),
      q: asked(state, "q"),
      type: asked(state, "type"),
      status: asked(state, "status"),
      archived,
    }),
    deals(person, { archived, limit: 1 }),
  ]);
  const path = paths.deals();
  return (
    <>
      <Note words={page.note} />
      <DataTable
        live
        noun="deals"
        rowId={(deal) => deal.id}
        rowPage={(deal) => paths.deal(deal.id)}
        rows={page.rows}
        shown={shownCount(page.total)}
        total={all.total.count}
        next={page.next}
        previous={page.previous}
        empty={
          all.total.count > 0 ? (
            <EmptyState
              title="No deal matches"
              why="None of your deals has these words and values."
              action={<LinkButton href={clearFiltersHref(path, params, spec)}>Clear all filters</LinkButton>}
            />
          ) : archived ? (
            <EmptyState
              title="No archived deal"
              why="Deals that are over can be put away from the list; they stay readable here."
              action={<LinkButton href={path}>Show live deals</LinkButton>}
            />
          ) : (
            <EmptyState
              title="No deal yet"
              why="A deal holds the documents of a target, what an analysis found in them, and the people who may see it. You see the deals that you create or are added to."
              action={
                <LinkButton href={paths.newDeal()} look="primary">
                  Create the first deal
                </LinkButton>
              }
            />
          )
        }
        {...{ path, params, spec, state, columns, filters }}
      />
    </>
  );
}
