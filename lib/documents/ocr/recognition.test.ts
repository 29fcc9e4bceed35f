import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkQuote, pageTextOf } from "#lib/diligence/evidence.ts";
import { defaultOcrLimits, type ParseLimits } from "#lib/documents/limits.ts";
import { closeParser, parseDocument } from "#lib/documents/parse.ts";
import type { ParsedDocument, ParseResult } from "#lib/documents/parsed.ts";
import { pdfOf, type TestPage } from "#lib/documents/parsers/pdf/pdf-for-tests.ts";
import { dataroomFile, hasDataroom, trueDocuments } from "#lib/documents/testing/dataroom.ts";
import { pngOf, scanned, scanPage, tiffOf } from "#lib/documents/testing/scanned.ts";

const SENTENCE = "The company operates one data centre in Leipzig with 42 servers.";
const letter: TestPage = { texts: [{ x: 72, y: 100, text: SENTENCE, size: 12 }] };
const inventory = [
  ["Application", "Vendor", "Users", "Hosting"],
  ["SAP ECC 6.0", "SAP", "1,180", "On premises"],
  ["Salesforce", "Salesforce", "240", "SaaS"],
  ["Workday HCM", "Workday", "900", "SaaS"],
  ["Zeiterfassung", "Interflex", "450", "Rechenzentrum"],
];
const columns = [66, 214, 334, 424, 560];
const ruled: TestPage = {
  texts: inventory.flatMap((row, y) =>
    row.map((text, x) => ({ x: (columns[x] ?? 0) + 6, y: 140 + y * 22, text, size: 11 })),
  ),
  lines: [
    ...Array.from({ length: 6 }, (_, y) => [66, 125 + y * 22, 560, 125 + y * 22] as [number, number, number, number]),
    ...columns.map((x) => [x, 125, x, 235] as [number, number, number, number]),
  ],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recognition-"));
});
afterAll(async () => {
  await closeParser();
  await rm(folder, { recursive: true, force: true });
});

async function read(bytes: Buffer, limits: Partial<ParseLimits> = {}, onPage?: Parameters<typeof parseDocument>[3]) {
  const file = join(folder, "upload.bin");
  await writeFile(file, bytes);
  return parseDocument({ file, name: "upload.bin" }, limits, undefined, onPage);
}

function good(result: ParseResult): ParsedDocument {
  if ("unreadable" in result) throw new Error(result.words);
  return result;
}
const texts = (result: ParseResult) => good(result).pages.map((page) => pageTextOf(page.blocks));

describe("pictures", { timeout: 90_000 }, () => {
  it("become pages whose passages say where they stand and how sure their words are", async () => {
    const result = good(await read(pngOf(await scanned(folder, letter))));
    expect(texts(result)).toEqual([SENTENCE]);
    const { place } = result.pages[0]?.blocks[0] ?? {};
    expect(place?.recognised).toBeGreaterThan(85);
    // The page is 612 points wide and is shown as 650.6: the line begins 72 points from the left.
    expect(place?.box?.[0]).toBeGreaterThan(72);
    expect(place?.box?.[0]).toBeLessThan(82);
    expect(result.warnings[0]).toMatch(/^1 of 1 page is a picture, read by text recognition \(confidence \d\d %\)\.$/);
  });

  it("give tables with drawn cells through the same code as printed ones", async () => {
    const [page] = good(await read(pngOf(await scanned(folder, ruled)))).pages;
    expect(page?.tables).toMatchObject([{ columns: inventory[0], rowCount: 4 }]);
    expect(page?.blocks.filter((block) => block.kind === "row").map((block) => block.cells)).toEqual(inventory);
  });

  it("are read from every page of a fax, whichever way up each lies", async () => {
    const pages: string[] = [];
    const fax = tiffOf([await scanned(folder, letter), await scanned(folder, letter, 2)]);
    const result = await read(fax, {}, async ({ page, of }) => {
      pages.push(`${page} of ${of}`);
    });
    expect(texts(result)).toEqual([SENTENCE, SENTENCE]);
    expect(pages).toEqual(["1 of 2", "2 of 2"]);
    const [, upsideDown] = good(result).pages;
    expect(upsideDown?.blocks[0]?.place.box?.[1]).toBeGreaterThan(700);
  });

  it("say so where nothing is to be read, and where recognition is off", async () => {
    const blank = { width: 600, height: 800, pixels: new Uint8Array(480_000).fill(250) };
    expect(await read(pngOf(blank))).toMatchObject({
      unreadable: "no_text",
      words: expect.stringMatching(/no text was recognised/),
    });
    expect(await read(pngOf(blank), { ocr: null })).toMatchObject({
      unreadable: "no_text",
      words: expect.stringMatching(/text recognition is switched off/),
    });
  });

  it("stop in the middle when nobody wants them any more", async () => {
    const fax = tiffOf([await scanned(folder, letter), await scanned(folder, letter)]);
    const gone = new Error("cancelled");
    await expect(read(fax, {}, () => Promise.reject(gone))).rejects.toBe(gone);
    expect(texts(await read(Buffer.from("Plain words of a text file.")))).toEqual(["Plain words of a text file."]);
  });
});

describe("scans in a PDF", { timeout: 90_000 }, () => {
  it("are read beside pages with text, stamped and turned ones too, and their table goes on", async () => {
    const [upright, turned] = [await scanned(folder, ruled), await scanned(folder, letter, 1)];
    const stamp = { texts: [{ x: 20, y: 20, text: "VDR 4.2.1 confidential" }] };
    const result = good(await read(pdfOf([letter, scanPage(upright), { ...scanPage(turned), ...stamp }])));
    expect(result.pages.map((page) => page.recognised !== undefined)).toEqual([false, true, true]);
    expect(result.pages[1]?.tables).toMatchObject([{ rowCount: 4 }]);
    expect(checkQuote(SENTENCE, pageTextOf(result.pages[2]?.blocks ?? [])).check).toBe("verified");
    const [x0, y0, x1, y1] = result.pages[2]?.blocks[0]?.place.box ?? [0, 0, 0, 0];
    expect(y1 - y0).toBeGreaterThan(x1 - x0);
  });

  it("beyond the number that is looked at are named, and the document is said to be read in part", async () => {
    const page = scanPage(await scanned(folder, letter));
    const result = good(await read(pdfOf([page, page, page]), { ocr: { ...defaultOcrLimits, pages: 2 } }));
    expect(result.pages.map((one) => one.problem === undefined)).toEqual([true, true, false]);
    expect(result.warnings).toContainEqual(expect.stringMatching(/Read in part: .* 1 more were not read \(page 3\)/));
  });

  it("wait, counted, where recognition is off", async () => {
    const scan = scanPage(await scanned(folder, letter));
    const result = good(await read(pdfOf([letter, scan]), { ocr: null }));
    expect(result.unrecognised).toBe(1);
    expect(result.pages[1]?.problem).toMatch(/switched off/);
    expect(await read(pdfOf([scan]), { ocr: null })).toMatchObject({ words: expect.stringMatching(/switched off/) });
  });

  it("fail alone where they take too long", async () => {
    const scan = scanPage(await scanned(folder, letter));
    const result = good(await read(pdfOf([letter, scan]), { ocr: { ...defaultOcrLimits, pageMilliseconds: 1 } }));
    expect(result.pages[1]?.problem).toMatch(/took longer than/);
  });
});

describe("bombs", { timeout: 60_000 }, () => {
  const chunk = (name: string, data: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(name, 4, "latin1");
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const png = (width: number, height: number) => {
    const size = Buffer.alloc(13);
    size.writeUInt32BE(width, 0);
    size.writeUInt32BE(height, 4);
    size[8] = 1;
    const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return Buffer.concat([
      mark,
      chunk("IHDR", size),
      chunk("IDAT", deflateSync(Buffer.alloc(1000))),
      chunk("IEND", Buffer.alloc(0)),
    ]);
  };

  it("are refused by the size in their header, before anything is decoded", async () => {
    const began = performance.now();
    expect(await read(png(60_000, 60_000))).toMatchObject({
      unreadable: "too_large",
      words: expect.stringMatching(/60,000 x 60,000/),
    });
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it("of a page as large as a country are drawn small", async () => {
    const huge = {
      width: 1e9,
      height: 1e9,
      content: "q 1000000000 0 0 1000000000 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0000 EI Q",
    };
    expect(await read(pdfOf([huge]))).toMatchObject({ unreadable: "no_text" });
  });

  it("of broken pictures are damage", async () => {
    expect(await read(png(0, 0))).toMatchObject({ unreadable: expect.stringMatching(/damaged|no_text/) });
    expect(await read(Buffer.concat([Buffer.from("II*\0"), Buffer.alloc(60, 255)]))).toMatchObject({
      unreadable: "damaged",
    });
  });
});

describe.skipIf(!hasDataroom)("real scans", { timeout: 120_000 }, () => {
  const scans = trueDocuments().filter((known) => /\/scan/.test(known.path));
  it.each(scans)("$path holds what a person reads in it", async ({ path, facts }) => {
    const file = dataroomFile(path);
    const text = texts(await parseDocument({ file, name: path })).join("\n");
    expect(facts.filter(({ evidence }) => checkQuote(evidence, text).check !== "verified")).toEqual([]);
  });
});
