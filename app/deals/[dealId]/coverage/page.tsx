import type { Metadata } from "next";
import { Suspense } from "react";
import { CoverageMap } from "#app/_components/charts/coverage-map.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { NothingYet } from "#app/_components/deal/nothing-yet.tsx";
import { paths } from "#app/_components/paths.ts";
import { first, hrefWith, type Params } from "#app/_components/table/url-state.ts";
import { PageHead, Switch } from "#app/_components/ui/page.tsx";
import { Skeleton, SkeletonTable } from "#app/_components/ui/state.tsx";
import { DOMAIN_WORD, SIDE_WORD } from "#app/_components/words.ts";
import { ENTITIES, type Entity } from "#db/vocabulary.ts";
import { allows } from "#lib/access/roles.ts";
import type { DealData } from "#lib/reads/views.ts";
import { type DealPageProps, openPage } from "../open-page.ts";
import { CellTopics } from "./cell-topics.tsx";
import { SilentTable } from "./silent-table.tsx";

export const metadata: Metadata = { title: "Coverage" };

/** What the documents answer and what they do not, for one side: by category, and down to the page. */
export default async function CoveragePage(props: DealPageProps) {
  const { ctx, dealId, data, links, params } = await openPage(props);
  const path = paths.coverage(dealId);
  const side: Entity = ENTITIES.find((one) => one === first(params, "side")) ?? "target";
  const to = (value: Entity) => hrefWith(path, params, { side: value === "target" ? null : value, cell: null });
  const decides = allows(ctx.role, "knowledge.write") ? dealId : undefined;
  return (
    <>
      <PageHead
        title="Coverage"
        lead="Which questions the documents answer, and which pages said nothing. It says how much was seen, not how good the IT is."
        actions={
          <Switch
            label="Side"
            active={to(side)}
            options={ENTITIES.map((entity) => ({ title: SIDE_WORD[entity], href: to(entity) }))}
          />
        }
      />
      <div className="grid gap-8">
        <Suspense fallback={<Skeleton className="h-96 w-full" />}>
          <ReceivedCells key={side} {...{ data, links, params, path, side, decides }} />
        </Suspense>
        <Suspense key={side} fallback={<SkeletonTable rows={10} />}>
          <SilentTable data={data} links={links} side={side} />
        </Suspense>
      </div>
    </>
  );
}

async function ReceivedCells({
  data,
  links,
  params,
  path,
  side,
  decides,
}: {
  data: DealData;
  links: DealLinks;
  params: Params;
  path: string;
  side: Entity;
  decides: string | undefined;
}) {
  const domains = await data.received({ entity: side });
  if (domains.length === 0) return <NothingYet data={data} what="What was received and what was not" />;
  const asked = first(params, "cell");
  const open = domains
    .flatMap(({ domain, categories }) => categories.map((cell) => ({ domain, cell })))
    .find(({ domain, cell }) => `${domain}.${cell.category}` === asked);
  return (
    <div className="grid gap-6">
      <CoverageMap
        title={`Information received about the ${SIDE_WORD[side].toLowerCase()}, by category`}
        note="Topics answered of the topics that apply; + partly answered. Choose a cell to see its questions."
        rows={domains.map((row) => ({
          ...{ label: DOMAIN_WORD[row.domain], covered: row.covered, of: row.total },
          cells: row.categories.map((cell) => ({
            ...{ key: cell.category, label: cell.label, covered: cell.covered, partial: cell.partial, of: cell.total },
            ...{ facts: cell.facts, documents: cell.documents, excluded: cell.excluded },
            href: `${hrefWith(path, params, { cell: `${row.domain}.${cell.category}` })}#topics`,
            active: `${row.domain}.${cell.category}` === asked,
          })),
        }))}
      />
      {open ? <CellTopics domain={open.domain} side={side} cell={open.cell} links={links} dealId={decides} /> : null}
    </div>
  );
}
