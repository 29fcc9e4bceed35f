import { describe, expect, it } from "vitest";
import { askedRun, dealLinks } from "./links.ts";

describe("links of a deal", () => {
  it("keep the older run and the passage", () => {
    const links = dealLinks("d", 3);
    expect(links.fact("f")).toBe("/deals/d/facts/f?run=3");
    expect(links.document("x", "f")).toBe("/deals/d/documents/x?fact=f&run=3");
    expect(links.facts({ category: "erp" })).toBe("/deals/d/facts?category=erp&run=3");
  });

  it("carry nothing for the latest run", () => {
    expect(dealLinks("d", undefined).finding("f")).toBe("/deals/d/findings/f");
  });

  it("read a run number only where there is one", () => {
    expect([{ run: "4" }, { run: "0" }, { run: "x" }, { run: "1.5" }, {}].map(askedRun)).toEqual([
      4,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
