import { describe, expect, it } from "vitest";
import type { ParsedDocument } from "#lib/documents/parsed.ts";
import { CARD_COLUMNS, readRateCard } from "./rate-card.ts";

const sheet = (...rows: string[][]): Pick<ParsedDocument, "pages"> => ({
  pages: [
    {
      number: 1,
      kind: "sheet",
      tables: [],
      blocks: rows.map((cells, at) => ({ kind: "row", text: cells.join(" | "), cells, place: { row: at + 1 } })),
    },
  ],
});
const HEAD = [...CARD_COLUMNS] as string[];
const row = (...over: Partial<Record<number, string>>[]) =>
  Object.assign(["server_replacement", "Servers", "server", "4,000", "12.000", "one-time", "eur"], ...over) as string[];
const read = (...rows: string[][]) => readRateCard(sheet(HEAD, ...rows), "EUR");

describe("a rate card", () => {
  it("is read in English and continental writing, in whatever order its columns stand", () => {
    expect(read(row())).toEqual({
      rates: [{ key: "server_replacement", description: "Servers", low: 4000, high: 12000 }],
      problems: [],
    });
    const turned = readRateCard(sheet(["a title"], [...HEAD].reverse(), row().reverse()), "EUR");
    expect(turned.rates).toHaveLength(1);
    expect(read(["", "a remark between", "", "", "", "", ""], row()).rates).toHaveLength(1);
  });

  it.each([
    [row({ 0: "server_replcement" }), '"server_replcement" is no rate of this product'],
    [row({ 3: "many" }), 'low: "many" is not a number'],
    [row({ 3: "-5" }), "low: -5 must lie between 0 and 1,000,000,000"],
    [row({ 3: "13000" }), "low (13000) is above high (12000)"],
    [row({ 2: "rack" }), 'unit: "rack" is not "server", by which the quantity is counted'],
    [row({ 5: "annual" }), 'recurrence: "annual" is not "one_time"'],
    [row({ 6: "USD" }), 'currency: "USD" is not EUR, the currency of the deal; nothing is converted'],
  ])("names what is wrong with a row: %s", (wrong, words) => {
    expect(read(row({ 0: "pentest", 2: "test" }), wrong).problems).toEqual([{ row: 3, words }]);
  });

  it("says so when a key stands twice, when it holds nothing and when it is no card", () => {
    expect(read(row(), row()).problems).toEqual([{ row: 3, words: "server_replacement stands in row 2 already" }]);
    expect(read().problems).toEqual([{ row: 0, words: expect.stringMatching(/holds no rate/) }]);
    expect(readRateCard(sheet(["Name", "Price"]), "EUR").problems[0]?.words).toMatch(/No row names the columns key/);
  });
});
