import { expect, it } from "vitest";
import type { GatheredTable } from "./gather.ts";
import { withHeadings } from "./headless.ts";

const table = (rows: string[][], change: Partial<GatheredTable> = {}): GatheredTable => ({
  number: 1,
  place: {},
  title: "",
  headings: [],
  columns: rows[0]?.map(() => "") ?? [],
  heads: [],
  keyValue: false,
  rows: rows.map((cells) => ({ cells, text: cells.join(" | "), place: {}, hidden: false })),
  headerRows: [],
  around: [],
  pageName: "",
  ...change,
});

const components = Array.from({ length: 6 }, (_, n) => [
  `example.org/module-${n}`,
  `https://example.org/module-${n}/LICENSE`,
  n % 2 ? "Apache-2.0" : "MIT",
  "The Module Authors",
]);

it("columns are called by what their cells look like, the first of words names the things", () => {
  expect(withHeadings(table(components)).columns).toEqual(["Name", "URL", "License", ""]);
});

it("a table with headings, a short one and one whose cells show nothing stay as they are", () => {
  const own = table(components, { columns: ["Component", "", "", ""] });
  expect(withHeadings(own)).toBe(own);
  const short = table(components.slice(0, 3));
  expect(withHeadings(short)).toBe(short);
  const words = table(components.map(([name]) => [name ?? "", "some words", "others"]));
  expect(withHeadings(words)).toBe(words);
});
