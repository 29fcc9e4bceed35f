// Reads PDF files: text with its places, headings, lists and tables page by page, without drawing or running anything.
import type { PDFDocumentProxy } from "pdfjs-dist";
import type { ParsedDocument, ParsedPage, ParseResult } from "#lib/documents/parsed.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";
import { activeParts } from "./pdf/active-parts.ts";
import { statedDate } from "./pdf/as-of.ts";
import { assemble } from "./pdf/assemble.ts";
import { noteDamage } from "./pdf/damaged-pages.ts";
import { layOut } from "./pdf/layout.ts";
import { mendLigatures } from "./pdf/ligatures.ts";
import { openPdf } from "./pdf/open.ts";
import { readPage } from "./pdf/read-page.ts";
import { cleaned } from "./pdf/runs.ts";
import type { RawPage } from "./pdf/shapes.ts";

/** Most pages, and most characters of text, that are read of one document. */
export const pdfLimits = { pages: 5_000, characters: 5_000_000 };

/**
 * Pages with blocks and tables. `Unreadable` when the file is damaged, asks for a password or has no text at all
 * (a scan); a single bad page only has its `problem`.
 */
export async function parse(input: ParserInput): Promise<ParseResult> {
  const opened = await openPdf(input.file, input.mediaType);
  if ("unreadable" in opened) return opened;
  try {
    return await read(opened, input);
  } finally {
    await opened.loadingTask.destroy();
  }
}

async function read(document: PDFDocumentProxy, input: ParserInput): Promise<ParseResult> {
  const warnings: string[] = [];
  const raw = await readPages(document, warnings);
  await noteDamage(raw, input.file, input.mediaType);
  const active = await activeParts(document, input.file);
  const withText = raw.filter(hasText).length;
  if (withText === 0) return nothing(raw, active.warnings, input.mediaType);
  noteTextless(raw, warnings);
  const pages = assemble(raw, layOut(raw));
  mendLigatures(pages);
  const bad = pages.filter((page) => page.problem).length;
  if (bad > 0) warnings.push(`${bad} of ${pages.length} pages could not be read whole.`);
  const result: ParsedDocument = { mediaType: input.mediaType, pages, warnings: [...warnings, ...active.warnings] };
  const title = await titleOf(document, pages);
  const asOf = statedDate(pages);
  if (title) result.title = title;
  if (asOf) result.asOf = asOf;
  if (active.attachments.length > 0) result.attachments = active.attachments;
  return result;
}

const hasText = (page: RawPage): boolean => page.runs.length + page.turned.length > 0;

async function readPages(document: PDFDocumentProxy, warnings: string[]): Promise<RawPage[]> {
  const count = Math.min(document.numPages, pdfLimits.pages);
  if (count < document.numPages) warnings.push(`Only the first ${count} of ${document.numPages} pages were read.`);
  const pages: RawPage[] = [];
  let characters = 0;
  for (let number = 1; number <= count; number++) {
    const page = await readPage(document, number);
    pages.push(page);
    characters += page.runs.reduce((sum, run) => sum + run.text.length, 0);
    if (characters > pdfLimits.characters && number < document.numPages) {
      warnings.push(`The text is very long: only the first ${number} of ${document.numPages} pages were read.`);
      break;
    }
  }
  return pages;
}

/** Pages without text between others: pictures are told as a problem, blank pages are left in peace. */
function noteTextless(pages: RawPage[], warnings: string[]): void {
  const pictures = pages.filter((page) => !hasText(page) && page.painted && !page.problem);
  for (const page of pictures) page.problem = "No text found: this page is a picture.";
  if (pictures.length > 0) {
    const named = pictures.slice(0, 20).map((page) => page.number);
    const more = pictures.length > named.length ? " …" : "";
    warnings.push(
      `${pictures.length} of ${pages.length} pages are pictures without text (page ${named.join(", ")}${more}).`,
    );
  }
}

function nothing(pages: RawPage[], warnings: string[], mediaType: string): ParseResult {
  const damaged = pages.filter((page) => page.problem);
  if (damaged.length > 0 && damaged.length === pages.length)
    return {
      unreadable: "damaged",
      words: `The PDF is damaged: none of its ${pages.length} pages could be read.`,
      mediaType,
    };
  const all = pages.length === 1 ? "the only page is a picture" : `all ${pages.length} pages are pictures`;
  const drawn = pages.some((page) => page.painted);
  const what = drawn ? all : pages.length === 1 ? "the only page is blank" : `all ${pages.length} pages are blank`;
  return { unreadable: "no_text", words: [`No text found: ${what}.`, ...warnings].join(" "), mediaType };
}

/** The title in the properties, unless it is only the name of a file; else the largest heading of the first page. */
async function titleOf(document: PDFDocumentProxy, pages: ParsedPage[]): Promise<string | undefined> {
  const info = (await document.getMetadata()).info as { Title?: unknown };
  const stated = typeof info.Title === "string" ? cleaned(info.Title).trim() : "";
  if (
    stated.length > 3 &&
    !/\.(?:docx?|xlsx?|pptx?|pdf|indd|rtf|odt)$|^untitled|^document\d*$|^microsoft word/i.test(stated)
  )
    return stated;
  const headings = (pages[0]?.blocks ?? []).filter((block) => block.kind === "heading");
  return headings.sort((a, b) => (a.level ?? 9) - (b.level ?? 9))[0]?.text;
}
