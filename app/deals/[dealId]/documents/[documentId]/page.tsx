import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { first, type Params } from "#app/_components/table/url-state.ts";
import { SkeletonPage } from "#app/_components/ui/state.tsx";
import { allows } from "#lib/access/roles.ts";
import { openPage } from "../../open-page.ts";
import { DocumentBody } from "./document-body.tsx";
import { DocumentHead } from "./document-head.tsx";
import "#app/_components/document/document.css";

interface Props {
  params: Promise<{ dealId: string; documentId: string }>;
  searchParams: Promise<Params>;
}

export const metadata: Metadata = { title: "Document" };

/** The original with the passages that facts rest on; `?fact=` lands on one of them, `?block=` on a found passage. */
export default async function DocumentPage(props: Props) {
  const [{ ctx, data, dealId, params, links }, { documentId }] = await Promise.all([openPage(props), props.params]);
  const document = await data.document(documentId);
  if (!document) notFound();
  return (
    <>
      <DocumentHead dealId={dealId} document={document} links={links} mayWrite={allows(ctx.role, "documents.write")} />
      <Suspense key={`${first(params, "page")} ${first(params, "row")}`} fallback={<SkeletonPage />}>
        <DocumentBody data={data} dealId={dealId} document={document} params={params} links={links} />
      </Suspense>
    </>
  );
}
