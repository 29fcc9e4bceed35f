import { describe, expect, it } from "vitest";
import { counted, fileSize, shownOf } from "./count.ts";
import { dateShort, dateTimeShort, durationShort } from "./date.ts";
import { moneyFull, moneyShort, moneyTogether } from "./money.ts";
import { citationWords, placeWords } from "./place.ts";

const eur = (low: number | null, high: number | null) => ({ low, high, currency: "EUR" });

describe("money", () => {
  it("writes several amounts in one unit", () => {
    expect(moneyTogether([625_482, 1_041_542, 1_463_458])).toBe("0.6 / 1.0 / 1.5 m");
    expect(moneyTogether([-1200, 0, 800])).toBe("\u22121.2 / 0 / 0.8 k");
  });

  it.each([
    [eur(1_800_000, 2_600_000), "EUR 1.8–2.6 m"],
    [eur(450_000, 450_000), "EUR 450 k"],
    [eur(0, 0), "EUR 0"],
    [eur(0, 90_000), "EUR 0–90 k"],
    [eur(800, 950), "EUR 800–950"],
    [eur(999_600, 999_600), "EUR 1.0 m"],
    [eur(1_250_000_000, 2_000_000_000), "EUR 1.3–2.0 bn"],
    [eur(-2_600_000, -1_800_000), "EUR \u22122.6 to \u22121.8 m"],
    [eur(null, null), "not known"],
    [eur(null, 2_000_000), "up to EUR 2.0 m"],
    [eur(500_000, null), "from EUR 500 k"],
  ])("%o reads %s", (range, words) => {
    expect(moneyShort(range)).toBe(words);
  });

  it("says every digit in full", () => {
    expect(moneyFull(eur(1_800_000, 2_600_000))).toBe("EUR 1,800,000–2,600,000");
    expect(moneyFull(eur(40, 40))).toBe("EUR 40");
    expect(moneyFull(eur(null, 40))).toBe("up to EUR 40");
    expect(moneyFull(eur(null, null))).toBe("not known");
  });
});

describe("dates", () => {
  it("reads days, months and years, and says no more than the value", () => {
    expect(dateShort("2026-11-18")).toBe("18 Nov 2026");
    expect(dateShort("2026-11-05T23:30:00-05:00")).toBe("5 Nov 2026");
    expect(dateShort("2026-11")).toBe("Nov 2026");
    expect(dateShort("2026")).toBe("2026");
    expect(dateShort(new Date("2026-11-18T23:59:00Z"))).toBe("18 Nov 2026");
  });

  it("gives null for what is no date", () => {
    for (const value of [null, undefined, "", "soon", "2026-13-01", new Date("x")]) expect(dateShort(value)).toBeNull();
  });

  it("adds the hour in a named zone", () => {
    expect(dateTimeShort("2026-11-18T14:05:09Z")).toBe("18 Nov 2026, 14:05 UTC");
    expect(dateTimeShort("soon")).toBeNull();
  });

  it("says how long something took", () => {
    expect([400, 61_000, 120_000, 7_500_000].map(durationShort)).toEqual(["0 s", "1 min 1 s", "2 min", "2 h 5 min"]);
  });
});

describe("places", () => {
  it.each([
    [{ page: 12 }, "p. 12"],
    [{ page: 12, table: 2, row: 4 }, "p. 12, table 2, row 4"],
    [{ sheet: "Apps", row: 14, table: 1 }, "sheet Apps, row 14"],
    [{ sheet: "Apps", row: 14, column: "C" }, "sheet Apps, row 14, column C"],
    [{ line: 131 }, "line 131"],
    [{ row: 5, line: 7 }, "line 7"],
    [{ table: 2, row: 4 }, "table 2, row 4"],
    [{ slide: 3 }, "slide 3"],
    [{ paragraph: 8 }, "paragraph 8"],
    [{}, null],
  ])("%o reads %s", (place, words) => {
    expect(placeWords(place)).toBe(words);
  });

  it("leads with the index number, else the file, else the place", () => {
    expect(citationWords({ vdrIndex: "4.2.1", document: "plan.pdf", place: { page: 12 } })).toBe("VDR 4.2.1, p. 12");
    expect(citationWords({ document: "plan.pdf", place: { line: 3 } })).toBe("plan.pdf, line 3");
    expect(citationWords({ place: { sheet: "Apps", row: 14 } })).toBe("Sheet Apps, row 14");
    expect(citationWords({ vdrIndex: "4.2.1" })).toBe("VDR 4.2.1");
    expect(citationWords({})).toBe("place not known");
  });
});

describe("counts", () => {
  it("stops at the limit", () => {
    expect(shownOf(1203, 4511)).toBe("1,203 of 4,511");
    expect(shownOf(10_001, null)).toBe("10,000+");
    expect(shownOf(10_001, 250_000)).toBe("10,000+ of 250,000");
    expect(shownOf(7, 7)).toBe("7");
  });

  it("puts words in their number", () => {
    expect([counted(1, "document"), counted(1400, "document"), counted(2, "policy", "policies")]).toEqual([
      "1 document",
      "1,400 documents",
      "2 policies",
    ]);
  });

  it("gives sizes as file managers do", () => {
    expect([12, 3_400_000, 104_857_600].map(fileSize)).toEqual(["12 B", "3.4 MB", "105 MB"]);
  });
});
