// Writes one slide as a page: title, texts, tables, diagrams, charts, then what is not shown on it (notes, comments).
import { tableToBlocks } from "#lib/documents/grid/to-blocks.ts";
import type { ParsedBlock, ParsedPage, ParsedTable } from "#lib/documents/parsed.ts";
import { chartText, diagramText } from "#lib/documents/parsers/office-drawings.ts";
import type { OfficePackage } from "#lib/documents/parsers/office-package.ts";
import { type Relation, readXml, relationsOf } from "#lib/documents/parsers/office-parts.ts";
import { attribute, child, descendants, path, type XmlNode } from "#lib/documents/parsers/office-xml.ts";
import { isTitle, layoutPlaces, type SlideShape, shapesInOrder } from "#lib/documents/parsers/pptx-shapes.ts";
import { bodyText, slideParagraphs, slideTable } from "#lib/documents/parsers/pptx-text.ts";

/** Date, footer and slide number stand on every slide and say nothing about this one. */
const RUNNING = new Set(["sldNum", "dt", "ftr", "hdr"]);

interface SlideState {
  office: OfficePackage;
  page: ParsedPage;
  relations: Relation[];
  nextTable: number;
  paragraph: number;
}

/** The page of one slide; `firstTable` is the number its first table gets. */
export async function readSlide(
  office: OfficePackage,
  part: string,
  number: number,
  firstTable: number,
): Promise<ParsedPage> {
  const page: ParsedPage = { number, kind: "slide", blocks: [], tables: [] };
  const root = await readXml(office, part);
  if (!root) return { ...page, problem: "The slide is damaged and could not be read." };
  const relations = await relationsOf(office, part);
  const state: SlideState = { office, page, relations, nextTable: firstTable, paragraph: 0 };
  const layout = relations.find((relation) => relation.type === "slideLayout")?.part;
  const places = layoutPlaces(path(layout ? await readXml(office, layout) : undefined, "cSld", "spTree"));
  const shapes = shapesInOrder(path(root, "cSld", "spTree"), places);
  const name = titleOf(shapes);
  if (name) page.name = name;
  for (const shape of shapes) await writeShape(shape, state);
  await writeUnseen(state);
  if (["0", "false"].includes(attribute(root, "show") ?? "1")) {
    page.hidden = true;
    for (const block of page.blocks) block.hidden = true;
  }
  return page;
}

/** The title placeholder, else the first words on the slide. */
function titleOf(shapes: SlideShape[]): string | undefined {
  const texts = (some: SlideShape[]) =>
    some.map((shape) => bodyText(child(shape.node, "txBody"))).filter((text) => text !== "");
  const title =
    texts(shapes.filter(isTitle))[0] ?? texts(shapes.filter((shape) => !RUNNING.has(shape.placeholder ?? "")))[0];
  return title?.replace(/\s+/g, " ").slice(0, 200);
}

async function writeShape(shape: SlideShape, state: SlideState): Promise<void> {
  if (RUNNING.has(shape.placeholder ?? "")) return;
  if (shape.kind === "frame") return writeFrame(shape.node, state);
  const bulleted = shape.placeholder === "body" || shape.placeholder === "obj";
  const title = isTitle(shape);
  const paragraphs = slideParagraphs(child(shape.node, "txBody"), bulleted);
  for (const paragraph of paragraphs) {
    state.paragraph++;
    const place = { slide: state.page.number, paragraph: state.paragraph };
    state.page.blocks.push(
      title ? { kind: "heading", level: 1, text: paragraph.text, place } : { ...paragraph, place },
    );
  }
}

async function writeFrame(frame: XmlNode, state: SlideState): Promise<void> {
  const data = path(frame, "graphic", "graphicData");
  for (const table of descendants(data, "tbl")) writeTable(table, state);
  for (const node of descendants(data, "relIds")) {
    const lines = diagramText(await related(attribute(node, "r:dm"), state)).split("\n");
    for (const text of lines.filter((line) => line !== "")) {
      state.paragraph++;
      state.page.blocks.push({
        kind: "list_item",
        text,
        place: { slide: state.page.number, paragraph: state.paragraph },
      });
    }
  }
  for (const node of descendants(data, "chart"))
    addNote(chartText(await related(attribute(node, "r:id"), state)), state, false);
}

async function related(id: string | undefined, state: SlideState): Promise<XmlNode | undefined> {
  const part = state.relations.find((relation) => relation.id === id)?.part;
  return part ? readXml(state.office, part) : undefined;
}

function writeTable(node: XmlNode, state: SlideState): void {
  const { grid, headerRows } = slideTable(node);
  const number = state.nextTable;
  const slide = state.page.number;
  const parts = tableToBlocks(grid, number, (row) => ({ slide, table: number, row }), headerRows);
  const table = parts?.tables[0] as ParsedTable | undefined;
  if (!parts || !table) return;
  state.nextTable++;
  table.place = { slide, table: number, row: table.place.row ?? 1 };
  if (state.page.name) {
    table.title = table.title ?? state.page.name;
    table.headings = [state.page.name];
  }
  state.page.tables.push(table);
  state.page.blocks.push(...parts.blocks);
}

/** Speaker notes and reviewers' comments: part of the record, hidden from the audience. */
async function writeUnseen(state: SlideState): Promise<void> {
  for (const relation of state.relations) {
    if (relation.type === "notesSlide") {
      const tree = path(await readXml(state.office, relation.part), "cSld", "spTree");
      for (const shape of shapesInOrder(tree, new Map())) {
        if (shape.placeholder === "body") addNote(bodyText(child(shape.node, "txBody")), state, true);
      }
    }
    if (relation.type === "comments") {
      const root = await readXml(state.office, relation.part);
      for (const comment of root?.children ?? []) addNote(commentText(comment), state, true);
    }
  }
}

/** Older comments keep plain text, newer ones a text body with replies. */
function commentText(comment: XmlNode): string {
  const plain = child(comment, "text")?.text.trim();
  if (plain) return plain;
  return descendants(comment, "txBody")
    .map(bodyText)
    .filter((text) => text !== "")
    .join("\n");
}

function addNote(text: string, state: SlideState, hidden: boolean): void {
  if (text.trim() === "") return;
  const block: ParsedBlock = { kind: "note", text, place: { slide: state.page.number } };
  state.page.blocks.push(hidden ? { ...block, hidden: true } : block);
}
