import { expect, it } from "vitest";
import { decidingColumns } from "./deciding-columns.ts";

it("takes the best filled keys of the category, in the sheet's order", () => {
  const rows: { details: Record<string, string | number | null> }[] = [
    { details: { users: 10, vendor: "V", version: null, modules: "", deployment: "own" } },
    { details: { users: 12, vendor: null, version: "2" } },
  ];
  expect(decidingColumns.filled("applications", "erp", rows)).toEqual(["vendor", "version", "deployment", "users"]);
});

it("lets facts without a sheet bring their own keys", () => {
  expect(decidingColumns.filled("applications", "other", [{ details: { purpose: "labels", note: null } }])).toEqual([
    "purpose",
  ]);
});

it("shows at most five", () => {
  const details = {
    vendor: "a",
    version: "b",
    deployment: "c",
    modules: "d",
    users: 1,
    integrations: 2,
    instance: "g",
  };
  expect(decidingColumns.filled("applications", "erp", [{ details }])).toHaveLength(5);
});
