import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FactConflicts } from "#app/_components/deal/conflicts/fact-conflicts.tsx";
import { FactDetails, FactPassage, FactSources, FactTags, FactUses, Part } from "#app/_components/deal/fact-detail.tsx";
import { FactList } from "#app/_components/deal/fact-list-short.tsx";
import { FactNames } from "#app/_components/deal/names/fact-names.tsx";
import { SameAs } from "#app/_components/deal/names/same-as.tsx";
import { first } from "#app/_components/table/url-state.ts";
import { PageHead } from "#app/_components/ui/page.tsx";
import { DateText, Label } from "#app/_components/ui/value.tsx";
import { type DealPageProps, nameActions, openPage } from "../../open-page.ts";

interface Props extends DealPageProps {
  params: Promise<{ dealId: string; factId: string }>;
}

export const metadata: Metadata = { title: "Fact" };

export default async function FactPage(props: Props) {
  const [page, { factId }] = await Promise.all([openPage(props), props.params]);
  const { data, links, params } = page;
  const names = nameActions(page);
  const fact = await data.fact(factId);
  if (!fact) notFound();
  return (
    <article>
      <PageHead
        title={fact.item}
        lead={fact.label ? <Label>{fact.label}</Label> : null}
        actions={<FactTags fact={fact} />}
      />
      <div className="grid gap-x-12 gap-y-8 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid content-start gap-8">
          <FactPassage fact={fact} links={links} size="lg" />
          <FactConflicts conflicts={fact.conflicts} links={links} />
          <FactNames fact={fact} actions={names} />
          <FactSources fact={fact} links={links} />
          {fact.samePlace.length > 0 ? (
            <Part title="The same passage also says">
              <FactList facts={fact.samePlace} links={links} />
            </Part>
          ) : null}
        </div>
        <div className="grid content-start gap-8">
          <Part title="Details">
            <FactDetails fact={fact} />
          </Part>
          <FactUses fact={fact} links={links} />
          {names ? <SameAs actions={names} words={first(params, "same")} {...{ fact, data, links }} /> : null}
          <p className="text-xs text-ink-3">
            First written in this run on <DateText value={fact.createdAt} time />, last changed{" "}
            <DateText value={fact.updatedAt} time />
          </p>
        </div>
      </div>
    </article>
  );
}
