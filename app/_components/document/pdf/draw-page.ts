"use client";
// Draws one page of a PDF: picture, text that can be selected, and the words that facts rest on.
import type { PDFPageProxy, RenderTask } from "pdfjs-dist";
import { quoteChecker } from "#lib/diligence/evidence.ts";
import { library } from "./library.ts";

export interface PageClaim {
  id: string;
  quote: string;
}

/** Fills `holder`, whose size is that of the page on screen. Answers how to stop. */
export function drawPage(page: PDFPageProxy, holder: HTMLElement, claims: readonly PageClaim[]): () => void {
  let task: RenderTask | undefined;
  let stopped = false;
  const scale = holder.clientWidth / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const draw = async () => {
    const { TextLayer } = await library();
    if (stopped) return;
    const canvas = document.createElement("canvas");
    const sharp = Math.min(2, window.devicePixelRatio || 1);
    canvas.width = Math.floor(viewport.width * sharp);
    canvas.height = Math.floor(viewport.height * sharp);
    task = page.render({ canvas, viewport, transform: sharp === 1 ? undefined : [sharp, 0, 0, sharp, 0, 0] });
    await task.promise;
    if (stopped) return;
    holder.querySelector("canvas")?.remove();
    holder.prepend(canvas);
    holder.dataset.drawn = "";
    const layer = document.createElement("div");
    layer.className = "pdf-text";
    layer.style.setProperty("--total-scale-factor", String(scale));
    const text = new TextLayer({ textContentSource: page.streamTextContent(), container: layer, viewport });
    await text.render();
    if (stopped) return;
    markWords(text.textDivs, text.textContentItemsStr, claims);
    holder.querySelector(".pdf-text")?.remove();
    holder.append(layer);
    holder.dispatchEvent(new CustomEvent("pdf-words", { bubbles: true }));
  };
  draw().catch((error: Error) => {
    if (!stopped && error.name !== "RenderingCancelledException") holder.dataset.failed = error.message;
  });
  return () => {
    stopped = true;
    task?.cancel();
  };
}

/** Gives the runs of text that a quote covers the ids of its facts. Runs are joined by line ends, as quotes are checked. */
function markWords(runs: readonly HTMLElement[], texts: readonly string[], claims: readonly PageClaim[]): void {
  const find = quoteChecker(texts.join("\n"));
  for (const { id, quote } of claims) {
    const { start, end } = find(quote);
    if (start === undefined || end === undefined) continue;
    let from = 0;
    texts.forEach((text, at) => {
      const to = from + text.length;
      if (to > start && from < end && text.trim()) {
        const run = runs[at];
        run?.classList.add("pdf-word");
        if (run) run.dataset.words = [run.dataset.words, id].filter(Boolean).join(" ");
      }
      from = to + 1;
    });
  }
}
