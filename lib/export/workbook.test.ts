import { read } from "@e965/xlsx";
import { expect, it } from "vitest";
import { workbook } from "./workbook.ts";

it("holds no formula, whatever a text begins with", () => {
  const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://x")', "plain"];
  const book = read(workbook([{ name: "A", columns: [{ title: "=title" }], rows: texts.map((text) => [text]) }]));
  const cells = Object.entries(book.Sheets.A ?? {}).filter(([name]) => !name.startsWith("!"));
  expect(cells).toHaveLength(texts.length + 1);
  for (const [, cell] of cells) {
    expect(cell.f).toBeUndefined();
    expect(cell.t).toBe("s");
    expect(/^[=+\-@\t\r]/.test(String(cell.v))).toBe(false);
  }
});

it("keeps numbers as numbers and leaves out what is not known", () => {
  const book = read(
    workbook([{ name: "A", columns: [{ title: "n", format: "#,##0" }, { title: "x" }], rows: [[-1234.5, null]] }]),
  );
  expect(book.Sheets.A?.A2).toMatchObject({ t: "n", v: -1234.5 });
  expect(book.Sheets.A?.B2).toBeUndefined();
});
