// Finds pages whose content is broken although most of it can be shown: the reader skips such errors in silence.
import type { PDFDocumentProxy } from "pdfjs-dist";
import { openPdf } from "./open.ts";
import type { RawPage } from "./shapes.ts";

/** Longer documents are not read a second time. */
const mostPages = 1_000;

/** Reads the pages once more, this time stopping at the first error, and notes on each broken one what that means. */
export async function noteDamage(pages: RawPage[], file: string, mediaType: string): Promise<void> {
  if (pages.length > mostPages) return;
  const strict = await openPdf(file, mediaType, { stopAtErrors: true });
  if ("unreadable" in strict) return;
  try {
    for (const page of pages)
      if (!page.problem && (await isBroken(strict, page.number)))
        page.problem = `Page ${page.number} is damaged: part of its text may be missing or garbled.`;
  } finally {
    await strict.loadingTask.destroy();
  }
}

async function isBroken(document: PDFDocumentProxy, number: number): Promise<boolean> {
  try {
    const page = await document.getPage(number);
    await page.getTextContent();
    page.cleanup();
    return false;
  } catch {
    // Any error here means the same: the page's own instructions cannot all be followed.
    return true;
  }
}
