// Names and values that HTML sets side by side without a table: definition lists, and label elements beside value elements.
import { type HtmlElement, type HtmlNode, isDropped, isElement } from "#lib/documents/parsers/html-node.ts";
import { cellText } from "#lib/documents/parsers/html-table.ts";

export interface FieldPair {
  name: string;
  value: string;
  element: HtmlElement;
}

const nameClass = /(?:^|[\s_-])(?:label|key|term|fieldname|field-name|caption|dt)(?:$|[\s_-])/i;
const valueClass = /(?:^|[\s_-])(?:value|val|data|fieldvalue|field-value|answer|dd)(?:$|[\s_-])/i;

/** The pairs directly under an element, when it holds nothing else of weight; undefined otherwise. */
export function fieldPairs(element: HtmlElement): FieldPair[] | undefined {
  if (element.tagName === "dl") return definitions(element);
  const pairs: FieldPair[] = [];
  return collectPairs(element, pairs, 0) && pairs.length >= 1 ? pairs : undefined;
}

function definitions(list: HtmlElement): FieldPair[] | undefined {
  const pairs: FieldPair[] = [];
  let name: HtmlElement | undefined;
  const children = elementsOf(list).flatMap((child) => (child.tagName === "div" ? elementsOf(child) : [child]));
  for (const child of children) {
    if (child.tagName === "dt") name = child;
    else if (child.tagName === "dd" && name)
      pairs.push({ name: cellText(name), value: cellText(child), element: name });
  }
  return pairs.length > 0 ? pairs : undefined;
}

/** True when all the words under an element belong to pairs (bare markers such as "1" aside). */
function collectPairs(element: HtmlElement, pairs: FieldPair[], depth: number): boolean {
  if (depth > 3) return false;
  const children = elementsOf(element);
  if (children.length === 0 || hasOwnText(element)) return false;
  if (children.some((child) => /^(table|ul|ol|h[1-6]|pre|p)$/.test(child.tagName))) return false;
  const name = children.find((child) => nameClass.test(classOf(child)));
  const values = children.filter((child) => child !== name && valueClass.test(classOf(child)));
  if (name && values.length > 0) {
    const rest = children.filter((child) => child !== name && !values.includes(child));
    if (rest.some((child) => cellText(child).length > 3)) return false;
    const value = values
      .map(cellText)
      .filter((text) => text !== "")
      .join("\n");
    pairs.push({ name: cellText(name).replace(/:$/, ""), value, element: name });
    return true;
  }
  return children.every((child) => cellText(child) === "" || collectPairs(child, pairs, depth + 1));
}

function elementsOf(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter((node: HtmlNode) => isElement(node)).filter((child) => !isDropped(child));
}

function hasOwnText(element: HtmlElement): boolean {
  return element.childNodes.some((node) => node.nodeName === "#text" && "value" in node && node.value.trim() !== "");
}

function classOf(element: HtmlElement): string {
  return element.attrs.find((attr) => attr.name === "class")?.value ?? "";
}
