import { describe, expect, it } from "vitest";
import { supportEnd } from "#lib/diligence/lifecycle.ts";

const AS_OF = "2026-11-20";

describe("supportEnd", () => {
  it.each([
    ["windows-server", "2012 R2", "2023-10-10"],
    ["Microsoft Windows Server", "2019", "2029-01-09"],
    ["windows-server", "2008 R2", "2020-01-14"],
    ["Microsoft SQL Server", "2012", "2022-07-12"],
    ["SQL Server", "2008 R2", "2019-07-09"],
    ["SQL Server", "2016 SP2", "2022-10-11"],
    ["windows", "10", "2025-10-14"],
    ["esxi", "6.7 U3", "2022-10-15"],
    ["Oracle Database", "11.2.0.4", "2015-01-31"],
    ["Oracle Database", "12c", "2022-03-31"],
    ["Oracle Database", "19c", "2029-12-31"],
  ])("%s %s ends %s", (product, version, eol) => {
    expect(supportEnd(product, version, AS_OF)).toMatchObject({ eol, ended: eol < AS_OF });
  });

  it("says when several release lines fit", () => {
    expect(supportEnd("SQL Server", "2012", AS_OF)?.several).toBe(true);
    expect(supportEnd("windows-server", "2019", AS_OF)?.several).toBe(false);
  });

  it.each([
    ["SAP ECC", "6.0"],
    ["Some House System", "3"],
    ["windows-server", "2077"],
    ["windows-server", undefined],
  ])("does not know %s %s", (product, version) => {
    expect(supportEnd(product, version, AS_OF)).toBeUndefined();
  });
});
