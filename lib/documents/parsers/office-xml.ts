// Reads the XML of Office parts into plain nodes. Document types, and with them all entities of their own, are refused.
import { XMLParser } from "fast-xml-parser";

/** One element. `name` is without prefix; attributes keep theirs (`w:val`, `r:id`). */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** Text of this very element, when it has any. */
  text: string;
}

/** The part is not well-formed, too deep, or declares a document type. */
export class XmlRefused extends Error {}

/** Deepest nesting read: Word needs about 12 levels for a table in a table, traps use thousands. */
const DEEPEST = 400;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Entities are decoded below: only the five of XML and character numbers exist for us.
  processEntities: false,
  maxNestedTags: DEEPEST,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** The root element. @throws XmlRefused */
export function parseXml(text: string): XmlNode {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new XmlRefused("The part declares a document type, which Office files never do.");
  let parsed: unknown;
  try {
    parsed = parser.parse(text);
  } catch (cause) {
    throw new XmlRefused("The part is not well-formed XML.", { cause });
  }
  const root = nodesOf(parsed).find((node) => node.name !== "");
  if (!root) throw new XmlRefused("The part holds no element.");
  return root;
}

function nodesOf(list: unknown): XmlNode[] {
  return Array.isArray(list) ? list.map(nodeOf) : [];
}

function nodeOf(raw: Record<string, unknown>): XmlNode {
  const tag = Object.keys(raw).find((key) => key !== ":@") ?? "";
  if (tag === "#text") return { name: "", attributes: {}, children: [], text: decodeEntities(String(raw[tag])) };
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries((raw[":@"] as Record<string, unknown>) ?? {}))
    attributes[key] = decodeEntities(String(value));
  const inner = nodesOf(raw[tag]);
  const text = inner.reduce((all, node) => (node.name === "" ? all + node.text : all), "");
  return {
    name: tag.slice(tag.indexOf(":") + 1),
    attributes,
    children: inner.filter((node) => node.name !== ""),
    text,
  };
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** `&amp;` and its four sisters, and numbered characters; control characters and lone surrogates become blanks. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    const usable = code === 9 || code === 10 || (code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff));
    return usable ? String.fromCodePoint(code) : " ";
  });
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

/** Follows names downwards: `path(run, "rPr", "b")`. */
export function path(node: XmlNode | undefined, ...names: string[]): XmlNode | undefined {
  return names.reduce<XmlNode | undefined>((at, name) => child(at, name), node);
}

/** An attribute by its name without prefix; a prefix is asked for by writing it (`r:id`). */
export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  if (!node) return undefined;
  if (name in node.attributes) return node.attributes[name];
  if (name.includes(":")) {
    const local = name.slice(name.indexOf(":"));
    const key = Object.keys(node.attributes).find((one) => one.endsWith(local));
    return key === undefined ? undefined : node.attributes[key];
  }
  const key = Object.keys(node.attributes).find((one) => one.endsWith(`:${name}`));
  return key === undefined ? undefined : node.attributes[key];
}

/** All elements of that name below a node, in document order. */
export function descendants(node: XmlNode | undefined, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  const walk = (at: XmlNode) => {
    for (const one of at.children) {
      if (one.name === name) found.push(one);
      walk(one);
    }
  };
  if (node) walk(node);
  return found;
}
