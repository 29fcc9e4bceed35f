import { expect, test } from "vitest";
import type { Place } from "#lib/documents/parsed.ts";
import { citation, placeWords } from "./citation.ts";
import { markWords, wantedWords } from "./mark.ts";

test.each<[Place, string]>([
  [{ page: 12, box: [0, 0, 1, 1] }, "p. 12"],
  [{ sheet: "Apps", row: 14 }, "sheet Apps, row 14"],
  [{ sheet: "Apps", row: 14, column: "C" }, "sheet Apps, row 14, column C"],
  [{ row: 7, line: 7 }, "row 7"],
  [{ line: 131 }, "line 131"],
  [{ slide: 3, table: 1, row: 2 }, "slide 3, table 1, row 2"],
  [{ paragraph: 9 }, "paragraph 9"],
  [{ table: 2, row: 5 }, "table 2, row 5"],
  [{}, ""],
])("%o is %s", (place, words) => expect(placeWords(place)).toBe(words));

test("the data-room number is cited where there is one, else the label", () => {
  const document = { label: "D-007", path: "a/b.pdf", vdrIndex: "4.2.1" };
  expect(citation(document, { page: 12 })).toBe("VDR 4.2.1, p. 12");
  expect(citation({ ...document, vdrIndex: null }, { line: 3 })).toBe("D-007, line 3");
  expect(citation(document, {})).toBe("VDR 4.2.1");
  expect(citation(null, {})).toBe("no document named");
});

test("hits are marked without regard to case and accents, and nothing of the text is lost", () => {
  const segments = markWords("The Café uses SAP, the CAFE too <b>", wantedWords("cafe -sap"));
  expect(segments.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["Café", "CAFE"]);
  expect(segments.map(({ text }) => text).join("")).toBe("The Café uses SAP, the CAFE too <b>");
});

test("a long text is cut around the first hit", () => {
  const text = `${"before ".repeat(100)}needle ${"after ".repeat(100)}`;
  const segments = markWords(text, wantedWords("needle"));
  expect(segments.some(({ marked, text: own }) => marked && own === "needle")).toBe(true);
  expect(segments.map(({ text: own }) => own).join("").length).toBeLessThan(300);
});
