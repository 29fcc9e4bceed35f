// Undrawn tables whose columns nearly touch, with wrapped cells and figures set to the right, over two pages.
import { expect, test } from "vitest";
import { findAlignedTables } from "./aligned-tables.ts";
import { lineFrom } from "./lines.ts";
import { parsedPages, type TestPage } from "./pdf-for-tests.ts";
import type { Run } from "./shapes.ts";
import { splitAtSharedEdges } from "./shared-edges.ts";

/** Widths of digits and points in the test's letters, for setting figures to the right. */
const widthOf = (figure: string): number => [...figure].reduce((sum, sign) => sum + (sign === "." ? 2.78 : 5.56), 0);

type Text = NonNullable<TestPage["texts"]>[number];

/** One row of five columns; "Windows Server 2016" ends seven points before the next column begins. */
function row(y: number, number: number): Text[] {
  const memory = String(16 * ((number % 5) + 1));
  const cost = `${1000 + number * 13}.50`;
  const place = number % 2 ? ["Bremen"] : ["Kiel data centre,", "second floor"];
  return [
    { x: 50, y, text: `SRV-${100 + number}` },
    { x: 104, y, text: "Windows Server 2016" },
    ...(number % 3 ? [] : [{ x: 104, y: y + 12, text: "Standard" }]),
    ...place.map((text, line) => ({ x: 209, y: y + 12 * line, text })),
    { x: 360 - widthOf(memory), y, text: memory },
    { x: 420 - widthOf(cost), y, text: cost },
  ];
}

const header = (y: number): Text[] =>
  [
    [50, "Host"],
    [104, "Operating system"],
    [209, "Location"],
    [310, "RAM"],
    [366, "Cost"],
  ].map(([x, text]) => ({ x: Number(x), y, text: String(text), bold: true }));

const rows = (from: number, count: number, top: number): Text[] =>
  Array.from({ length: count }, (_, at) => row(top + at * 32, from + at)).flat();

async function tablesOf(pages: TestPage[]) {
  const parsed = await parsedPages(pages);
  return {
    tables: parsed.pages.flatMap((page) => page.tables),
    cells: parsed.pages
      .flatMap((page) => page.blocks)
      .flatMap((block) => (block.cells && !block.header ? [block.cells] : [])),
  };
}

test("columns are parted, wrapped lines join their row", async () => {
  const { tables, cells } = await tablesOf([{ texts: [...header(80), ...rows(0, 12, 110)] }]);
  expect(tables).toMatchObject([{ columns: ["Host", "Operating system", "Location", "RAM", "Cost"], rowCount: 12 }]);
  expect(cells.slice(0, 2)).toEqual([
    ["SRV-100", "Windows Server 2016 Standard", "Kiel data centre, second floor", "16", "1000.50"],
    ["SRV-101", "Windows Server 2016", "Bremen", "32", "1013.50"],
  ]);
});

test("the table goes on over the page, with its header again and without", async () => {
  const first = { texts: [...header(80), ...rows(0, 20, 110)] };
  const again = await tablesOf([first, { texts: [...header(60), ...rows(20, 9, 90)] }]);
  const without = await tablesOf([first, { texts: rows(20, 9, 60) }]);
  for (const { tables } of [again, without]) expect(tables.map(({ rowCount }) => rowCount)).toEqual([29]);
});

test("names of columns on several lines, set to the middle of each other, head their columns", async () => {
  const head: [number, number, string][] = [
    [190, 70, "Number of"],
    [262, 70, "Annual"],
    [112, 76, "Business"],
    [50, 82, "Application"],
    [198, 82, "named"],
    [256, 82, "run cost"],
    [322, 82, "Hosting"],
    [118, 88, "owner"],
    [200, 94, "users"],
    [258, 94, "(kEUR)"],
  ];
  const data = ["SAP ECC|Finance|640|620|On site", "Teamcenter|Engineering|180|210|On site"];
  data.push("DocuWare|Finance|310|48|On site", "Qlik|Controlling|95|66|SaaS", "Paisy|HR|12|35|On site");
  const texts = data.flatMap((line, at) =>
    line.split("|").map((text, column) => ({ x: [50, 112, 204, 266, 322][column] ?? 0, y: 114 + at * 18, text })),
  );
  const { tables, cells } = await tablesOf([
    { texts: [...head.map(([x, y, text]) => ({ x, y, text, bold: true })), ...texts] },
  ]);
  expect(tables).toMatchObject([
    {
      columns: ["Application", "Business owner", "Number of named users", "Annual run cost (kEUR)", "Hosting"],
      rowCount: 5,
    },
  ]);
  expect(cells[1]).toEqual(["Teamcenter", "Engineering", "180", "210", "On site"]);
});

test("every second row shaded cell by cell is one table with the rows between", async () => {
  const data = ["SW-01|Catalyst 9300|Hamburg", "SW-02|Catalyst 2960X|Hamburg", "SW-03|Aruba 2930F|Bremen"];
  data.push("SW-04|Aruba 2530|Bremen");
  const edges = [48, 140, 260, 360];
  const texts = ["Hostname|Model|Site", ...data].flatMap((line, row) =>
    line.split("|").map((text, at) => ({ x: (edges[at] ?? 0) + 4, y: 92 + row * 20, text, bold: row === 0 })),
  );
  // Rows one and three: y counts from the bottom of a page of 792 points.
  const shade = [1, 3].flatMap((row) =>
    edges.slice(0, -1).map((left, at) => `${left} ${792 - 98 - row * 20} ${(edges[at + 1] ?? 0) - left} 20 re f`),
  );
  const { tables, cells } = await tablesOf([{ texts, content: "" }]);
  const zebra = await tablesOf([{ texts, lines: [], content: `0.9 0.9 0.9 rg ${shade.join(" ")} 0 0 0 rg` }]);
  expect(tables).toMatchObject([{ columns: ["Hostname", "Model", "Site"], rowCount: 4 }]);
  expect(zebra.tables).toMatchObject([{ columns: ["Hostname", "Model", "Site"], rowCount: 4 }]);
  expect(zebra.cells).toEqual(cells);
});

test("columns four and a half points apart are parted where the lines around agree", () => {
  const run = (text: string, left: number, right: number, base: number): Run => {
    const box: Run["box"] = [left, base - 7, right, base + 2];
    return { text, box, base, size: 9, bold: false, mono: false, spaceAfter: true, rightToLeft: false };
  };
  const lines = Array.from({ length: 6 }, (_, at) =>
    lineFrom([
      run(`APP-${at}`, 36, 72, at * 14),
      run("Teamcenter", 76.5, at % 2 ? 190 : 203.3, at * 14),
      run("Engineering", 207.8, 260, at * 14),
    ]),
  );
  expect(lines[0]?.segments).toHaveLength(1);
  const { tables } = findAlignedTables(splitAtSharedEdges(lines), [], () => false);
  expect(tables.map(({ rows }) => rows.map(({ cells }) => cells.length))).toEqual([[3, 3, 3, 3, 3, 3]]);
});
