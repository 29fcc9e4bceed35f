// Plain elements as HTML text: a long table is written once instead of travelling as thousands of elements.
import { Fragment, type ReactElement, type ReactNode } from "react";

/** Attributes whose HTML name differs from the property's. */
const NAMES: Readonly<Record<string, string>> = {
  className: "class",
  htmlFor: "for",
  tabIndex: "tabindex",
  colSpan: "colspan",
  rowSpan: "rowspan",
  strokeWidth: "stroke-width",
  strokeLinecap: "stroke-linecap",
  strokeLinejoin: "stroke-linejoin",
};
const VOID = new Set(["br", "hr", "img", "input"]);
/** Attributes that stand alone when true and are left out when false; all others are written as they read. */
const BARE = new Set(["checked", "disabled", "hidden", "open", "required", "selected"]);

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};
const escaped = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "") : text;

function attribute(name: string, value: unknown): string {
  if (name === "key" || name === "children" || value === null || value === undefined) return "";
  if (typeof value === "function" || typeof value === "object")
    throw new Error(`<… ${name}> needs the browser; a row is plain HTML`);
  const written = NAMES[name] ?? name;
  if (BARE.has(written)) return value ? ` ${written}=""` : "";
  if (typeof value === "boolean" && !/^(aria|data)-/.test(written)) return value ? ` ${written}=""` : "";
  return ` ${written}="${escaped(String(value))}"`;
}

function element({ type, props }: ReactElement<Record<string, unknown>>): string {
  if (type === Fragment) return staticHtml(props.children as ReactNode);
  if (typeof type === "function") {
    const rendered = (type as (props: unknown) => ReactNode)(props);
    if (rendered instanceof Promise) throw new Error("A part of a row may not wait for anything");
    return staticHtml(rendered);
  }
  if (typeof type !== "string")
    throw new Error("A row is plain HTML: parts that live in the browser stand beside the table");
  let attributes = "";
  for (const name in props) attributes += attribute(name, props[name]);
  if (VOID.has(type)) return `<${type}${attributes}/>`;
  return `<${type}${attributes}>${staticHtml(props.children as ReactNode)}</${type}>`;
}

/**
 * HTML of plain elements and of components that need neither browser nor waiting. Text and attributes are escaped.
 * Throws on anything else, so that nothing of a row is lost silently.
 */
export function staticHtml(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string") return escaped(node);
  if (typeof node === "number" || typeof node === "bigint") return String(node);
  if (Array.isArray(node)) {
    let html = "";
    for (const one of node) html += staticHtml(one as ReactNode);
    return html;
  }
  if (typeof node === "object" && "props" in node) return element(node as ReactElement<Record<string, unknown>>);
  throw new Error("A row is plain HTML: parts that live in the browser stand beside the table");
}
