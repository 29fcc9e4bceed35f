// What is stored of a table when its document is read: kind, how much of it was understood, and the number of its things.
import { expect, test } from "vitest";
import { rulesAnalyst } from "#lib/analysts/rules/rules-analyst.ts";
import { documentWith } from "#lib/analysts/rules/tables/sample-table.ts";
import type { ParsedDocument } from "#lib/documents/parsed.ts";
import { rowsOf } from "#lib/pipeline/page-rows.ts";

const stored = (grid: string[][], keyValue = false) => {
  const { path, ...document } = documentWith({ grid, keyValue });
  return rowsOf({ ...document, warnings: [] } as ParsedDocument, path, rulesAnalyst).tables[0];
};

test("a list keeps its rows and tells what was not understood", () => {
  const grid = [
    ["Hostname", "Operating system", "Wave"],
    ["srv-a", "RHEL 8", "2"],
    ["srv-b", "RHEL 9", "3"],
    ["Total", "2", ""],
  ];
  expect(stored(grid)).toMatchObject({
    kind: "server_inventory",
    rowCount: 3,
    reading: {
      columns: { of: 3, understood: 2, kept: ["Wave"] },
      used: 2,
      unused: [{ why: "total", count: 1 }],
    },
  });
});

test("a form counts as the one thing that it describes", () => {
  const grid = [
    ["Application name", "Infor LN"],
    ["Vendor", "Infor"],
    ["Version", "10.7"],
    ["Users", "240"],
  ];
  expect(stored(grid, true)).toMatchObject({
    kind: "application_inventory",
    rowCount: 1,
    reading: { things: 1, used: 1 },
  });
});
