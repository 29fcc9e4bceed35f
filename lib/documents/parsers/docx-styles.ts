// What the styles of a Word file mean: headings, titles, captions, lists, tables of contents.
import { attribute, child, path, type XmlNode } from "#lib/documents/parsers/office-xml.ts";

export type ParagraphRole = "heading" | "title" | "caption" | "contents" | "list" | "text";

export interface ParagraphStyle {
  role: ParagraphRole;
  /** Heading level from 1. */
  level?: number;
}

export type StyleTable = Map<string, ParagraphStyle>;

/** Meaning of each paragraph style by its id; styles inherit from what they are based on. */
export function readStyles(root: XmlNode | undefined): StyleTable {
  const nodes = new Map<string, XmlNode>();
  for (const node of root?.children ?? [])
    if (node.name === "style") nodes.set(attribute(node, "w:styleId") ?? "", node);
  const table: StyleTable = new Map();
  for (const id of nodes.keys()) table.set(id, meaning(id, nodes, 0));
  return table;
}

function meaning(id: string, nodes: Map<string, XmlNode>, depth: number): ParagraphStyle {
  const node = nodes.get(id);
  if (!node || depth > 12) return { role: "text" };
  const own = byName(attribute(child(node, "name"), "w:val") ?? id);
  if (own) return own;
  const outline = attribute(path(node, "pPr", "outlineLvl"), "w:val");
  if (outline !== undefined && Number(outline) < 9) return { role: "heading", level: Number(outline) + 1 };
  const parent = attribute(child(node, "basedOn"), "w:val");
  const inherited: ParagraphStyle = parent ? meaning(parent, nodes, depth + 1) : { role: "text" };
  const numbered = path(node, "pPr", "numPr") !== undefined;
  return inherited.role === "text" && numbered ? { role: "list" } : inherited;
}

/** Built-in styles keep their English names inside the file, whatever the language of the program. */
function byName(name: string): ParagraphStyle | undefined {
  const heading = /^heading (\d)$/i.exec(name);
  if (heading) return { role: "heading", level: Number(heading[1]) };
  if (/^title$/i.test(name)) return { role: "title", level: 1 };
  if (/^caption$/i.test(name)) return { role: "caption" };
  if (/^(?:toc \d|table of figures|toc heading)$/i.test(name)) return { role: "contents" };
  if (/^list (?:bullet|number|paragraph)(?: \d)?$/i.test(name)) return { role: "list" };
  return undefined;
}

/** Meaning of one paragraph: its own outline level and numbering first, then its style. */
export function roleOf(paragraph: XmlNode, styles: StyleTable): ParagraphStyle {
  const properties = child(paragraph, "pPr");
  const style = styles.get(attribute(child(properties, "pStyle"), "w:val") ?? "") ?? { role: "text" };
  const outline = attribute(child(properties, "outlineLvl"), "w:val");
  if (outline !== undefined && Number(outline) < 9) return { role: "heading", level: Number(outline) + 1 };
  if (style.role !== "text") return style;
  const numbering = attribute(path(properties, "numPr", "numId"), "w:val");
  return numbering !== undefined && numbering !== "0" ? { role: "list" } : style;
}
