import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { withoutBasis } from "#app/_components/deal/assessment-words.ts";
import { Checklists } from "#app/_components/deal/domain/checklist.tsx";
import { Inventory } from "#app/_components/deal/domain/inventory.tsx";
import { FactDrawer, FactTable } from "#app/_components/deal/fact-table.tsx";
import { FindingTable } from "#app/_components/deal/finding-table.tsx";
import { GapTable } from "#app/_components/deal/gap-table.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import type { NameActions } from "#app/_components/deal/names/name-list.tsx";
import { NothingYet } from "#app/_components/deal/nothing-yet.tsx";
import { SupportKnown } from "#app/_components/deal/support.tsx";
import { count } from "#app/_components/format/count.ts";
import { paths } from "#app/_components/paths.ts";
import { closeHref } from "#app/_components/table/data-table.tsx";
import { first, hrefWith, type Params } from "#app/_components/table/url-state.ts";
import { AssessmentMark } from "#app/_components/ui/badge.tsx";
import { PageHead, Switch, Tabs } from "#app/_components/ui/page.tsx";
import { SkeletonPage, SkeletonTable } from "#app/_components/ui/state.tsx";
import { DOMAIN_WORD } from "#app/_components/words.ts";
import { DOMAINS, type Domain, ENTITIES, type Entity } from "#db/vocabulary.ts";
import { allows } from "#lib/access/roles.ts";
import type { DealData, DomainView } from "#lib/reads/views.ts";
import { type DealPageProps, nameActions, openPage } from "../open-page.ts";

interface Props extends DealPageProps {
  params: Promise<{ dealId: string; domain: string }>;
}

const TABS = ["inventory", "facts", "gaps", "findings", "checklist"] as const;
type TabName = (typeof TABS)[number];

const domainOf = (name: string): Domain | undefined => DOMAINS.find((domain) => domain === name);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const domain = domainOf((await params).domain);
  return { title: domain ? DOMAIN_WORD[domain] : "Not found" };
}

export default async function DomainPage(props: Props) {
  const [page, { domain: name }] = await Promise.all([openPage(props), props.params]);
  const { ctx, dealId, data, links, params } = page;
  const domain = domainOf(name);
  if (!domain) notFound();
  return (
    <Suspense fallback={<SkeletonPage />}>
      <DomainBody
        path={paths.domain(dealId, domain)}
        decides={allows(ctx.role, "knowledge.write") ? dealId : undefined}
        names={nameActions(page)}
        {...{ data, links, params, domain }}
      />
    </Suspense>
  );
}

interface BodyProps {
  data: DealData;
  links: DealLinks;
  params: Params;
  domain: Domain;
  path: string;
  /** The deal's id where the person may say what does not apply. */
  decides: string | undefined;
  names: NameActions | null;
}

async function DomainBody({ data, links, params, domain, path, decides, names }: BodyProps) {
  const side = ENTITIES.find((entity) => entity === first(params, "side"));
  const tab = TABS.find((entry) => entry === first(params, "tab")) ?? "inventory";
  const view = await data.domain(domain, { entity: side, limit: 1 });
  if (!view)
    return (
      <>
        <PageHead title={DOMAIN_WORD[domain]} />
        <NothingYet data={data} what="Inventory, facts and findings" />
      </>
    );
  return (
    <>
      <PageHead
        title={DOMAIN_WORD[domain]}
        lead={<Verdict view={view} />}
        actions={<SideSwitch path={path} params={params} side={side} />}
      />
      <Tabs label={DOMAIN_WORD[domain]} {...tabsOf(view, path, params, tab)} />
      <Suspense key={tab} fallback={<SkeletonTable rows={16} />}>
        <TabBody {...{ tab, view, side, data, links, params, domain, path, decides, names }} />
      </Suspense>
    </>
  );
}

function Verdict({ view }: { view: DomainView }) {
  const { value, insufficient, sentence } = view.assessment;
  return (
    <>
      <AssessmentMark assessment={insufficient ? null : value} /> {withoutBasis(sentence)}{" "}
      <span className="text-ink-3">
        {view.receivedWords}. {view.support && view.entity !== "buyer" ? <SupportKnown tally={view.support} /> : null}
      </span>
    </>
  );
}

function SideSwitch({ path, params, side }: { path: string; params: Params; side: Entity | undefined }) {
  const to = (value: Entity | null) => hrefWith(path, params, { side: value, after: null, before: null, open: null });
  return (
    <Switch
      label="Side"
      active={to(side ?? null)}
      options={[
        { title: "Target", href: to("target") },
        { title: "Buyer", href: to("buyer") },
        { title: "Both", href: to(null) },
      ]}
    />
  );
}

function tabsOf(view: DomainView, path: string, params: Params, tab: TabName) {
  const kept: Params = { run: params.run, side: params.side };
  const to = (name: TabName) => hrefWith(path, kept, { tab: name === "inventory" ? null : name });
  const topics = view.checklists.flatMap((list) => list.topics).filter(({ state }) => state !== "not_applicable");
  const things = view.inventory.filter((entry) => (view.entity ? entry[view.entity] : entry.target + entry.buyer) > 0);
  return {
    active: to(tab),
    tabs: [
      { title: "Inventory", href: to("inventory"), count: `${things.length} categories` },
      { title: "Facts", href: to("facts"), count: count(view.counts.facts) },
      { title: "Information gaps", href: to("gaps"), count: count(view.counts.gaps) },
      { title: "Findings", href: to("findings"), count: count(view.counts.findings) },
      {
        title: "Checklist",
        href: to("checklist"),
        count: `${topics.filter((topic) => topic.state === "covered").length} of ${topics.length}`,
      },
    ],
  };
}

async function TabBody({
  tab,
  view,
  side,
  ...rest
}: BodyProps & { tab: TabName; view: DomainView; side: Entity | undefined }) {
  if (tab === "facts") return <FactTable {...rest} />;
  if (tab === "gaps") return <GapTable {...rest} />;
  if (tab === "findings") return <FindingTable {...rest} />;
  if (tab === "checklist") return <Checklists view={view} links={rest.links} />;
  const asked = first(rest.params, "open");
  const open = asked ? await rest.data.fact(asked) : null;
  return (
    <>
      <Inventory view={view} side={side} {...rest} />
      {open ? (
        <FactDrawer fact={open} links={rest.links} names={rest.names} closeHref={closeHref(rest.path, rest.params)} />
      ) : null}
    </>
  );
}
