// One page as read from the file: runs, rules, form values and comments. What fails is told in words, never thrown.
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { readRules } from "./rules.ts";
import { cleaned, readRuns } from "./runs.ts";
import type { Box, RawPage, Run } from "./shapes.ts";

interface Annotation {
  subtype?: string;
  rect?: number[];
  fieldValue?: unknown;
  fieldType?: string;
  hidden?: boolean;
  contentsObj?: { str?: string };
  noView?: boolean;
}

/** The page with this number; its `problem` says where it could not be read whole. */
export async function readPage(document: PDFDocumentProxy, number: number): Promise<RawPage> {
  const nothing = { runs: [], turned: [], rules: [], painted: false, covered: false, comments: [] };
  const raw: RawPage = { number, width: 0, height: 0, ...nothing };
  let page: PDFPageProxy;
  try {
    page = await document.getPage(number);
  } catch (error) {
    return { ...raw, problem: `Page ${number} is damaged and could not be read (${reason(error)}).` };
  }
  const view = page.getViewport({ scale: 1 });
  raw.width = view.width;
  raw.height = view.height;
  try {
    // Painting comes first: it loads the fonts, whose names tell bold from plain.
    Object.assign(raw, await readRules(page));
  } catch (error) {
    raw.problem = `The drawing of page ${number} is damaged (${reason(error)}); its tables may be incomplete.`;
  }
  try {
    Object.assign(raw, await readText(page));
  } catch (error) {
    raw.problem = `The text of page ${number} is damaged and could not be read (${reason(error)}).`;
  }
  page.cleanup();
  return raw;
}

async function readText(page: PDFPageProxy): Promise<Pick<RawPage, "runs" | "turned" | "comments">> {
  const { runs, turned } = await readRuns(page);
  const annotations = (await page.getAnnotations()) as Annotation[];
  const { transform } = page.getViewport({ scale: 1 });
  const comments: RawPage["comments"] = [];
  for (const annotation of annotations) {
    if (!annotation.rect || annotation.hidden || annotation.noView) continue;
    const box = boxOn(annotation.rect, transform);
    const value = annotation.fieldValue;
    const said = cleaned(annotation.contentsObj?.str ?? "").trim();
    if (annotation.subtype === "Widget" && /^(?:Tx|Ch)$/.test(annotation.fieldType ?? "")) {
      const text = Array.isArray(value) ? value.join(", ") : typeof value === "string" ? value : "";
      if (text.trim()) runs.push(...fieldRuns(text, box));
    } else if (annotation.subtype === "FreeText" && said) runs.push(...fieldRuns(said, box));
    else if (said && annotation.subtype !== "Link" && annotation.subtype !== "Popup")
      comments.push({ text: said, box });
  }
  return { runs, turned, comments };
}

function boxOn(rect: number[], [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect;
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** What a person typed into a field stands in the field's box, line under line. */
function fieldRuns(value: string, box: Box): Run[] {
  const lines = value.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const height = Math.min(14, (box[3] - box[1]) / Math.max(1, lines.length));
  return lines.map((line, index): Run => {
    const top = lines.length === 1 ? (box[1] + box[3] - height) / 2 : box[1] + index * height;
    const size = height * 0.8;
    const width = Math.min(box[2] - box[0], line.length * size * 0.5);
    const place: Box = [box[0] + 1, top, box[0] + 1 + width, top + height];
    return {
      text: cleaned(line),
      box: place,
      base: top + height * 0.78,
      size,
      bold: false,
      mono: false,
      spaceAfter: true,
      rightToLeft: false,
    };
  });
}

const reason = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 120) : "unknown fault");
