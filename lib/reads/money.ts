// Cost lines as totals need them: each with the phase, nature and owner of its finding, and one currency at a time.
import type { CostLineRow, CostPlace } from "#db/repositories/read-cost-lines.ts";
import type { CountedLine, PlacedLine } from "#lib/diligence/costs.ts";

export type PlacedRow = CostLineRow & CostPlace;

/** What a total needs of a row: a factor without ends of its own is certain. */
export const countedRow = <R extends CostLineRow>(row: R): R & CountedLine =>
  ({
    ...row,
    quantityLow: row.quantityLow ?? undefined,
    quantityHigh: row.quantityHigh ?? undefined,
    complexityLow: row.complexityLow ?? undefined,
    complexityHigh: row.complexityHigh ?? undefined,
  }) as R & CountedLine;

/** Each line with what its finding says of it; lines of findings that are gone stay out. */
export function placedLines(lines: readonly CostLineRow[], places: readonly CostPlace[]): (PlacedRow & PlacedLine)[] {
  const of = new Map(places.map((place) => [place.id, place]));
  return lines.flatMap((line) => {
    const place = of.get(line.findingId);
    return place ? [countedRow({ ...line, ...place })] : [];
  });
}

/** Lines in the deal's currency, and the others by theirs: amounts of two currencies are never summed. */
export function inOneCurrency<L extends { currency: string }>(
  lines: readonly L[],
  currency: string,
): { own: L[]; others: Map<string, L[]> } {
  const by = Map.groupBy(lines, (line) => line.currency);
  const own = by.get(currency) ?? [];
  by.delete(currency);
  return { own, others: by };
}
