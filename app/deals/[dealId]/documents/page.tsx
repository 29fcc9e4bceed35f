import type { Metadata } from "next";
import { Suspense } from "react";
import { SideDoubts } from "#app/_components/deal/side-doubts.tsx";
import { counted } from "#app/_components/format/count.ts";
import { paths } from "#app/_components/paths.ts";
import { ModelEstimate } from "#app/_components/runs/model-estimate.tsx";
import { AnalyseNew } from "#app/_components/runs/start-buttons.tsx";
import { buttonClass } from "#app/_components/ui/button.tsx";
import { PageHead } from "#app/_components/ui/page.tsx";
import { Banner, SkeletonTable } from "#app/_components/ui/state.tsx";
import { AddDocuments } from "#app/_components/upload/add-documents.tsx";
import { allows } from "#lib/access/roles.ts";
import type { Frame } from "#lib/reads/views.ts";
import { type DealPageProps, openPage } from "../open-page.ts";
import { startRunAction } from "../runs/actions.ts";
import { DocumentTable } from "./document-table.tsx";

export const metadata: Metadata = { title: "Documents" };

/** What was received and what it gave; new files come in here, and analyses of them start here. */
export default async function DocumentsPage(props: DealPageProps) {
  const { ctx, data, dealId, params, links } = await openPage(props);
  const frame = await data.frame();
  const mayAdd = allows(ctx.role, "documents.write") && frame.deal.archivedAt === null;
  return (
    <>
      <PageHead
        title="Documents"
        lead="Everything received, with its place in the index, whether it could be read, and how many facts rest on it."
        actions={mayAdd && !frame.active ? <Analyse dealId={dealId} counts={frame.counts} /> : null}
      />
      {frame.counts.unread > 0 ? (
        <div className="mb-3">
          <Banner
            tone="warning"
            action={
              <a href={links.documents({ status: "failed" })} className="font-medium text-accent hover:underline">
                Show them
              </a>
            }
          >
            {counted(frame.counts.unread, "file")} could not be read; each says why and what to do.
          </Banner>
        </div>
      ) : null}
      <SideDoubts count={frame.counts.sideDoubts} href={links.documents({ doubt: "yes" })} />
      {mayAdd && !frame.active && frame.counts.pending > 0 ? (
        <Suspense>
          <ModelEstimate data={data} />
        </Suspense>
      ) : null}
      {mayAdd ? <AddDocuments dealId={dealId} open={frame.counts.documents === 0} /> : null}
      <Suspense fallback={<SkeletonTable rows={16} />}>
        <DocumentTable data={data} links={links} params={params} path={paths.documents(dealId)} />
      </Suspense>
    </>
  );
}

function Analyse({ dealId, counts }: { dealId: string; counts: Frame["counts"] }) {
  if (counts.pending > 0) return <AnalyseNew action={startRunAction} dealId={dealId} fresh={counts.pending} />;
  if (counts.documents === 0) return null;
  return (
    <a href={paths.runs(dealId)} className={buttonClass({})}>
      Analyse again
    </a>
  );
}
