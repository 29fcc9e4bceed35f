"use client";
// pdf.js from our own origin: its worker, character maps, fonts and decoders; nothing is fetched from elsewhere.
import type { PDFDocumentLoadingTask } from "pdfjs-dist";
import type { Opening } from "../original/opened.ts";
import { drawPage, type PageClaim } from "./draw-page.ts";
import { library } from "./library.ts";

const ASSETS = "/api/pdf-assets";

/** Opens a PDF in the browser; closing it ends its worker too. */
export function openPdf(url: string): Opening {
  let task: PDFDocumentLoadingTask | undefined;
  let closed = false;
  const load = async () => {
    task = await startLoading(url);
    if (closed) await task.destroy();
    const pdf = await task.promise;
    return {
      pages: pdf.numPages,
      draw: async (number: number, ...rest: [HTMLElement, readonly PageClaim[]]) =>
        drawPage(await pdf.getPage(number), ...rest),
    };
  };
  return {
    opened: load(),
    close() {
      closed = true;
      task?.destroy();
    },
  };
}

async function startLoading(url: string): Promise<PDFDocumentLoadingTask> {
  const pdfjs = await library();
  return pdfjs.getDocument({
    url,
    cMapUrl: `${ASSETS}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${ASSETS}/standard_fonts/`,
    wasmUrl: `${ASSETS}/wasm/`,
    iccUrl: `${ASSETS}/iccs/`,
    enableXfa: false,
    // The Content-Security-Policy lets no WebAssembly be compiled; pdf.js has plain decoders for this case.
    useWasm: false,
  });
}
