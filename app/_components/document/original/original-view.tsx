"use client";
import { useEffect, useRef, useState } from "react";
import { ErrorState } from "#app/_components/ui/state.tsx";
import type { Place } from "#lib/documents/parsed.ts";
import { openPdf } from "../pdf/open-pdf.ts";
import { openPicture } from "./open-picture.ts";
import type { Opened } from "./opened.ts";

export interface OriginalPage {
  number: number;
  /** Mean confidence in percent where its text was recognised in a picture. */
  recognised: number | null;
  /** In PDF points. */
  width: number;
  height: number;
}

export interface OriginalClaim {
  id: string;
  page: number;
  quote: string;
  box?: Place["box"];
}

/** The original, all its pages below one another; a page is drawn when it comes near the screen. */
export function OriginalView({
  src,
  mediaType,
  pages,
  claims,
}: {
  src: string;
  mediaType: string;
  pages: readonly OriginalPage[];
  claims: readonly OriginalClaim[];
}) {
  const root = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const holder = root.current;
    if (!holder) return;
    let stopped = false;
    let stopDrawing = () => {};
    const opening = mediaType === "application/pdf" ? openPdf(src) : openPicture(src, mediaType);
    opening.opened
      .then((opened) => {
        if (!stopped) stopDrawing = drawNear(holder, opened, claims);
      })
      .catch((error: Error) => {
        if (!stopped) setProblem(error.message);
      });
    return () => {
      stopped = true;
      stopDrawing();
      opening.close();
    };
  }, [src, mediaType, claims]);

  if (problem)
    return (
      <ErrorState
        title="The original cannot be drawn in this browser"
        kept="Its text was read, and its facts stand beside it."
        todo="Download the file to look at it."
        id={problem}
      />
    );
  return (
    <div ref={root} className="grid justify-items-center gap-4">
      {pages.map((page) => (
        <PageHolder key={page.number} page={page} claims={claims.filter((claim) => claim.page === page.number)} />
      ))}
    </div>
  );
}

/** A page's place, as large as the page will be, so that nothing jumps and passages can be scrolled to before it is drawn. */
function PageHolder({ page, claims }: { page: OriginalPage; claims: readonly OriginalClaim[] }) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Styles are set from script: the policy allows no style attributes in what the server sends.
    holder.current?.style.setProperty("aspect-ratio", `${page.width} / ${page.height}`);
    for (const box of holder.current?.querySelectorAll<HTMLElement>("[data-box]") ?? []) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = (box.dataset.box ?? "").split(" ").map(Number);
      box.style.left = `${(x0 / page.width) * 100}%`;
      box.style.top = `${(y0 / page.height) * 100}%`;
      box.style.width = `${((x1 - x0) / page.width) * 100}%`;
      box.style.height = `${((y1 - y0) / page.height) * 100}%`;
    }
  }, [page.width, page.height]);
  return (
    <section aria-label={`Page ${page.number}`} id={`page-${page.number}`} className="w-full max-w-4xl scroll-mt-16">
      <div ref={holder} data-page={page.number} className="pdf-page w-full">
        {claims.map(({ id, box }) =>
          box ? (
            <div key={id} className="pdf-box" data-marks={id} data-box={box.join(" ")} />
          ) : (
            <div key={id} data-marks={id} className="absolute top-0 left-0 size-0" />
          ),
        )}
      </div>
      <p className="py-1 text-center text-xs text-ink-3">
        Page {page.number}
        {page.recognised === null ? null : `, read by text recognition, ${page.recognised} %`}
      </p>
    </section>
  );
}

/** Draws pages that are within a screen of what is seen, and draws them anew when the width changes. */
function drawNear(root: HTMLElement, opened: Opened, claims: readonly OriginalClaim[]): () => void {
  const stops = new Map<Element, () => void>();
  const draw = async (holder: HTMLElement) => {
    const number = Number(holder.dataset.page);
    if (number > opened.pages) return;
    stops.get(holder)?.();
    const own = claims.filter((claim) => claim.page === number);
    stops.set(holder, await opened.draw(number, holder, own));
  };
  const attempt = (holder: HTMLElement) =>
    draw(holder).catch((error: Error) => {
      holder.dataset.failed = error.message;
      stops.delete(holder);
    });
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting && !stops.has(target)) {
          stops.set(target, () => {});
          attempt(target as HTMLElement);
        }
      }
    },
    { rootMargin: "100% 0px" },
  );
  for (const holder of root.querySelectorAll("[data-page]")) seen.observe(holder);
  let width = root.clientWidth;
  const resized = new ResizeObserver(() => {
    if (Math.abs(root.clientWidth - width) < 24) return;
    width = root.clientWidth;
    for (const [holder] of stops) attempt(holder as HTMLElement);
  });
  resized.observe(root);
  return () => {
    seen.disconnect();
    resized.disconnect();
    for (const stop of stops.values()) stop();
  };
}
