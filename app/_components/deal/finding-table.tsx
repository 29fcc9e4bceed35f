// A list of findings with its drawer: the whole run, or one domain of it.
import { closeHref, DataTable } from "#app/_components/table/data-table.tsx";
import { clearFiltersHref, type Params, readTableState } from "#app/_components/table/url-state.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { Drawer } from "#app/_components/ui/drawer.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import type { Domain } from "#db/vocabulary.ts";
import type { DealData } from "#lib/reads/deal-data.ts";
import type { FindingDetail } from "#lib/reads/findings.ts";
import { Part } from "./fact-detail.tsx";
import { findingColumns, findingFilters, findingSpec } from "./finding-columns.tsx";
import { EvidenceChain, FindingCosts, FindingSoWhat, FindingTags, FindingTerms } from "./finding-detail.tsx";
import type { DealLinks } from "./links.ts";
import { asked, pageAsked, shownCount } from "./list-state.ts";
import { Note } from "./note.tsx";
import { NothingYet } from "./nothing-yet.tsx";

interface FindingTableProps {
  data: DealData;
  links: DealLinks;
  params: Params;
  path: string;
  domain?: Domain;
}

export async function FindingTable({ data, links, params, path, domain }: FindingTableProps) {
  const columns = findingColumns(domain);
  const filters = findingFilters(domain);
  const spec = findingSpec(columns, filters);
  const state = readTableState(params, spec);
  const [page, total, open] = await Promise.all([
    data.findings({
      ...pageAsked(state),
      domain: domain ?? asked(state, "domain"),
      type: asked(state, "type"),
      severity: asked(state, "severity"),
      category: asked(state, "category"),
      phase: asked(state, "phase"),
      treatment: asked(state, "treatment"),
      costNature: asked(state, "nature"),
      change: asked(state, "change"),
      q: asked(state, "q"),
    }),
    data.findings({ domain, limit: 1 }),
    state.open ? data.finding(state.open) : null,
  ]);
  return (
    <>
      <Note words={page.note} />
      <DataTable
        noun="findings"
        rowId={(finding) => finding.id}
        rowPage={(finding) => links.finding(finding.id)}
        rows={page.rows}
        shown={shownCount(page.total)}
        total={total.total.count}
        next={page.next}
        previous={page.previous}
        drawer
        empty={
          total.total.count === 0 ? (
            <NothingYet data={data} what="Findings">
              <EmptyState
                title="No findings"
                why="No rule found a risk, action or overlap in the facts of this run. What the documents do not say stands among the information gaps."
                action={<LinkButton href={links.gaps(domain ? { domain } : {})}>See the information gaps</LinkButton>}
              />
            </NothingYet>
          ) : (
            <EmptyState
              title="No finding matches"
              why="No finding of this run has these words and values."
              action={<LinkButton href={clearFiltersHref(path, params, spec)}>Clear all filters</LinkButton>}
            />
          )
        }
        {...{ path, params, spec, state, columns, filters }}
      />
      {open ? <FindingDrawer finding={open} links={links} closeHref={closeHref(path, params)} /> : null}
    </>
  );
}

function FindingDrawer({ finding, links, closeHref }: { finding: FindingDetail; links: DealLinks; closeHref: string }) {
  return (
    <Drawer title={finding.label ?? "Finding"} closeHref={closeHref} pageHref={links.finding(finding.id)}>
      <div className="grid gap-5">
        <div className="grid gap-2">
          <FindingTags finding={finding} />
          <h2 className="text-xl font-semibold">{finding.title}</h2>
        </div>
        <FindingSoWhat finding={finding} />
        <FindingTerms finding={finding} />
        <FindingCosts finding={finding} links={links} />
        <Part title="Why we say so">
          <EvidenceChain finding={finding} links={links} most={3} />
        </Part>
      </div>
    </Drawer>
  );
}
