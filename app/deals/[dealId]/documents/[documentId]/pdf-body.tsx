import { PdfView } from "#app/_components/document/pdf/pdf-view.tsx";
import { paths } from "#app/_components/paths.ts";
import { Banner } from "#app/_components/ui/state.tsx";
import type { BodyProps } from "./document-body.tsx";

/** A4, for pages whose size was not read; the drawing itself corrects it. */
const USUAL = { width: 595, height: 842 };

export function PdfBody({ dealId, document, facts, found }: BodyProps) {
  const pages = document.pageList.map(({ number, width, height }) => ({
    number,
    width: width ?? USUAL.width,
    height: height ?? USUAL.height,
  }));
  return (
    <div className="grid gap-3">
      {document.reasonWords ? <Banner tone="problem">{document.reasonWords}</Banner> : null}
      <PdfView
        src={paths.file(dealId, document.id)}
        pages={pages}
        claims={[...facts, ...(found ? [found] : [])].map(({ id, quote, place }) => ({
          ...{ id, quote, box: place.box },
          page: place.page ?? 1,
        }))}
      />
    </div>
  );
}
