import { optionsOf } from "#app/_components/deal/options.ts";
import { count } from "#app/_components/format/count.ts";
import { durationShort } from "#app/_components/format/date.ts";
import { paths } from "#app/_components/paths.ts";
import { type Column, type Filter, tableSpec } from "#app/_components/table/columns.ts";
import { DataTable } from "#app/_components/table/data-table.tsx";
import { clearFiltersHref, type Params, readTableState } from "#app/_components/table/url-state.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import { StatusBadge } from "#app/_components/ui/status-badge.tsx";
import { DateText, NotKnown } from "#app/_components/ui/value.tsx";
import { DOMAIN_WORD, RUN_STATUS_WORD, RUN_TYPE_WORD } from "#app/_components/words.ts";
import { DOMAINS } from "#db/vocabulary.ts";
import type { DealData } from "#lib/reads/deal-data.ts";
import type { RunView } from "#lib/reads/runs.ts";

const figure = (key: "documents" | "facts" | "gaps" | "findings", title: string): Column<RunView> => ({
  key,
  title,
  align: "right",
  width: "w-24",
  render: ({ counts }) => (counts ? count(counts[key]) : <NotKnown>not counted</NotKnown>),
});

const columns: Column<RunView>[] = [
  { key: "number", title: "Run", heading: true, width: "w-24", render: ({ number }) => `Run ${number}` },
  { key: "status", meta: true, title: "Status", width: "w-32", render: (run) => <Status run={run} /> },
  { key: "type", title: "What", width: "w-56", render: (run) => <What run={run} /> },
  { key: "started", title: "Started", width: "w-44", render: ({ createdAt }) => <DateText value={createdAt} time /> },
  { key: "took", title: "Took", align: "right", width: "w-24", render: (run) => <Took run={run} /> },
  figure("documents", "Documents"),
  figure("facts", "Facts"),
  figure("findings", "Findings"),
  figure("gaps", "Gaps"),
  { key: "cutOff", title: "Cut-off", width: "w-28", render: ({ cutOff }) => <DateText value={cutOff} /> },
  {
    key: "by",
    title: "Started by",
    width: "w-36",
    render: ({ triggeredBy }) => triggeredBy ?? <NotKnown>the system</NotKnown>,
  },
  { key: "analyst", title: "Analyst", optional: true, width: "w-24", render: ({ analyst }) => analyst },
];
const filters: Filter[] = [
  { name: "status", label: "Any status", options: optionsOf(RUN_STATUS_WORD) },
  { name: "type", label: "Any kind of run", options: optionsOf(RUN_TYPE_WORD) },
];
const spec = tableSpec(columns, filters, { key: "number", desc: true });

function Status({ run }: { run: RunView }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <StatusBadge of="run" status={run.status} title={run.cause ?? undefined} />
      {run.problems > 0 ? (
        <span className="text-xs text-medium">
          {run.problems} {run.problems === 1 ? "problem" : "problems"}
        </span>
      ) : null}
    </span>
  );
}

function What({ run }: { run: RunView }) {
  const all = run.domains.length === DOMAINS.length;
  return (
    <>
      {run.external ? "Filled from outside" : RUN_TYPE_WORD[run.type]}
      {all ? null : (
        <span className="block text-xs text-ink-3">{run.domains.map((domain) => DOMAIN_WORD[domain]).join(", ")}</span>
      )}
    </>
  );
}

function Took({ run }: { run: RunView }) {
  if (!run.startedAt || !run.completedAt) return <NotKnown>not ended</NotKnown>;
  return (
    <span className="whitespace-nowrap">{durationShort(Date.parse(run.completedAt) - Date.parse(run.startedAt))}</span>
  );
}

export async function RunTable({ data, dealId, params }: { data: DealData; dealId: string; params: Params }) {
  const state = readTableState(params, spec);
  const all = await data.runs({ limit: 500 });
  const fits = (name: string, value: string) => !state.filters[name]?.length || state.filters[name].includes(value);
  // A deal has few runs, and the read gives all of them; only this short list is filtered here.
  const rows = all.filter((run) => fits("status", run.status) && fits("type", run.type));
  const path = paths.runs(dealId);
  return (
    <DataTable
      noun="runs"
      rowId={(run) => run.id}
      rowPage={(run) => paths.run(dealId, run.number)}
      shown={rows.length}
      total={all.length}
      empty={
        all.length > 0 ? (
          <EmptyState
            title="No run matches"
            why="No run of this deal has these values."
            action={<LinkButton href={clearFiltersHref(path, params, spec)}>Clear all filters</LinkButton>}
          />
        ) : (
          <EmptyState
            title="Nothing analysed yet"
            why="A run reads the documents, finds facts in them, and draws findings and open questions from the facts. It starts from the documents."
            action={
              <LinkButton href={paths.documents(dealId)} look="primary">
                Go to the documents
              </LinkButton>
            }
          />
        )
      }
      {...{ path, params, spec, state, columns, filters, rows }}
    />
  );
}
