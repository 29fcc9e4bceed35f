// The facts of a run as the rules read them, in an order that does not depend on when they were found.
import { factRowsForRules } from "#db/repositories/rule-facts.ts";
import { type Ctx, reading } from "#lib/access/ctx.ts";
import type { Details, FactView } from "#lib/analysts/analyst.ts";
import type { Place } from "#lib/documents/parsed.ts";
import { comparePlaces } from "#lib/documents/place.ts";

export async function factViews(ctx: Ctx, runId: string): Promise<FactView[]> {
  const rows = await reading(ctx, (tx) => factRowsForRules(tx, ctx.dealId, runId));
  const views = rows.map(
    ({ perimeter, providedBy, details, place, path, tableTitle, ...row }): FactView => ({
      ...row,
      perimeter: perimeter ?? undefined,
      providedBy: providedBy ?? undefined,
      details: details as Details,
      place: place as Place,
      documentPath: path ?? "",
      tableTitle: tableTitle ?? undefined,
    }),
  );
  return views.sort(
    (a, b) =>
      (a.documentPath < b.documentPath ? -1 : a.documentPath > b.documentPath ? 1 : 0) ||
      comparePlaces(a.place, b.place) ||
      (a.item < b.item ? -1 : a.item > b.item ? 1 : 0) ||
      (a.domain < b.domain ? -1 : a.domain > b.domain ? 1 : 0) ||
      (a.quote < b.quote ? -1 : a.quote > b.quote ? 1 : 0),
  );
}
