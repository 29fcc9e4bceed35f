// Says of each table of a document what it is and what was understood of it; asked once, when the document is read.
import type { DocumentPages, TableKind } from "#lib/analysts/analyst.ts";
import { readingOf } from "#lib/analysts/rules/tables/reading.ts";
import { recogniseTables } from "#lib/analysts/rules/tables/recognise.ts";

/** By table number; tables that only lay out text have no kind. */
export function tableKinds(document: DocumentPages): Record<number, TableKind | undefined> {
  return Object.fromEntries(
    recogniseTables(document)
      .filter((one) => one.kind !== "layout")
      .map((one) => {
        const reading = readingOf(one);
        const { kind, domain, category } = one;
        return [one.table.number, { kind, domain, category, ...(reading && { reading }) }];
      }),
  );
}
