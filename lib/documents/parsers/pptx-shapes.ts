// The shapes of one slide with their place on it, groups opened up, in the order in which a person reads them.
import { attribute, child, path, type XmlNode } from "#lib/documents/parsers/office-xml.ts";

export interface SlideShape {
  node: XmlNode;
  kind: "text" | "frame";
  /** Type of placeholder: `title`, `ctrTitle`, `subTitle`, `body`, `sldNum` … */
  placeholder?: string;
  x: number;
  y: number;
}

interface Transform {
  scaleX: number;
  scaleY: number;
  x: number;
  y: number;
}

/** Position of a placeholder that the slide itself does not state, from its layout. */
export type LayoutPlaces = Map<string, { x: number; y: number }>;

const WHOLE: Transform = { scaleX: 1, scaleY: 1, x: 0, y: 0 };
/** Shapes whose tops differ by less than this stand on one line (a quarter of an inch, in EMU). */
const ONE_LINE = 228_600;
const MOST_SHAPES = 5_000;

/** Shapes in reading order: title first, then lines from top to bottom, each from left to right. */
export function shapesInOrder(tree: XmlNode | undefined, layout: LayoutPlaces): SlideShape[] {
  const shapes: SlideShape[] = [];
  if (tree) collect(tree, WHOLE, layout, shapes);
  const titles = shapes.filter(isTitle);
  const rest = shapes.filter((shape) => !isTitle(shape)).sort((a, b) => a.y - b.y);
  const ordered: SlideShape[] = [];
  let line: SlideShape[] = [];
  for (const shape of rest) {
    if (line[0] && shape.y - line[0].y > ONE_LINE) {
      ordered.push(...line.sort((a, b) => a.x - b.x));
      line = [];
    }
    line.push(shape);
  }
  return [...titles, ...ordered, ...line.sort((a, b) => a.x - b.x)];
}

export function isTitle(shape: SlideShape): boolean {
  return shape.placeholder === "title" || shape.placeholder === "ctrTitle";
}

/** Where the layout puts its placeholders, by index and by type. */
export function layoutPlaces(tree: XmlNode | undefined): LayoutPlaces {
  const places: LayoutPlaces = new Map();
  for (const node of tree?.children ?? []) {
    const mark = placeholderOf(node);
    const off = path(node, "spPr", "xfrm", "off");
    if (!mark || !off) continue;
    const place = { x: Number(attribute(off, "x") ?? 0), y: Number(attribute(off, "y") ?? 0) };
    for (const key of keysOf(mark)) if (!places.has(key)) places.set(key, place);
  }
  return places;
}

function placeholderOf(node: XmlNode): XmlNode | undefined {
  const properties = node.children.find((one) => one.name.startsWith("nv") && one.name.endsWith("Pr"));
  return path(properties, "nvPr", "ph");
}

function keysOf(mark: XmlNode): string[] {
  const index = attribute(mark, "idx");
  return [...(index === undefined ? [] : [`idx ${index}`]), `type ${attribute(mark, "type") ?? "body"}`];
}

function collect(parent: XmlNode, transform: Transform, layout: LayoutPlaces, into: SlideShape[]): void {
  for (const node of parent.children) {
    if (into.length >= MOST_SHAPES) return;
    if (node.name === "grpSp") collect(node, inside(node, transform), layout, into);
    else if (node.name === "AlternateContent")
      collect(child(node, "Choice") ?? child(node, "Fallback") ?? node, transform, layout, into);
    else if (node.name === "sp" || node.name === "cxnSp") into.push(shapeOf(node, "text", transform, layout));
    else if (node.name === "graphicFrame") into.push(shapeOf(node, "frame", transform, layout));
  }
}

function shapeOf(node: XmlNode, kind: SlideShape["kind"], transform: Transform, layout: LayoutPlaces): SlideShape {
  const mark = placeholderOf(node);
  const off = path(node, "spPr", "xfrm", "off") ?? path(node, "xfrm", "off");
  const inherited = mark
    ? keysOf(mark)
        .map((key) => layout.get(key))
        .find((place) => place !== undefined)
    : undefined;
  const x = off ? transform.x + Number(attribute(off, "x") ?? 0) * transform.scaleX : (inherited?.x ?? 0);
  const y = off ? transform.y + Number(attribute(off, "y") ?? 0) * transform.scaleY : (inherited?.y ?? 0);
  return { node, kind, x, y, ...(mark ? { placeholder: attribute(mark, "type") ?? "body" } : {}) };
}

/** Shapes in a group are placed in the group's own coordinates. */
function inside(group: XmlNode, outer: Transform): Transform {
  const box = path(group, "grpSpPr", "xfrm");
  const number = (name: string, key: string) => Number(attribute(child(box, name), key) ?? 0);
  if (!box) return outer;
  const scale = (key: string) =>
    number("chExt", key) > 0 && number("ext", key) > 0 ? number("ext", key) / number("chExt", key) : 1;
  const scaleX = scale("cx");
  const scaleY = scale("cy");
  return {
    scaleX: outer.scaleX * scaleX,
    scaleY: outer.scaleY * scaleY,
    x: outer.x + (number("off", "x") - number("chOff", "x") * scaleX) * outer.scaleX,
    y: outer.y + (number("off", "y") - number("chOff", "y") * scaleY) * outer.scaleY,
  };
}
