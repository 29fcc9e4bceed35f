import { describe, expect, test } from "vitest";
import {
  headerUnit,
  measureUnit,
  parseCount,
  parseDate,
  parseDurationHours,
  parseMoney,
  parseNumber,
  parsePercent,
  parseSerialDay,
  parseYesNo,
} from "#lib/diligence/values.ts";

describe("numbers", () => {
  test.each([
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["1 234", 1234],
    ["1'234'567", 1234567],
    ["3,89", 3.89],
    ["(12)", -12],
    ["-4", -4],
    ["~30", 30],
  ])("%s", (text, value) => expect(parseNumber(text)).toBe(value));

  test("a lone point before three digits groups only where whole numbers are expected", () => {
    expect(parseNumber("1.200")).toBe(1.2);
    expect(parseNumber("1.200", { whole: true })).toBe(1200);
  });

  test.each(["", "n/a", "1,2,3", "12 of 30", "v1.2.3"])("%s is no number", (text) =>
    expect(parseNumber(text)).toBeUndefined(),
  );

  test("counts may carry their unit, not a second number", () => {
    expect(parseCount("1,200 users")).toBe(1200);
    expect(parseCount("ca. 450")).toBe(450);
    expect(parseCount("10 to 20 users")).toBeUndefined();
    expect(parseCount("95 %")).toBeUndefined();
  });

  test("percents", () => {
    expect(parsePercent("95 %")).toBe(95);
    expect(parsePercent("0.95")).toBeUndefined();
  });
});

describe("money", () => {
  test.each([
    ["€ 1.2m", { amount: 1200000, currency: "EUR" }],
    ["120k EUR", { amount: 120000, currency: "EUR" }],
    ["1.250.000 €", { amount: 1250000, currency: "EUR" }],
    ["~$600", { amount: 600, currency: "USD" }],
    ["$50/month", { amount: 50, currency: "USD", per: "month" }],
  ])("%s", (text, money) => expect(parseMoney(text)).toEqual(money));

  test("the heading lends scale and currency", () => {
    expect(parseMoney("450", headerUnit("Annual cost (kEUR)"))).toEqual({
      amount: 450000,
      currency: "EUR",
      per: "year",
    });
    expect(parseMoney("2.1", headerUnit("EUR m"))).toMatchObject({ amount: 2100000, currency: "EUR" });
    expect(headerUnit("USD 000")).toMatchObject({ scale: 1000, currency: "USD" });
  });

  test.each([
    ["USD 1,000", "USD"],
    ["1.000 EUR", "EUR"],
    ["EUR 1,000", "EUR"],
  ])("%s is one thousand, though as a heading it would be a unit", (text, currency) =>
    expect(parseMoney(text)).toEqual({ amount: 1000, currency }),
  );

  test.each(["Free", "on request", "12 users"])("%s is no amount", (text) => expect(parseMoney(text)).toBeUndefined());
});

describe("dates", () => {
  test.each([
    ["2027-03-31", "2027-03-31"],
    ["31.12.2026", "2026-12-31"],
    ["31/12/2026", "2026-12-31"],
    ["12 March 2024", "2024-03-12"],
    ["August 3, 2014", "2014-08-03"],
    ["Mar-26", "2026-03"],
    ["06/2027", "2027-06"],
    ["1. Oktober 2025", "2025-10-01"],
  ])("%s", (text, iso) => expect(parseDate(text)).toBe(iso));

  test.each(["03/04/2026", "31.02.2026", "unlimited", "Q2 2026", "2026", "1.2.3"])("%s stays as it is", (text) =>
    expect(parseDate(text)).toBeUndefined(),
  );
});

test("durations in hours, the longer end of a span", () => {
  expect(parseDurationHours("4 h")).toBe(4);
  expect(parseDurationHours("< 15 minutes")).toBe(0.25);
  expect(parseDurationHours("1-4 hours")).toBe(4);
  expect(parseDurationHours("2 days")).toBe(48);
  expect(parseDurationHours("soon")).toBeUndefined();
});

test("yes and no in three languages, nothing else", () => {
  expect([parseYesNo("Ja"), parseYesNo("oui"), parseYesNo("✅"), parseYesNo("No"), parseYesNo("partly")]).toEqual([
    true,
    true,
    true,
    false,
    undefined,
  ]);
});

test.each([
  ["Budget (USD 000)", 1000, "USD"],
  ["in Tausend Euro", 1000, "EUR"],
  ["en milliers d'euros", 1000, "EUR"],
  ["Kosten [T€]", 1000, "EUR"],
  ["CHF k", 1000, "CHF"],
  ["All amounts in EUR '000", 1000, "EUR"],
  ["Mio. EUR", 1e6, "EUR"],
  ["Cost (EUR)", 1, "EUR"],
])("%s states scale and currency", (heading, scale, currency) =>
  expect(headerUnit(heading)).toMatchObject({ scale, currency }),
);

test.each([
  ["RAM (GB)", "GB"],
  ["Taille (Go)", "GB"],
  ["Bandwidth [Mbit/s]", "Mbit/s"],
  ["RTO (h)", "h"],
  ["Notice period in months", "months"],
  ["Coverage %", "%"],
  ["Capacity TB", "TB"],
  ["Branch", undefined],
  ["Host", undefined],
])("%s gives its figures the unit %s", (heading, unit) => expect(measureUnit(heading)).toBe(unit));

test("a day under its number in a workbook; other five digits are none", () => {
  expect(parseSerialDay("45657")).toBe("2024-12-31");
  expect(parseSerialDay("12345")).toBeUndefined();
  expect(parseSerialDay("456570")).toBeUndefined();
});

test("day and month that could be swapped are read where their order is known", () => {
  expect(parseDate("03/04/2024")).toBeUndefined();
  expect(parseDate("03/04/2024", "day_first")).toBe("2024-04-03");
  expect(parseDate("03/04/24", "month_first")).toBe("2024-03-04");
});

test("amounts in brackets are negative, shares of a year or month are told", () => {
  expect(parseMoney("($50.00)")).toEqual({ amount: -50, currency: "USD" });
  expect(parseMoney("$123,334/mo")).toEqual({ amount: 123334, currency: "USD", per: "month" });
});
