import type { Metadata } from "next";
import { Suspense } from "react";
import { paths } from "#app/_components/paths.ts";
import { first, keptParams } from "#app/_components/table/url-state.ts";
import { buttonClass } from "#app/_components/ui/button.tsx";
import { Input } from "#app/_components/ui/field.tsx";
import { Mark } from "#app/_components/ui/mark.tsx";
import { PageHead } from "#app/_components/ui/page.tsx";
import { SkeletonTable } from "#app/_components/ui/state.tsx";
import { type DealPageProps, openPage } from "../open-page.ts";
import { SearchHits } from "./search-hits.tsx";

export const metadata: Metadata = { title: "Search" };

/** One question to findings, facts, gaps and the text of the documents. */
export default async function SearchPage(props: DealPageProps) {
  const { data, dealId, params, links } = await openPage(props);
  const q = first(params, "q");
  const path = paths.search(dealId);
  return (
    <>
      <PageHead
        title="Search"
        lead={
          <>
            Findings, facts, information gaps and every document that was read. Put words in quotes to find them
            together, and a minus before a word to leave it out.
          </>
        }
      />
      <search>
        <form action={path} className="mb-4 flex max-w-3xl gap-2">
          {keptParams(params, ["q", "cursor"]).map(([name, value]) => (
            <input key={name + value} type="hidden" name={name} value={value} />
          ))}
          <span className="relative flex-1">
            <Mark name="search" className="pointer-events-none absolute top-3 left-3 text-ink-3" />
            <Input
              key={q}
              type="search"
              name="q"
              defaultValue={q ?? ""}
              aria-label="Search in this deal"
              placeholder="Backup, &quot;single sign-on&quot;, SAP -HANA"
              autoFocus={!q}
              className="h-10 pl-9"
            />
          </span>
          <button type="submit" className={buttonClass({ look: "primary" }, "h-10")}>
            Search
          </button>
        </form>
      </search>
      <Suspense key={JSON.stringify(params)} fallback={<SkeletonTable rows={10} />}>
        <SearchHits data={data} links={links} dealId={dealId} params={params} />
      </Suspense>
    </>
  );
}
