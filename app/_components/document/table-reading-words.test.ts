import { expect, test } from "vitest";
import { columnWords, kindWords, rowWords } from "./table-reading-words.ts";

const reading = { columns: { of: 14, understood: 11, kept: ["Wave", "Cluster", "Old ID"] }, used: 40, unused: [] };

test("columns that were not understood are counted and named", () => {
  expect(columnWords({ kind: "server_inventory", rowCount: 42, reading })).toBe(
    "11 of 14 columns understood, 3 kept as text: Wave, Cluster, Old ID",
  );
  const all = { ...reading, columns: { of: 5, understood: 5, kept: [] } };
  expect(columnWords({ kind: "server_inventory", rowCount: 42, reading: all })).toBe("All 5 columns understood");
});

test("rows that gave no fact are told with the reason", () => {
  const unused = [
    { why: "total" as const, count: 1 },
    { why: "section" as const, count: 2 },
  ];
  expect(rowWords({ kind: "budget", rowCount: 43, reading: { ...reading, unused } })).toBe(
    "43 rows, 40 gave facts; not used: 1 total, 2 headings",
  );
  expect(rowWords({ kind: "glossary", rowCount: 9, reading: { ...reading, used: 0 } })).toBe(
    "9 rows, none gave a fact",
  );
});

test("kinds are said in words", () => {
  expect(kindWords("server_inventory")).toBe("Server inventory");
  expect(kindWords("unrecognised")).toBe("Not recognised as a list about IT");
});
