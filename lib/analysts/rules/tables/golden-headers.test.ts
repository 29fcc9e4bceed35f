// Headings as they occur in data rooms lead to the kind of their table and the right detail key, in three languages.
import { expect, test } from "vitest";
import { planColumns } from "#lib/analysts/rules/tables/columns.ts";
import { GOLDEN } from "#lib/analysts/rules/tables/golden-headers-sheet.ts";
import { recogniseTables } from "#lib/analysts/rules/tables/recognise.ts";
import { documentWith } from "#lib/analysts/rules/tables/sample-table.ts";
import { isFigureKey } from "#lib/diligence/tables/figure-keys.ts";

const FILLING = ["Alpha", "Borealis", "Cirrus"];

test.each(GOLDEN)("%s %s: %s", (kind, title, list) => {
  const columns = list.split("; ").map((pair) => pair.split(" > ").map((part) => part.trim()) as [string, string]);
  const names = columns.map(([heading]) => heading);
  const grid = [
    names,
    ...FILLING.map((word) =>
      columns.map(([, key], column) => (isFigureKey(key) ? "12" : `${word} ${"xyzuvwrstq"[column]}n`)),
    ),
  ];
  const [found] = recogniseTables(documentWith({ grid, path: "room/list.xlsx", ...(title && { title }) }));
  if (!found) throw new Error("no table");
  const plan = planColumns(found.table, found.sheet);
  const read = names.map((heading, column) => `${heading} > ${column === plan.item ? "item" : plan.keys[column]}`);
  expect([found.kind, ...read]).toEqual([kind, ...columns.map(([heading, key]) => `${heading} > ${key}`)]);
});
