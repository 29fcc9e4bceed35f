// The few things asked of an HTML element: its attributes, and whether a reader sees it.
import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

const dropped = new Set(
  "script style template noscript svg head iframe object embed canvas audio video map datalist math".split(" "),
);

/** The value of an attribute, or undefined. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

/** Hidden by attribute or by its own style; style sheets are not computed. */
export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, "hidden") !== undefined) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, "style") ?? "");
}

/** True for elements whose content a reader never sees as text. */
export function isDropped(element: HtmlElement): boolean {
  return dropped.has(element.tagName);
}
