"use client";
// pdf.js from our own origin: its worker, character maps, fonts and decoders; nothing is fetched from elsewhere.
import type { PDFDocumentLoadingTask } from "pdfjs-dist";

const ASSETS = "/api/pdf-assets";

/** Opens a PDF in the browser. The caller destroys the task, which also ends its worker. */
export async function openPdf(url: string): Promise<PDFDocumentLoadingTask> {
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

/** The older build: it also runs in browsers that a company has not updated for a while. */
export async function library() {
  // Said this way the server's bundle leaves it out, where there is no worker to point at.
  if (typeof window === "undefined") throw new Error("A PDF is drawn in a browser only.");
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  pdfjs.GlobalWorkerOptions.workerSrc = new URL(
    "pdfjs-dist/legacy/build/pdf.worker.min.mjs",
    import.meta.url,
  ).toString();
  return pdfjs;
}
