// Writes small PDF files for tests: text at given places, drawn lines, extra objects; nothing of the product uses it.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ParsedDocument } from "#lib/documents/parsed.ts";
import { parse } from "../pdf.ts";

export interface TestPage {
  width?: number;
  height?: number;
  rotate?: number;
  /** x from the left, y from the top, text; size 10 and plain unless given. */
  texts?: { x: number; y: number; text: string; size?: number; bold?: boolean }[];
  /** x0, y0, x1, y1 from the top left. */
  lines?: [number, number, number, number][];
  /** Further operators of the content stream, as they are. */
  content?: string;
  /** Entries of the page dictionary, as they are. */
  entries?: string;
}

export interface TestExtras {
  /** Entries of the catalogue, as they are. */
  catalog?: string;
  /** Further objects from number 100 on. */
  objects?: string[];
}

const escaped = (text: string): string => text.replace(/[\\()]/g, "\\$&");

function streamOf(page: TestPage): string {
  const height = page.height ?? 792;
  const texts = (page.texts ?? []).map(
    ({ x, y, text, size = 10, bold }) =>
      `BT /${bold ? "F2" : "F1"} ${size} Tf ${x} ${height - y} Td (${escaped(text)}) Tj ET`,
  );
  const lines = (page.lines ?? []).map(([x0, y0, x1, y1]) => `${x0} ${height - y0} m ${x1} ${height - y1} l S`);
  return [...lines, ...texts, page.content ?? ""].join("\n");
}

/** The bytes of a PDF with these pages. */
export function pdfOf(pages: TestPage[], extras: TestExtras = {}): Buffer {
  const objects = new Map<number, string>();
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${extras.catalog ?? ""} >>`);
  objects.set(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  objects.set(4, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
  const kids = pages.map((page, index) => {
    const number = 1000 + index * 2;
    const stream = streamOf(page);
    const box = `/MediaBox [0 0 ${page.width ?? 612} ${page.height ?? 792}] /Rotate ${page.rotate ?? 0}`;
    const resources = "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>";
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R ${box} ${resources} /Contents ${number + 1} 0 R ${page.entries ?? ""} >>`,
    );
    objects.set(number + 1, `<< /Length ${Buffer.byteLength(stream, "latin1")} >>\nstream\n${stream}\nendstream`);
    return `${number} 0 R`;
  });
  objects.set(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(" ")}] >>`);
  for (const [index, body] of (extras.objects ?? []).entries()) objects.set(100 + index, body);
  return written(objects);
}

function written(objects: Map<number, string>): Buffer {
  const numbers = [...objects.keys()].sort((a, b) => a - b);
  let text = "%PDF-1.7\n";
  const rows: string[] = ["0 1", "0000000000 65535 f "];
  for (const number of numbers) {
    rows.push(`${number} 1`, `${String(Buffer.byteLength(text, "latin1")).padStart(10, "0")} 00000 n `);
    text += `${number} 0 obj\n${objects.get(number)}\nendobj\n`;
  }
  const start = Buffer.byteLength(text, "latin1");
  const size = (numbers.at(-1) ?? 0) + 1;
  text += `xref\n${rows.join("\n")}\ntrailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

/** Writes the file and answers what a parser is given. */
export async function inputOf(folder: string, bytes: Buffer) {
  const file = `${folder}/${Math.random().toString(36).slice(2)}.pdf`;
  await writeFile(file, bytes);
  return { file, name: "test.pdf", mediaType: "application/pdf" };
}

/** What the parser reads from these pages. Throws where it reads nothing. */
export async function parsedPages(pages: TestPage[]): Promise<ParsedDocument> {
  const folder = await mkdtemp(join(tmpdir(), "pdf-pages-"));
  const parsed = await parse(await inputOf(folder, pdfOf(pages))).finally(() => rm(folder, { recursive: true }));
  if ("unreadable" in parsed) throw new Error(parsed.words);
  return parsed;
}
