import { describe, expect, it } from "vitest";
import { columnLetters, columnNumber } from "./sheet-columns.ts";
import { sheetRows } from "./sheet-rows.ts";

const row = (row: number, seq: number, table: number | null, ...cells: string[]) => ({
  row,
  seq,
  cells,
  header: false,
  hidden: false,
  table,
});

describe("sheetRows", () => {
  it("sets a table where it begins and joins tables that stand side by side", () => {
    const tables = [
      { number: 1, place: { column: "B" } },
      { number: 2, place: { column: "E" } },
    ];
    const rows = [row(3, 1, 1, "a", "b"), row(3, 2, 2, "x"), row(4, 3, 2, "y"), row(5, 4, null, "note")];
    expect(sheetRows(rows, tables).map(({ row, cells }) => [row, cells])).toEqual([
      [3, ["", "a", "b", "", "x"]],
      [4, ["", "", "", "", "y"]],
      [5, ["note"]],
    ]);
  });

  it("keeps rows apart that would cover one another", () => {
    expect(sheetRows([row(1, 1, null, "a"), row(1, 2, null, "b")], [])).toHaveLength(2);
  });
});

describe("columns", () => {
  it("go from A over Z to AA and back", () => {
    expect([1, 26, 27, 702, 703].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
    expect(["A", "Z", "AA", "ZZ", "AAA"].map(columnNumber)).toEqual([1, 26, 27, 702, 703]);
    expect([undefined, "", "1", "ABCD"].map(columnNumber)).toEqual([0, 0, 0, 0]);
  });
});
