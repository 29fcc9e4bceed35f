// Reads Word files: structure from the document part itself, so that every block knows its place.
import type { ParsedBlock, ParsedDocument, ParseResult } from "#lib/documents/parsed.ts";
import { readBody, type SideTexts } from "#lib/documents/parsers/docx-body.ts";
import { readStyles } from "#lib/documents/parsers/docx-styles.ts";
import { readParagraph } from "#lib/documents/parsers/docx-text.ts";
import { chartText, diagramText } from "#lib/documents/parsers/office-drawings.ts";
import { notAPackage, type OfficePackage, openOfficePackage } from "#lib/documents/parsers/office-package.ts";
import { type Relation, readProperties, readXml, relationsOf } from "#lib/documents/parsers/office-parts.ts";
import { attribute, child, descendants, type XmlNode } from "#lib/documents/parsers/office-xml.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";

export async function parse(input: ParserInput): Promise<ParseResult> {
  const office = await openOfficePackage(input.file).catch(() => undefined);
  if (!office) return notAPackage(input, "Word file");
  try {
    return await read(office, input);
  } finally {
    office.close();
  }
}

const damaged = (input: ParserInput, words: string) => ({
  unreadable: "damaged" as const,
  words,
  mediaType: input.mediaType,
});

async function read(office: OfficePackage, input: ParserInput): Promise<ParseResult> {
  const main =
    (await relationsOf(office, "")).find((relation) => relation.type === "officeDocument")?.part ?? "word/document.xml";
  const root = await readXml(office, main);
  const body = child(root, "body");
  if (!body) return damaged(input, "The Word file is damaged: its main text could not be read.");
  const relations = await relationsOf(office, main);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.part;
  const side = await sideTexts(office, relations);
  const styles = readStyles(await optional(office, partOf("styles")));
  const result = readBody(body, styles, side);
  const blocks = [...result.blocks, ...(await runningTitles(office, relations))];
  if (blocks.length === 0)
    return {
      unreadable: "no_text",
      words: "The Word file holds no text (only pictures, or nothing).",
      mediaType: input.mediaType,
    };
  const properties = await readProperties(office);
  const document: ParsedDocument = {
    mediaType: input.mediaType,
    ...properties,
    pages: [{ number: 1, kind: "text", blocks, tables: result.tables }],
    warnings: warningsOf(office, root as XmlNode),
  };
  const title = result.title ?? properties.title;
  if (title) document.title = title;
  const embedded = office.names.filter((name) => name.startsWith("word/embeddings/"));
  if (embedded.length > 0) {
    document.attachments = embedded.map((name) => ({
      name: name.slice(name.lastIndexOf("/") + 1),
      problem: "Embedded in the document and not opened.",
    }));
  }
  return document;
}

async function optional(office: OfficePackage, part: string | undefined): Promise<XmlNode | undefined> {
  return part ? readXml(office, part) : undefined;
}

async function sideTexts(office: OfficePackage, relations: Relation[]): Promise<SideTexts> {
  const side: SideTexts = { footnotes: new Map(), endnotes: new Map(), comments: new Map(), drawings: new Map() };
  for (const relation of relations) {
    if (relation.type === "footnotes" || relation.type === "endnotes" || relation.type === "comments") {
      const root = await readXml(office, relation.part);
      for (const note of root?.children ?? [])
        side[relation.type].set(attribute(note, "w:id") ?? "", paragraphsText(note));
    }
    if (relation.type === "diagramData")
      side.drawings.set(relation.id, diagramText(await readXml(office, relation.part)));
    if (relation.type === "chart") side.drawings.set(relation.id, chartText(await readXml(office, relation.part)));
  }
  return side;
}

function paragraphsText(node: XmlNode): string {
  return descendants(node, "p")
    .map((paragraph) => readParagraph(paragraph).text)
    .filter((text) => text !== "")
    .join("\n");
}

/** Headers and footers once each, after the text: they say company, state and classification. */
async function runningTitles(office: OfficePackage, relations: Relation[]): Promise<ParsedBlock[]> {
  const seen = new Set<string>();
  for (const relation of relations) {
    if (relation.type !== "header" && relation.type !== "footer") continue;
    const root = await readXml(office, relation.part);
    const text = root ? paragraphsText(root) : "";
    if (/\p{L}{2}/u.test(text) && !/^(?:page|seite)[\s\d/of]*$/i.test(text)) seen.add(text);
  }
  return [...seen].map((text) => ({ kind: "note", text, place: {} }));
}

function warningsOf(office: OfficePackage, root: XmlNode): string[] {
  const warnings = [...office.problems];
  const has = (part: RegExp) => office.names.some((name) => part.test(name));
  if (has(/vbaProject\.bin$/i)) warnings.push("The document contains macros, which were not run.");
  if (has(/^word\/activeX\//i)) warnings.push("The document contains active controls, which were not run.");
  if (has(/^word\/embeddings\//i)) warnings.push("Files embedded in the document were not opened.");
  if (descendants(root, "del").length > 0 || descendants(root, "ins").length > 0) {
    warnings.push("The document has tracked changes: it was read as if all were accepted.");
  }
  return warnings;
}
