import { describe, expect, it } from "vitest";
import { BUILT_IN } from "./built-in.ts";
import { exploitedFrom, lifecyclesFrom } from "./from-source.ts";
import { exploitedData, lifecycleData } from "./shapes.ts";

const meta = { source: "s", snapshot: "2026-10-12", licence: "MIT", more: "ignored" };
const cycle = { cycle: "1", eol: "2026-01-01", support: null, extended: false, release: "2020-01-01" };
const lifecycles = { meta, products: [{ slug: "a", name: "A", cycles: [cycle] }] };
const entry = { cve: "CVE-2024-12345", vendor: "V", product: "P", dateAdded: "2024-05-06", knownRansomware: true };

describe("reference data from its sources", () => {
  it("becomes compact, with the snapshot date", () => {
    expect(lifecyclesFrom(lifecycles, "l.json")).toEqual({
      ...{ source: "s", snapshot: "2026-10-12", licence: "MIT" },
      products: [["a", "A", [], [["1", null, "2026-01-01", false, "2020-01-01"]]]],
    });
    const second = { ...entry, cve: "CVE-2024-99999", knownRansomware: false };
    expect(exploitedFrom({ meta, vulnerabilities: [entry, second] }, "k.json").products).toEqual([
      [
        "V",
        "P",
        [
          ["CVE-2024-12345", "2024-05-06", 1],
          ["CVE-2024-99999", "2024-05-06", 0],
        ],
      ],
    ]);
  });

  it.each([
    [
      "a wrong date",
      { ...lifecycles, meta: { ...meta, snapshot: "12.10.2026" } },
      "l.json: meta.snapshot: must be a date",
    ],
    [
      "a wrong end",
      { meta, products: [{ slug: "a", name: "A", cycles: [{ ...cycle, eol: "soon" }] }] },
      "products.0.cycles.0.eol: must be a date",
    ],
    ["no products", { meta, products: [] }, "products: names no product"],
    ["another file", [1], "l.json: the file:"],
  ])("is refused for %s, which is named with file and field", (_, content, words) => {
    expect(() => lifecyclesFrom(content, "l.json")).toThrow(words);
  });

  it("is refused for a number that is none", () => {
    expect(() => exploitedFrom({ meta, vulnerabilities: [{ ...entry, cve: "2024-1" }] }, "k.json")).toThrow(
      "k.json: vulnerabilities.0.cve: must be a number such as CVE-2024-12345",
    );
  });

  it("was delivered in the same shapes", () => {
    expect(lifecycleData.safeParse(BUILT_IN.lifecycles).error).toBeUndefined();
    expect(exploitedData.safeParse(BUILT_IN.exploited).error).toBeUndefined();
  });
});
