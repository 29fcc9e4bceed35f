// Lines under each other become headings, paragraphs and list items.
import { dateIn } from "./as-of.ts";
import { median, unite } from "./geometry.ts";
import { lineText } from "./lines.ts";
import { joinLines } from "./prose.ts";
import type { Line, Passage } from "./shapes.ts";

/** What is usual in the whole document. */
export interface DocumentStyle {
  bodySize: number;
  /** Sizes of letters above that of the body, largest first. */
  headingSizes: number[];
  /** Most of the text is set in a fixed-width face, so that face does not mean code. */
  mono: boolean;
}

const bullet = /^(?:[\u2022\u2023\u25a0-\u25ff\u2043\u2219\u00b7\u27a2\u2713\u2714\uf000-\uf0ff]|[*o–—-](?=\s))\s*/;
const enumerated = /^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)])\s+\S/;
const numbering = /^(\d{1,2}(?:\.\d{1,3})*)\.?\s+\p{L}/u;
const sentenceEnd = /[.!?:;]["”’)]?$/;

/** Sizes of the letters of all lines: the commonest is the body's. */
export function styleOf(lines: Line[]): DocumentStyle {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + lineText(line).length);
  }
  const bodySize = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const headingSizes = [...letters.keys()].filter((size) => size >= bodySize * 1.12).sort((a, b) => b - a);
  const fixed = lines.filter((line) => line.mono).length;
  return { bodySize, headingSizes, mono: fixed > lines.length * 0.5 };
}

/** The passages of one strip of lines. */
export function passagesOf(lines: Line[], style: DocumentStyle): Passage[] {
  const right = Math.max(...lines.map((line) => line.box[2]));
  const left = Math.min(...lines.map((line) => line.box[0]));
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOn(group, line, left, right)) group.push(line);
    else groups.push([line]);
  }
  const passages = groups.map((group) => passageFrom(group, style));
  return withoutFalseHeadings(passages.filter((passage) => passage.text.replace(bullet, "") !== ""));
}

/** Three or more headings of one level in a row head nothing: an address, a cover, a list. */
function withoutFalseHeadings(passages: Passage[]): Passage[] {
  const runLength = (index: number): number => {
    const like = (other: Passage | undefined) =>
      other?.kind === "heading" && other.level === passages[index]?.level && !numbering.test(other.text);
    let [from, to] = [index, index];
    while (like(passages[from - 1])) from--;
    while (like(passages[to + 1])) to++;
    return to - from + 1;
  };
  return passages.map((passage, index) => {
    if (passage.kind !== "heading" || numbering.test(passage.text) || passage.level === 1 || runLength(index) < 3)
      return passage;
    const { level: _, ...rest } = passage;
    return { ...rest, kind: "paragraph" };
  });
}

function goesOn(group: Line[], line: Line, left: number, right: number): boolean {
  const above = group.at(-1) as Line;
  const text = lineText(line);
  const textAbove = lineText(above);
  if (bullet.test(text) || enumerated.test(text) || (numbering.test(text) && line.bold)) return false;
  // Bold words may begin a paragraph whose next line is plain: such a line is full and the next goes on in lower case.
  const runsIn = above.bold && above.box[2] > right - (right - left) * 0.2 && /^\p{Ll}/u.test(text);
  if (above.bold !== line.bold && !runsIn && (above.bold ? textAbove : text).length < 120) return false;
  if (above.mono !== line.mono) return false;
  const bigger = Math.max(above.size, line.size) / Math.min(above.size, line.size);
  if (bigger > 1.12) return false;
  const step = line.base - above.base;
  const usual =
    group.length > 1 ? median(group.slice(1).map((each, i) => each.base - (group[i]?.base ?? 0))) : line.size * 1.45;
  if (step > Math.max(usual * 1.3, line.size * 1.25) || step < 0) return false;
  // A line that ends its sentence well before the margin ends the paragraph; so does an indented next line.
  const width = right - left;
  if (sentenceEnd.test(textAbove) && above.box[2] < right - width * 0.2) return false;
  if (above.box[2] < left + width * 0.45 && /^\p{Lu}/u.test(text) && line.box[2] < left + width * 0.6) return false;
  const item = group[0] as Line;
  // A list is over where the text steps back to the left of its signs.
  const full = above.box[2] > right - width * 0.12 && group.length === 1;
  if (isListItem(item) && item.box[0] > left + 6 && line.box[0] < item.box[0] - 2 && !full) return false;
  const indented = line.box[0] > above.box[0] + 6;
  const listItem = isListItem(item);
  return !(indented && sentenceEnd.test(textAbove) && !(listItem && group.length === 1));
}

const isListItem = (line: Line): boolean => bullet.test(lineText(line)) || enumerated.test(lineText(line));

function passageFrom(group: Line[], style: DocumentStyle): Passage {
  const texts = group.map(lineText);
  const raw = joinLines(texts);
  const first = group[0] as Line;
  const size = median(group.map((line) => line.size));
  const bold = group.every((line) => line.bold);
  const passage: Passage = { kind: "paragraph", text: raw, box: unite(group.map((line) => line.box)), size, bold };
  const level = headingLevel(raw, group.length, size, bold, first.mono, style);
  if (level) return { ...passage, kind: "heading", level };
  if (bullet.test(raw) || enumerated.test(raw))
    return { ...passage, kind: "list_item", text: raw.replace(/^[\uf000-\uf0ff]/, "•") };
  return passage;
}

/** Level of a title that stands in the first row of a table: by the size of its letters. */
export const titleLevel = (size: number, style: DocumentStyle): number =>
  Math.min(6, 1 + style.headingSizes.filter((each) => each > size * 1.05).length);

/** Level of a heading, or nothing when the passage is none. Numbering tells the level, else the size of the letters. */
function headingLevel(
  text: string,
  lines: number,
  size: number,
  bold: boolean,
  mono: boolean,
  style: DocumentStyle,
): number | undefined {
  if (mono || text.length > 160 || lines > 3 || text.length < 2 || !/\p{L}{2}/u.test(text)) return undefined;
  // A whole sentence and the beginning of the next: prose, even if numbered and bold.
  if (/\p{Ll}{3}[.!?]\s+\p{Lu}/u.test(text)) return undefined;
  if (bullet.test(text) || /[;,]$/.test(text) || (/[.]$/.test(text) && text.split(" ").length > 6)) return undefined;
  // A date stands large on many covers, yet heads nothing.
  if (text.length < 24 && dateIn(text)) return undefined;
  const number = numbering.exec(text)?.[1];
  const depth = number?.split(".").length ?? 0;
  // Whole sentences are numbered in lists; a numbered heading without larger letters is short.
  const large = size >= style.bodySize * (bold ? 1.05 : 1.15);
  if (!large && !bold && !(depth >= 2 && lines === 1 && text.length < 90 && !/[.:]$/.test(text))) return undefined;
  if (depth === 1 && !large && text.length > 60) return undefined;
  if (depth > 0) return Math.min(6, depth);
  return titleLevel(size, style);
}
