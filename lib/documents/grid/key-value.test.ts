// Tables that describe one thing, apart from lists that happen to have two columns.
import { describe, expect, it } from "vitest";
import { readSketch as read } from "#lib/documents/testing/sketch-grid.ts";

describe("names and values", () => {
  it("are recognised by colons", () => {
    const parts = read([
      ["Vendor:", "Orange"],
      ["Start:", "2021-01-01"],
      ["Monthly fee:", 1200],
    ]);
    expect(parts.tables).toMatchObject([{ keyValue: true, rowCount: 3 }]);
  });

  it("are recognised by the names alone", () => {
    const parts = read([
      ["Owner", "Jane Miller"],
      ["Version", "1.2"],
      ["Status", "Final"],
      ["Review date", "2026-01-01"],
    ]);
    expect(parts.tables).toMatchObject([{ keyValue: true, rowCount: 4 }]);
  });

  it("are recognised by bold names", () => {
    expect(
      read([
        ["*Company", "Acme"],
        ["*Employees", 250],
        ["*Seat", "Lyon"],
      ]).tables,
    ).toMatchObject([{ keyValue: true, rowCount: 3 }]);
  });

  it("are recognised by their header", () => {
    expect(
      read([
        ["*Parameter", "*Value"],
        ["RPO", "4 h"],
        ["RTO", "8 h"],
      ]).tables,
    ).toMatchObject([{ keyValue: true, rowCount: 2, columns: ["Parameter", "Value"] }]);
  });

  it("are not a list of two columns", () => {
    expect(
      read([
        ["Year", "Ducks"],
        [2019, 120],
        [2020, 135],
      ]).tables[0]?.keyValue,
    ).toBeUndefined();
    expect(
      read([
        ["*Name", "*Role"],
        ["Anna", "CIO"],
        ["Bert", "CISO"],
      ]).tables[0]?.keyValue,
    ).toBeUndefined();
  });
});
