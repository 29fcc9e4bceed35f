// A document that gave nothing: why, and what to do about it.
import { paths } from "#app/_components/paths.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import type { DocumentDetail } from "#lib/reads/document.ts";
import { whatToDo } from "../what-to-do.ts";

export function NotRead({ document, dealId }: { document: DocumentDetail; dealId: string }) {
  if (document.mediaType.startsWith("image/") && !document.mediaType.includes("tiff"))
    return (
      <figure className="grid gap-2">
        {/* biome-ignore lint/performance/noImgElement: the original of a deal must not pass an optimiser */}
        <img
          src={paths.file(dealId, document.id)}
          alt={`Original of ${document.path}`}
          className="max-w-full border border-line"
        />
        <figcaption className="text-sm text-ink-2">{document.reasonWords}</figcaption>
      </figure>
    );
  if (document.status === "failed")
    return (
      <EmptyState
        title="This file could not be read"
        why={`${document.reasonWords ?? "The reason is not known."} ${whatToDo(document.reason)}`}
        action={<LinkButton href={`${paths.documents(dealId)}#add`}>Upload a better copy</LinkButton>}
      />
    );
  return (
    <EmptyState
      title="Not read yet"
      why="Documents are read when an analysis starts. Until then only the file itself can be downloaded."
      action={<LinkButton href={paths.documents(dealId)}>Go to the analysis of new documents</LinkButton>}
    />
  );
}
