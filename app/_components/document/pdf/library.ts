"use client";
// The library that draws PDFs, loaded when the first one is opened.

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
