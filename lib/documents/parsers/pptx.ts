// Reads slide decks: one page a slide, in the order of the presentation.
import type { ParsedDocument, ParsedPage, ParseResult } from "#lib/documents/parsed.ts";
import { notAPackage, type OfficePackage, openOfficePackage } from "#lib/documents/parsers/office-package.ts";
import { readProperties, readXml, relationsOf } from "#lib/documents/parsers/office-parts.ts";
import { attribute, child } from "#lib/documents/parsers/office-xml.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";
import { readSlide } from "#lib/documents/parsers/pptx-slide.ts";

const MOST_SLIDES = 1_000;

export async function parse(input: ParserInput): Promise<ParseResult> {
  const office = await openOfficePackage(input.file).catch(() => undefined);
  if (!office) return notAPackage(input, "presentation");
  try {
    return await read(office, input);
  } finally {
    office.close();
  }
}

async function read(office: OfficePackage, input: ParserInput): Promise<ParseResult> {
  const parts = await slideParts(office);
  if (!parts) {
    return {
      unreadable: "damaged",
      words: "The presentation is damaged: its list of slides could not be read.",
      mediaType: input.mediaType,
    };
  }
  const pages: ParsedPage[] = [];
  let tables = 1;
  for (const [index, part] of parts.slice(0, MOST_SLIDES).entries()) {
    const page = await readSlide(office, part, index + 1, tables);
    tables += page.tables.length;
    pages.push(page);
  }
  if (pages.every((page) => page.blocks.length === 0 && page.problem === undefined)) {
    return {
      unreadable: "no_text",
      words: "The presentation holds no text (only pictures, or nothing).",
      mediaType: input.mediaType,
    };
  }
  const properties = await readProperties(office);
  const document: ParsedDocument = {
    mediaType: input.mediaType,
    ...properties,
    pages,
    warnings: warningsOf(office, parts.length, pages),
  };
  const embedded = office.names.filter((name) => name.startsWith("ppt/embeddings/"));
  if (embedded.length > 0) {
    document.attachments = embedded.map((name) => ({
      name: name.slice(name.lastIndexOf("/") + 1),
      problem: "Embedded in the presentation and not opened.",
    }));
  }
  return document;
}

/** Names of the slide parts in presentation order; a slide listed twice or missing is left out. */
async function slideParts(office: OfficePackage): Promise<string[] | undefined> {
  const main =
    (await relationsOf(office, "")).find((relation) => relation.type === "officeDocument")?.part ??
    "ppt/presentation.xml";
  const root = await readXml(office, main);
  if (!root) return undefined;
  const byId = new Map((await relationsOf(office, main)).map((relation) => [relation.id, relation.part]));
  const parts = (child(root, "sldIdLst")?.children ?? []).map((slide) => byId.get(attribute(slide, "r:id") ?? ""));
  return [...new Set(parts.filter((part) => part !== undefined))];
}

function warningsOf(office: OfficePackage, slides: number, pages: ParsedPage[]): string[] {
  const warnings = [...office.problems];
  if (slides > MOST_SLIDES)
    warnings.push(
      `Only the first ${MOST_SLIDES.toLocaleString("en")} of ${slides.toLocaleString("en")} slides were read.`,
    );
  if (office.names.some((name) => /vbaProject\.bin$/i.test(name)))
    warnings.push("The presentation contains macros, which were not run.");
  const hidden = pages.filter((page) => page.hidden).map((page) => page.number);
  if (hidden.length > 0) warnings.push(`Hidden slides were read and are marked: ${hidden.join(", ")}.`);
  return warnings;
}
