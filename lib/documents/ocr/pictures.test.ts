import { describe, expect, it } from "vitest";
import { tiffOf } from "#lib/documents/testing/scanned.ts";
import { type GreyImage, isBlank, shrunk, type Turn, turned } from "./grey-image.ts";
import { runsFrom } from "./page-words.ts";
import type { Word } from "./recogniser.ts";
import { withoutLines } from "./ruling-lines.ts";
import { onlyPage, tiffPages } from "./tiff-pages.ts";
import { turnedBack, turnedOn } from "./turn-back.ts";
import { sense } from "./upright.ts";

const paper = (width: number, height: number): GreyImage => ({
  width,
  height,
  pixels: new Uint8Array(width * height).fill(255),
});
const word = (text: string, x: number, more: Partial<Word> = {}): Word => ({
  ...{ text, confidence: 95, box: [x, 90, x + 10 * text.length, 110], line: 0, size: 20, slope: 0, base: 106 },
  ...more,
});

describe("turning", () => {
  it("goes round in four quarter turns and takes boxes with it", () => {
    const image = paper(4, 3);
    image.pixels[1 * 4 + 3] = 0;
    for (const turn of [1, 2, 3] as Turn[]) {
      const other = turned(image, turn);
      const [at, wide] = [other.pixels.indexOf(0), other.width];
      const box = turnedOn([3, 1, 4, 2], turn, 4, 3);
      expect(box.slice(0, 2)).toEqual([at % wide, Math.floor(at / wide)]);
      expect(turnedBack(box, turn, 4, 3)).toEqual([3, 1, 4, 2]);
      expect(turned(other, ((4 - turn) % 4) as Turn).pixels).toEqual(image.pixels);
    }
  });

  it("makes a picture smaller by the mean of its points", () => {
    const image = { width: 4, height: 2, pixels: Uint8Array.from([0, 100, 200, 200, 100, 200, 0, 0]) };
    expect(shrunk(image, 2)).toEqual({ width: 2, height: 1, pixels: Uint8Array.from([100, 100]) });
    expect(shrunk(image, 0.5)).toBe(image);
  });
});

it("takes an even page for blank, whatever its shade, and one with a line of ink not", () => {
  const image = paper(400, 400);
  image.pixels.fill(180);
  expect(isBlank(image)).toBe(true);
  image.pixels.fill(20, 4000, 4100);
  expect(isBlank(image)).toBe(false);
});

describe("drawn lines", () => {
  it("are taken out and told; letters stay", () => {
    const image = paper(900, 600);
    image.pixels.fill(0, 300 * 900 + 100, 300 * 900 + 800);
    for (let y = 50; y < 550; y++) image.pixels[y * 900 + 400] = 0;
    for (let y = 100; y < 130; y++) image.pixels.fill(0, y * 900 + 200, y * 900 + 204);
    const { image: left, horizontal, vertical } = withoutLines(image);
    expect(horizontal).toEqual([[100, 300, 800, 301]]);
    expect(vertical).toEqual([[400, 50, 401, 550]]);
    expect(left.pixels[300 * 900 + 500]).toBe(255);
    expect(left.pixels[110 * 900 + 201]).toBe(0);
  });

  it("climb with a sheet that went in at an angle; a bar is no line", () => {
    const image = paper(900, 600);
    for (let x = 100; x < 800; x++)
      image.pixels.fill(0, (200 + Math.floor(x / 90)) * 900 + x, (200 + Math.floor(x / 90)) * 900 + x + 1);
    for (let y = 400; y < 460; y++) image.pixels.fill(0, y * 900 + 100, y * 900 + 800);
    const { horizontal } = withoutLines(image);
    expect(horizontal).toHaveLength(1);
    expect(horizontal[0]).toEqual([100, 201, 800, 209]);
  });
});

describe("words", () => {
  it("make sense only where they are words: print on its side is read as single letters", () => {
    expect(sense([word("The", 0), word("company", 40)])).toBeGreaterThan(90);
    expect(sense([word("O", 0), word("©", 20), word("Cc", 40)])).toBe(0);
    expect(sense([])).toBe(0);
  });

  it("lie on one base although the sheet lay at an angle", () => {
    const slope = 0.02;
    const words = [0, 400, 900].map((x) => word("servers", x, { slope, base: 100 + slope * (x + 35) }));
    const bases = runsFrom(words, 0.5).map((run) => run.base);
    expect(Math.max(...bases) - Math.min(...bases)).toBeLessThan(0.01);
  });

  it("leave out specks, and take a doubtful first sign for the dot of a list", () => {
    const words = [
      word("e", 0, { confidence: 40 }),
      word("Backups", 20),
      word("|", 200, { confidence: 30 }),
      word("run", 220),
      word("xx", 300, { confidence: 12 }),
    ];
    expect(runsFrom(words, 1).map((run) => run.text)).toEqual(["•", "Backups", "run"]);
    const sure = [word("a", 0), word("firewall", 20)];
    expect(runsFrom(sure, 1).map((run) => run.text)).toEqual(["a", "firewall"]);
  });
});

describe("pages of a TIFF", () => {
  const file = tiffOf([paper(40, 30), paper(24, 60)]);

  it("are told with their sizes before anything is decoded", () => {
    expect(tiffPages(file).map(({ width, height }) => [width, height])).toEqual([
      [40, 30],
      [24, 60],
    ]);
    expect(tiffPages(onlyPage(file, tiffPages(file)[1] as never))).toHaveLength(1);
  });

  it("end where the chain comes back to itself, runs out of the file, or was cut off", () => {
    const round = Buffer.from(file);
    const [first] = tiffPages(file);
    round.writeUInt32LE(first?.at ?? 0, tiffPages(file)[1]?.nextAt ?? 0);
    expect(tiffPages(round)).toHaveLength(2);
    const far = Buffer.from(file);
    far.writeUInt32LE(0xfffffff0, first?.nextAt ?? 0);
    expect(tiffPages(far)).toHaveLength(1);
    expect(tiffPages(file.subarray(0, 20))).toEqual([]);
    expect(tiffPages(Buffer.from("II"))).toEqual([]);
  });
});
