import { describe, expect, it } from "vitest";
import {
  addMonths,
  dateIn,
  detail,
  isAbsence,
  meansYes,
  monthsBetween,
  numberIn,
  percentIn,
} from "#lib/diligence/reading.ts";

const fact = (details: Record<string, string | number | boolean | null>) => ({ item: "x", quote: "x", details });

describe("reading", () => {
  it("skips values that say nothing", () => {
    expect(detail(fact({ vendor: "n/a", supplier: "Contoso" }), "vendor", "supplier")).toBe("Contoso");
    expect(detail(fact({ vendor: "—" }), "vendor")).toBeUndefined();
  });

  it.each([
    ["31.12.2026", "2026-12-31"],
    ["ends 2027-03-31 (option)", "2027-03-31"],
    ["March 2027", "2027-03-31"],
    ["2027", "2027-12-31"],
    ["version 2019", undefined],
  ])("reads the date in %s", (text, date) => expect(dateIn(text)).toBe(date));

  it("reads numbers, percentages and yes or no as written", () => {
    expect(numberIn("~1,250 users")).toBe(1250);
    expect(percentIn("about 71 % of users")).toBe(71);
    expect(meansYes("Yes (clause 14)")).toBe(true);
    expect(meansYes("not enforced")).toBe(false);
    expect(meansYes("Platform MFA")).toBeUndefined();
    expect(isAbsence(fact({ present: false }))).toBe(true);
  });

  it("counts months between days", () => {
    expect(monthsBetween("2026-11-20", "2027-11-19")).toBe(11);
    expect(addMonths("2026-08-31", 18)).toBe("2028-02-29");
  });
});
