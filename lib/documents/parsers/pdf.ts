// Reads PDF files: text with its places, headings, lists and tables page by page; pages that are pictures are recognised.
import type { PDFDocumentProxy } from "pdfjs-dist";
import { layOutPages } from "#lib/documents/ocr/lay-out-recognised.ts";
import { recognitionWords } from "#lib/documents/ocr/warnings.ts";
import type { ParsedDocument, ParsedPage, ParseResult } from "#lib/documents/parsed.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";
import { activeParts } from "./pdf/active-parts.ts";
import { statedDate } from "./pdf/as-of.ts";
import { noteDamage } from "./pdf/damaged-pages.ts";
import { mendLigatures } from "./pdf/ligatures.ts";
import { openPdf } from "./pdf/open.ts";
import { readPage } from "./pdf/read-page.ts";
import { recognisePictures } from "./pdf/recognise-pictures.ts";
import { cleaned } from "./pdf/runs.ts";
import type { RawPage } from "./pdf/shapes.ts";

/** Most pages, and most characters of text, that are read of one document. */
export const pdfLimits = { pages: 5_000, characters: 5_000_000 };

/**
 * Pages with blocks and tables. `Unreadable` when the file is damaged, asks for a password or gives no text at all
 * (a scan that cannot be recognised); a single bad page only has its `problem`.
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
  const damaged = raw.filter((page) => page.problem).length;
  const pictures = await recognisePictures(raw, input);
  if (!raw.some(hasText)) return nothing(raw, damaged, active.warnings, input);
  const pages = layOutPages(raw, pictures.recognised);
  warnings.push(...pictures.warnings, ...recognitionWords(pages, pictures.leftOut));
  mendLigatures(pages);
  const bad = pages.filter((page) => page.problem).length;
  if (bad > 0) warnings.push(`${bad} of ${pages.length} pages could not be read whole.`);
  const result: ParsedDocument = { mediaType: input.mediaType, pages, warnings: [...warnings, ...active.warnings] };
  const title = await titleOf(document, pages);
  const asOf = statedDate(pages);
  if (title) result.title = title;
  if (asOf) result.asOf = asOf;
  if (pictures.unrecognised > 0) result.unrecognised = pictures.unrecognised;
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

function nothing(pages: RawPage[], damaged: number, warnings: string[], { mediaType, ocr }: ParserInput): ParseResult {
  if (damaged > 0 && damaged === pages.length)
    return {
      unreadable: "damaged",
      words: `The PDF is damaged: none of its ${pages.length} pages could be read.`,
      mediaType,
    };
  const drawn = pages.some((page) => page.painted);
  const what =
    pages.length === 1
      ? `the only page is ${drawn ? "a picture" : "blank"}`
      : `all ${pages.length} pages are ${drawn ? "pictures" : "blank"}`;
  const how = drawn && ocr ? "No text recognised" : "No text found";
  const off = drawn && !ocr ? ["Text recognition is switched off."] : [];
  return { unreadable: "no_text", words: [`${how}: ${what}.`, ...off, ...warnings].join(" "), mediaType };
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
