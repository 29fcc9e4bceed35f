// Markup inside a line or a cell to the words a person reads: tags gone, entities decoded, line breaks kept.
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;

const known =
  "a|abbr|b|bdi|bdo|big|blockquote|br|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|img|ins|kbd|li|main|mark|nav|ol|p|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr";
const tag = new RegExp(`</?(?:${known})(?:\\s[^<>]*)?/?>`, "i");
const opening = new RegExp(`${tag.source}|<!--`, "iy");
const breaking = /^(br|p|div|li|tr|h[1-6]|ul|ol|table|blockquote|dt|dd|hr)$/;

/** True where a text holds tags of HTML (a word in angle brackets is none). */
export function holdsMarkup(text: string): boolean {
  return text.includes("<") && tag.test(text);
}

/** Text of an HTML snippet; pictures give their alternative text. Text without markup or entities comes back as it is. */
export function htmlToText(text: string): string {
  const markup = holdsMarkup(text);
  if (!markup && !/&[a-z#][a-z0-9]*;/i.test(text)) return text;
  // Angle brackets that open no known tag are words, such as placeholders.
  const source = text.replace(/</g, (bracket, at: number) => {
    opening.lastIndex = at;
    return opening.test(text) ? bracket : "&lt;";
  });
  const parts: string[] = [];
  gather(parseFragment(source).childNodes, parts);
  return tidy(parts.join(""));
}

function gather(nodes: Node[], parts: string[], depth = 0): void {
  if (depth > 200) return;
  for (const node of nodes) {
    if (node.nodeName === "#text") parts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    else if ("tagName" in node) {
      if (node.tagName === "script" || node.tagName === "style") continue;
      if (node.tagName === "img") parts.push(node.attrs.find((attr) => attr.name === "alt")?.value ?? "");
      const breaks = breaking.test(node.tagName);
      if (breaks) parts.push("\n");
      if (node.tagName === "td" || node.tagName === "th") parts.push(" ");
      gather(node.childNodes, parts, depth + 1);
      if (breaks && node.tagName !== "br") parts.push("\n");
    }
  }
}

/** Runs of blanks become one, line breaks stay single, ends are trimmed. */
export function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}
