import type { Metadata } from "next";
import { Suspense } from "react";
import { paths } from "#app/_components/paths.ts";
import { first, hrefWith, type Params } from "#app/_components/table/url-state.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { PageHead, Switch } from "#app/_components/ui/page.tsx";
import { SkeletonTable } from "#app/_components/ui/state.tsx";
import { requirePerson } from "#app/_request/session.ts";
import { DealTable } from "./deal-table.tsx";
import { DealsFrame } from "./deals-frame.tsx";

export const metadata: Metadata = { title: "Deals" };

/** The deals that the person is a member of. */
export default async function DealsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const [signedIn, params] = await Promise.all([requirePerson(), searchParams]);
  const archived = first(params, "archived") === "1";
  const which = (value: string | null) =>
    hrefWith(paths.deals(), params, { archived: value, after: null, before: null });
  return (
    <DealsFrame crumbs={[{ title: "Deals" }]}>
      <PageHead
        title="Deals"
        lead="Each deal has its own documents, analyses and members; nothing crosses."
        actions={
          <>
            <Switch
              label="Which deals"
              active={which(archived ? "1" : null)}
              options={[
                { title: "Live", href: which(null) },
                { title: "Archived", href: which("1") },
              ]}
            />
            <LinkButton href={paths.newDeal()} look="primary">
              New deal
            </LinkButton>
          </>
        }
      />
      <Suspense fallback={<SkeletonTable rows={8} />}>
        <DealTable person={signedIn} params={params} archived={archived} />
      </Suspense>
    </DealsFrame>
  );
}
