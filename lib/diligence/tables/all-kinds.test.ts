import { expect, test } from "vitest";
import { CATEGORIES } from "#db/vocabulary.ts";
import { TABLE_KINDS } from "#lib/diligence/tables/all-kinds.ts";
import { fold } from "#lib/diligence/tables/header-text.ts";
import { NO_FACTS } from "#lib/diligence/tables/kinds-without-facts.ts";

test("kinds are unique and belong to a category of their domain", () => {
  expect(new Set(TABLE_KINDS.map((sheet) => sheet.kind)).size).toBe(TABLE_KINDS.length);
  for (const sheet of TABLE_KINDS)
    expect(CATEGORIES[sheet.domain] as readonly string[], sheet.kind).toContain(sheet.category);
});

test("all words of the sheets are written folded, as the comparison expects", () => {
  const lists = TABLE_KINDS.flatMap((sheet) => [
    ...sheet.telling,
    ...sheet.usual,
    ...sheet.headings,
    ...sheet.item,
    ...(sheet.against ?? []),
    ...(sheet.needs ?? []),
    ...Object.values(sheet.details).flat(),
  ]);
  const none = NO_FACTS.flatMap((sheet) => [...sheet.headers, ...sheet.titles, ...sheet.firstCells]);
  expect([...lists, ...none].filter((word) => fold(word) !== word)).toEqual([]);
});
