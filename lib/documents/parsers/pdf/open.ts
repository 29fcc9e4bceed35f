// Opens a PDF without running, drawing or fetching anything, and says in plain words why it cannot be opened.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { getDocument, InvalidPDFException, PasswordException, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Unreadable } from "#lib/documents/parsed.ts";

const packageFolder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/**
 * The opened document, or why it stays closed. Pictures of more points than `largestPicture` are skipped before they are
 * decoded: as a rule all, for only text recognition looks at them. Scripts
 * are never evaluated (this version of the library has no evaluation any more), nothing is fetched from a network.
 * With `stopAtErrors` a page whose content is broken throws when read, instead of giving what is left of it.
 */
export async function openPdf(
  file: string,
  mediaType: string,
  { stopAtErrors = false, largestPicture = 1 } = {},
): Promise<PDFDocumentProxy | Unreadable> {
  const bytes = await readFile(file);
  if (bytes.length === 0) return { unreadable: "empty", words: "The file is empty (0 bytes).", mediaType };
  try {
    const document = await getDocument({
      data: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length),
      cMapUrl: join(packageFolder, "cmaps") + sep,
      cMapPacked: true,
      standardFontDataUrl: join(packageFolder, "standard_fonts") + sep,
      verbosity: VerbosityLevel.ERRORS,
      maxImageSize: largestPicture,
      disableFontFace: true,
      useSystemFonts: false,
      fontExtraProperties: true,
      isOffscreenCanvasSupported: false,
      useWorkerFetch: false,
      useWasm: false,
      wasmUrl: join(packageFolder, "wasm") + sep,
      enableXfa: false,
      stopAtErrors,
      disableAutoFetch: true,
    }).promise;
    return document;
  } catch (error) {
    return whyClosed(error, mediaType);
  }
}

function whyClosed(error: unknown, mediaType: string): Unreadable {
  if (error instanceof PasswordException)
    return { unreadable: "password", words: "The PDF is protected with a password and cannot be opened.", mediaType };
  const detail = error instanceof InvalidPDFException ? "its structure is not that of a PDF" : "it cannot be opened";
  return { unreadable: "damaged", words: `The PDF is damaged: ${detail}. Please ask for a new copy.`, mediaType };
}
