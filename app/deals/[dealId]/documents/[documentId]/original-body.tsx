import { OriginalView } from "#app/_components/document/original/original-view.tsx";
import { counted } from "#app/_components/format/count.ts";
import { paths } from "#app/_components/paths.ts";
import { Banner } from "#app/_components/ui/state.tsx";
import type { BodyProps } from "./document-body.tsx";
import { viewHref } from "./document-hrefs.ts";

/** A4, for pages whose size was not read; the drawing itself corrects it. */
const USUAL = { width: 595, height: 842 };

export function OriginalBody({ dealId, document, params, facts, found }: BodyProps) {
  const pages = document.pageList.map(({ number, width, height, recognised }) => ({
    ...{ number, recognised },
    width: width ?? USUAL.width,
    height: height ?? USUAL.height,
  }));
  const read = pages.filter((page) => page.recognised !== null).length;
  return (
    <div className="grid gap-3">
      {document.reasonWords ? <Banner tone="problem">{document.reasonWords}</Banner> : null}
      {read > 0 ? (
        <Banner
          action={
            <a className="font-medium text-accent hover:underline" href={viewHref(dealId, document.id, params, "text")}>
              Show the recognised text
            </a>
          }
        >
          {read === pages.length && read === 1
            ? "This is a picture"
            : `${counted(read, "page")} of ${pages.length} are pictures`}
          : the words were read by text recognition. Compare them with the picture before you rely on them.
        </Banner>
      ) : null}
      <OriginalView
        src={paths.file(dealId, document.id)}
        mediaType={document.mediaType}
        pages={pages}
        claims={[...facts, ...(found ? [found] : [])].map(({ id, quote, place }) => ({
          ...{ id, quote, box: place.box },
          page: place.page ?? 1,
        }))}
      />
    </div>
  );
}
