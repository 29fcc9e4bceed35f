// One line or cell of Markdown to the text a person reads: marks of emphasis, links and pictures gone, words untouched.
import { htmlToText } from "#lib/documents/parsers/html-text.ts";

/** Marks are taken away, everything a reader sees (words, signs, emoji) stays as written. */
export function markdownToText(source: string): string {
  if (!/[*_`[\]<&\\~!]/.test(source)) return source.trim();
  const kept: string[] = [];
  // What stands in code marks or behind a backslash is literal; it sits out the replacements below.
  const keep = (text: string) => `\ue000${kept.push(text) - 1}\ue001`;
  let text = source
    .replace(/(`+)(.+?)\1(?!`)/g, (_, __, code: string) => keep(code.trim()))
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => keep(sign))
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]+|[^<>\s@]+@[^<>\s@]+)>/g, (_, address: string) => keep(address))
    .replace(/<!--[\s\S]*?-->/g, "");
  text = links(text);
  text = htmlToText(text);
  text = emphasis(text);
  return text.replace(/\ue000(\d+)\ue001/g, (_, index: string) => kept[Number(index)] ?? "").trim();
}

function links(source: string): string {
  const target = String.raw`\((?:[^()\s]|\([^()]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)`;
  const image = new RegExp(String.raw`!\[([^\][]*)\](?:${target}|\[[^\]]*\])`, "g");
  const link = new RegExp(String.raw`\[((?:[^\][]|\[[^\][]*\])*)\]${target}`, "g");
  return source
    .replace(image, "$1")
    .replace(link, "$1")
    .replace(/\[([^\][]+)\]\[[^\][]*\]/g, "$1");
}

function emphasis(source: string): string {
  let text = source;
  for (let round = 0; round < 3; round++) {
    const before = text;
    text = text
      .replace(/\*\*\*(?=\S)([\s\S]*?\S)\*\*\*/g, "$1")
      .replace(/\*\*(?=\S)([\s\S]*?\S)\*\*/g, "$1")
      .replace(/(?<![\p{L}\p{N}_])__(?=\S)([\s\S]*?\S)__(?![\p{L}\p{N}_])/gu, "$1")
      // Stars between letters or digits are signs of arithmetic or of file names.
      .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*?[^\s*])\*(?![\p{L}\p{N}*])/gu, "$1")
      .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*?[^\s_])_(?![\p{L}\p{N}_])/gu, "$1")
      .replace(/~~(?=\S)([\s\S]*?\S)~~/g, "$1");
    if (text === before) break;
  }
  return text;
}
