import { describe, expect, it } from "vitest";
import { findMeasures, numberOf } from "#lib/analysts/rules/prose/measures.ts";
import { isoDate, plainDuration, plainFrequency } from "#lib/analysts/rules/prose/normal-values.ts";

const read = (text: string) => findMeasures(text).map((measure) => [measure.kind, measure.text]);

describe("findMeasures", () => {
  it.each([
    ["RTO of 4 hours", [["duration", "4 hours"]]],
    ["EUR 1.2 million a year", [["money", "EUR 1.2 million"]]],
    ["87 % of users", [["percent", "87 %"]]],
    ["on 3 May 2026", [["date", "3 May 2026"]]],
    ["reviewed at least once per month", [["frequency", "at least once per month"]]],
    ["80 TB on disk", [["size", "80 TB"]]],
    ["a line of 500 Mbit/s", [["bandwidth", "500 Mbit/s"]]],
    ["TLS 1.2 or higher", [["strength", "TLS 1.2"]]],
    ["certified to ISO 27001", [["standard", "ISO 27001"]]],
    ["two internal network time (NTP) servers", [["count", "two internal network time (NTP) servers"]]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("reads numbers in words and groups", () => {
    expect([numberOf("four"), numberOf("1,200"), numberOf("both"), numberOf("3.5")]).toEqual([4, 1200, 2, 3.5]);
  });
});

describe("normal values", () => {
  it.each([
    ["3 May 2026", "2026-05-03"],
    ["August 22, 2023", "2023-08-22"],
    ["7. Mai 2014", "2014-05-07"],
    ["in October 2023", "2023-10"],
    ["21.05.14", "2014-05-21"],
    ["03/04/2026", "03/04/2026"],
  ])("%s is %s", (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });

  it("writes durations in figures and frequencies in one word", () => {
    expect(plainDuration("one to two years")).toBe("1 to 2 years");
    expect(plainFrequency("at least once per month")).toBe("monthly");
  });
});
