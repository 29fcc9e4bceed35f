// Text items of a page as runs with boxes in points from the top left corner of the page as it is shown.
import type { PDFPageProxy } from "pdfjs-dist";
import { unknownSign } from "./ligatures.ts";
import type { Box, Run } from "./shapes.ts";

interface Item {
  str: string;
  dir: string;
  transform: number[];
  width: number;
  fontName: string;
}
interface Face {
  bold: boolean;
  mono: boolean;
}

/** Runs that read from left to right on the shown page, and the turned rest. */
export async function readRuns(page: PDFPageProxy, turn = 0): Promise<{ runs: Run[]; turned: Run[] }> {
  const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
  const content = await page.getTextContent();
  const runs: Run[] = [];
  const turned: Run[] = [];
  const faces = new Map<string, Face>();
  const seen = new Map<string, Box[]>();
  let last: Run | undefined;
  for (const item of content.items) {
    if (!("str" in item)) continue;
    const text = cleaned(item.str.replaceAll("\u0000", unknownSign));
    if (text.trim() === "") {
      if (last && item.width > 0) last.spaceAfter = true;
      continue;
    }
    if (!faces.has(item.fontName)) faces.set(item.fontName, faceOf(page, item.fontName));
    const style = content.styles[item.fontName];
    const found = runOf(item, text, viewport.transform, finite(style?.ascent, 0.8), finite(style?.descent, -0.2));
    const face = faces.get(item.fontName);
    const run: Run = { ...found.run, bold: face?.bold ?? false, mono: face?.mono ?? false };
    const drawnBefore = seen.get(text);
    if (drawnBefore?.some((box) => Math.abs(box[0] - run.box[0]) < 1 && Math.abs(box[1] - run.box[1]) < 1)) continue;
    if (outside(run.box, viewport.width, viewport.height)) continue;
    if (drawnBefore) drawnBefore.push(run.box);
    else seen.set(text, [run.box]);
    (found.level ? runs : turned).push(run);
    last = run;
  }
  return { runs, turned };
}

/** Fonts that state no height say "not a number". */
const finite = (value: number | undefined, otherwise: number): number =>
  value !== undefined && Number.isFinite(value) ? value : otherwise;

const outside = (box: Box, width: number, height: number): boolean =>
  box[2] < 0 || box[3] < 0 || box[0] > width || box[1] > height;

/** Control signs and halves of characters cannot be stored; both are left out. */
export function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|\ufffd/gu, "")
    .replace(/[\s\u00a0]+/g, " ");
}

function runOf(item: Item, text: string, view: number[], ascent: number, descent: number) {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [p = 1, q = 0, r = 0, s = 1, x = 0, y = 0] = item.transform;
  const along: [number, number] = [a * p + c * q, b * p + d * q];
  const up: [number, number] = [a * r + c * s, b * r + d * s];
  const [left, base] = [a * x + c * y + e, b * x + d * y + f];
  const size = Math.hypot(...up) || Math.hypot(...along) || 1;
  const level = Math.abs(along[1]) <= 0.05 * Math.abs(along[0]) && along[0] > 0;
  const high = Math.min(0.95, Math.max(0.7, ascent)) * size;
  const low = Math.min(0.3, Math.max(0.15, -descent)) * size;
  const stretch = Math.hypot(...along) || 1;
  const [dx, dy] = [(along[0] / stretch) * item.width, (along[1] / stretch) * item.width];
  const box: Box = level
    ? [left, base - high, left + item.width, base + low]
    : [
        Math.min(left, left + dx) - (Math.abs(dx) < 1 ? high : 0),
        Math.min(base, base + dy) - (Math.abs(dy) < 1 ? high : 0),
        Math.max(left, left + dx),
        Math.max(base, base + dy),
      ];
  const rightToLeft = item.dir === "rtl";
  return { level, run: { text, box, base, size, spaceAfter: /\s$/.test(text), rightToLeft } };
}

function faceOf(page: PDFPageProxy, fontName: string): Face {
  if (!page.commonObjs.has(fontName)) return { bold: false, mono: false };
  const font = page.commonObjs.get(fontName) as {
    name?: string;
    bold?: boolean;
    black?: boolean;
    isMonospace?: boolean;
  };
  const name = font.name ?? "";
  return {
    bold: font.bold === true || font.black === true || /bold|black|heavy|semibold|demi|-medium\b|[-,]bd\b/i.test(name),
    mono: font.isMonospace === true || /mono|courier|consol|menlo|fixed|typewriter/i.test(name),
  };
}
