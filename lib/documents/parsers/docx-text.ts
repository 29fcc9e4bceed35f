// The text of one Word paragraph as it reads with all changes accepted, and what hangs on it: notes, comments, text boxes.
import { attribute, child, descendants, type XmlNode } from "#lib/documents/parsers/office-xml.ts";

export interface ParagraphText {
  text: string;
  /** Every visible run is bold. */
  bold: boolean;
  /** All text is formatted as hidden. */
  hidden: boolean;
  footnotes: string[];
  endnotes: string[];
  comments: string[];
  /** Contents of text boxes anchored here (paragraphs and tables inside). */
  boxes: XmlNode[];
  /** Relation ids of diagrams and charts anchored here. */
  drawings: string[];
}

interface Collected extends ParagraphText {
  parts: string[];
  bolds: boolean[];
  vanished: boolean[];
}

/** Deleted and moved-away text, and instructions of fields (links, DDE), are never text. */
const SKIPPED = new Set(["del", "moveFrom", "instrText", "delText", "delInstrText", "pPr", "rPr", "Fallback", "ruby"]);

export function readParagraph(paragraph: XmlNode): ParagraphText {
  const into: Collected = {
    text: "",
    bold: false,
    hidden: false,
    footnotes: [],
    endnotes: [],
    comments: [],
    boxes: [],
    drawings: [],
    parts: [],
    bolds: [],
    vanished: [],
  };
  collect(paragraph, into);
  into.text = into.parts
    .join("")
    .replace(/[ \t]+\n/g, "\n")
    .replaceAll("\u00ad", "")
    .replaceAll("\u0000", "")
    .trim();
  into.bold = into.bolds.length > 0 && into.bolds.every(Boolean);
  into.hidden = into.vanished.length > 0 && into.vanished.every(Boolean);
  return into;
}

function collect(node: XmlNode, into: Collected): void {
  for (const one of node.children) {
    if (SKIPPED.has(one.name)) continue;
    if (one.name === "r") collectRun(one, into);
    else if (one.name === "AlternateContent") collect(chosen(one), into);
    else if (one.name === "t") into.parts.push(one.text);
    else if (one.name === "drawing" || one.name === "pict" || one.name === "object") collectDrawing(one, into);
    else collect(one, into);
  }
}

function collectRun(run: XmlNode, into: Collected): void {
  const properties = child(run, "rPr");
  for (const one of run.children) {
    if (SKIPPED.has(one.name)) continue;
    if (one.name === "t") {
      into.parts.push(one.text);
      if (one.text.trim() !== "") {
        into.bolds.push(isOn(child(properties, "b")));
        into.vanished.push(isOn(child(properties, "vanish")));
      }
    } else if (one.name === "tab" || one.name === "ptab") into.parts.push("\t");
    else if (one.name === "br" || one.name === "cr") into.parts.push(attribute(one, "w:type") === "page" ? "" : "\n");
    else if (one.name === "noBreakHyphen") into.parts.push("-");
    else if (one.name === "footnoteReference") keepId(one, into.footnotes);
    else if (one.name === "endnoteReference") keepId(one, into.endnotes);
    else if (one.name === "commentReference") keepId(one, into.comments);
    else if (one.name === "AlternateContent") collect(chosen(one), into);
    else if (one.name === "drawing" || one.name === "pict" || one.name === "object") collectDrawing(one, into);
    else collect(one, into);
  }
}

/** Newer and older form of the same drawing stand side by side; the first with text counts. */
function chosen(alternatives: XmlNode): XmlNode {
  const options = alternatives.children.filter((one) => one.name === "Choice" || one.name === "Fallback");
  return options.find((one) => descendants(one, "txbxContent").length > 0) ?? options[0] ?? alternatives;
}

function collectDrawing(drawing: XmlNode, into: Collected): void {
  into.boxes.push(...outermost(drawing, "txbxContent"));
  for (const diagram of descendants(drawing, "relIds")) into.drawings.push(attribute(diagram, "r:dm") ?? "");
  for (const chart of descendants(drawing, "chart")) into.drawings.push(attribute(chart, "r:id") ?? "");
}

/** A box in a box is read with the outer one. */
function outermost(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((one) => {
    if (one.name === name) return [one];
    return outermost(one.name === "AlternateContent" ? chosen(one) : one, name);
  });
}

function keepId(node: XmlNode, into: string[]): void {
  const id = attribute(node, "w:id");
  if (id !== undefined) into.push(id);
}

function isOn(mark: XmlNode | undefined): boolean {
  return mark !== undefined && !["0", "false", "off", "none"].includes(attribute(mark, "w:val") ?? "1");
}
