import { AppFrame } from "#app/_components/frame/app-frame.tsx";
import { type Column, type Filter, tableSpec } from "#app/_components/table/columns.ts";
import { closeHref, DataTable } from "#app/_components/table/data-table.tsx";
import { type Params, readTableState } from "#app/_components/table/url-state.ts";
import { EvidenceCheck, KindTag, SideTag } from "#app/_components/ui/badge.tsx";
import { Button, LinkButton } from "#app/_components/ui/button.tsx";
import { Drawer } from "#app/_components/ui/drawer.tsx";
import { PageHead, Switch, Tabs } from "#app/_components/ui/page.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import { DefinitionList, Kbd, Known, Label, Place, Quote } from "#app/_components/ui/value.tsx";
import { facts, frame, type SampleFact } from "../../../samples.ts";

const PATH = "/deals/x/facts";
const columns: Column<SampleFact>[] = [
  {
    key: "label",
    meta: true,
    title: "Id",
    sortable: true,
    width: "w-32",
    render: (fact) => <Label>{fact.label}</Label>,
  },
  { key: "side", meta: true, title: "Side", width: "w-12", render: (fact) => <SideTag side={fact.side} /> },
  { key: "item", title: "Item", sortable: true, heading: true, render: (fact) => fact.item },
  { key: "category", title: "Category", sortable: true, width: "w-40", render: (fact) => fact.category },
  { key: "vendor", title: "Vendor", width: "w-28", render: (fact) => <Known value={fact.vendor} /> },
  { key: "users", title: "Users", align: "right", width: "w-20", render: (fact) => <Known value={fact.users} /> },
  { key: "kind", title: "Kind", width: "w-24", render: (fact) => <KindTag kind={fact.kind} /> },
  { key: "check", title: "Quote", width: "w-36", render: (fact) => <EvidenceCheck check={fact.check} /> },
  {
    key: "source",
    title: "Source",
    width: "w-36",
    render: (fact) => (
      <Place vdrIndex={fact.vdr} place={{ page: fact.page }} href={`/deals/x/documents/1?fact=${fact.id}`} />
    ),
  },
  { key: "authority", title: "Authority", optional: true, width: "w-24", render: () => "2" },
];
const filters: Filter[] = [
  { name: "q", label: "Words in item or quote" },
  {
    name: "side",
    label: "Any side",
    options: [
      { value: "target", label: "Target" },
      { value: "buyer", label: "Buyer" },
    ],
  },
  {
    name: "check",
    label: "Any quote check",
    options: [
      { value: "verified", label: "Verified" },
      { value: "not_found", label: "Not found" },
    ],
  },
];
const spec = tableSpec(columns, filters, { key: "label", desc: false });

export default async function FactsGallery({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const state = readTableState(params, spec);
  const rows = state.filters.q?.includes("nothing")
    ? []
    : facts.filter((fact) => (state.filters.side ?? []).every((side) => fact.side === side));
  const open = facts.find((fact) => fact.id === state.open);
  return (
    <AppFrame {...frame} active="facts" crumbs={[{ title: "Project Sample", href: "/" }, { title: "Facts" }]}>
      <PageHead
        title="Facts"
        lead="What the documents say, each with the sentence it rests on."
        actions={
          <Switch
            label="Side"
            active="?"
            options={[
              { title: "Target", href: "?side=target" },
              { title: "Buyer", href: "?side=buyer" },
              { title: "Both", href: "?" },
            ]}
          />
        }
      />
      <Tabs
        label="Applications"
        active="#facts"
        tabs={[
          { title: "Facts", href: "#facts", count: "1,203" },
          { title: "Findings", href: "#findings", count: "31" },
          { title: "Information gaps", href: "#gaps", count: "12" },
          { title: "Checklist", href: "#checklist", count: "9 of 12" },
        ]}
      />
      <DataTable
        noun="facts"
        path={PATH}
        rowId={(fact) => fact.id}
        rowPage={(fact) => `/deals/x/facts/${fact.id}`}
        drawer
        selectable
        shown={rows.length === facts.length ? 4511 : 1203}
        total={4511}
        next="cursor"
        empty={
          <EmptyState
            title="No fact matches"
            why="No fact of this run has these words and values. Facts come from the documents that an analysis has read."
            action={<LinkButton href={PATH}>Clear all filters</LinkButton>}
          />
        }
        {...{ params, spec, state, columns, filters, rows }}
      />
      {open ? <FactDrawer fact={open} params={params} /> : null}
    </AppFrame>
  );
}

function FactDrawer({ fact, params }: { fact: SampleFact; params: Params }) {
  return (
    <Drawer
      title={fact.label}
      closeHref={closeHref(PATH, params)}
      pageHref={`/deals/x/facts/${fact.id}`}
      footer={
        <div className="flex gap-2">
          <Button look="primary">
            Confirm <Kbd>c</Kbd>
          </Button>
          <Button>
            Correct <Kbd>e</Kbd>
          </Button>
          <Button look="danger">
            Reject <Kbd>r</Kbd>
          </Button>
        </div>
      }
    >
      <div className="grid gap-4">
        <div className="flex items-center gap-2">
          <SideTag side={fact.side} long />
          <EvidenceCheck check={fact.check} />
          <KindTag kind={fact.kind} />
        </div>
        <h2 className="text-xl font-semibold">{fact.item}</h2>
        <Quote
          before="For the plants in the south, "
          marked="the shared client 100 carries all postings of the works"
          after=" and is operated by the group's computing centre until a separation has been agreed."
          source={<Place vdrIndex={fact.vdr} place={{ page: fact.page }} href="/deals/x/documents/1" />}
        />
        <DefinitionList
          items={[
            { term: "Category", value: fact.category },
            { term: "Vendor", value: fact.vendor },
            { term: "Users", value: fact.users },
            { term: "Perimeter", value: "Shared" },
            { term: "Provided by", value: "Parent" },
          ]}
        />
      </div>
    </Drawer>
  );
}
