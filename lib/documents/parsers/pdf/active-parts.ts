// Names the parts of a PDF that would act (scripts, launches, embedded files, XFA forms); none of them is run or opened.
import { readFile } from "node:fs/promises";
import type { PDFDocumentProxy } from "pdfjs-dist";
import type { ParsedDocument } from "#lib/documents/parsed.ts";

type Attachments = NonNullable<ParsedDocument["attachments"]>;

/** Warnings in plain words, and the embedded files by name. */
export async function activeParts(
  document: PDFDocumentProxy,
  file: string,
): Promise<{ warnings: string[]; attachments: Attachments }> {
  const warnings: string[] = [];
  const info = (await document.getMetadata()).info as { IsXFAPresent?: boolean };
  const raw = await marks(file);
  if ((await document.hasJSActions()) || raw.has("JavaScript"))
    warnings.push("The PDF contains JavaScript; it was not run.");
  if (raw.has("Launch")) warnings.push("The PDF contains a Launch action (it would start a program); it was ignored.");
  if (raw.has("SubmitForm")) warnings.push("The PDF contains a form that sends data to an address; it was ignored.");
  if (raw.has("RichMedia") || raw.has("Movie") || raw.has("Sound"))
    warnings.push("The PDF contains film or sound; it was left out.");
  if (info.IsXFAPresent || raw.has("XFA"))
    warnings.push("The PDF contains an XFA form; only the text of its pages was read.");
  const attachments = await embeddedFiles(document);
  if (attachments.length > 0 || raw.has("EmbeddedFile"))
    warnings.push(
      `The PDF contains embedded files (${attachments.map((each) => each.name).join(", ") || "unnamed"}); they were not opened.`,
    );
  return { warnings, attachments };
}

async function embeddedFiles(document: PDFDocumentProxy): Promise<Attachments> {
  const found = await document.getAttachments();
  if (!found) return [];
  const entries = found instanceof Map ? [...found.values()] : Object.values(found);
  return entries.slice(0, 100).map((entry) => ({
    name: String((entry as { filename?: string }).filename ?? "unnamed").slice(0, 200),
    problem: "Embedded in the PDF; not opened.",
  }));
}

const names =
  /\/(?:S|Type|Subtype)\s*\/(JavaScript|Launch|SubmitForm|RichMedia|Movie|Sound|EmbeddedFile)(?=[\s/<>[\]()])|\/(XFA)\s*[[\d]/g;

/** Names of acting parts written in the clear. Those inside compressed objects are found by the library's own questions. */
async function marks(file: string): Promise<Set<string>> {
  const text = (await readFile(file)).toString("latin1");
  return new Set([...text.matchAll(names)].map((match) => (match[1] ?? match[2]) as string));
}
