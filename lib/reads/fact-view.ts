// A fact as pages show it: the row's words, the details that decide, and its citation.
import type { FactRow } from "#db/repositories/read-facts.ts";
import type { Place } from "#lib/documents/parsed.ts";
import { citation, placeWords } from "./citation.ts";
import { decidingDetails } from "./deciding-details.ts";
import type { SupportView } from "./support.ts";

export interface FactView extends Omit<FactRow, "place"> {
  place: Place;
  /** "VDR 4.2.1, p. 12". */
  citation: string;
  /** "p. 12" alone, for lists within one document. */
  placeWords: string;
  /** Only where it was asked for; null for what nobody has to support. */
  support?: SupportView | null;
}

const pick = (row: FactRow): FactRow => {
  const { id, label, entity, domain, category, item, status, kind, perimeter, providedBy, details, quote } = row;
  const { check, confidence, sourceCount, conflict, origin, change, verification, place, document } = row;
  return {
    ...{ id, label, entity, domain, category, item, status, kind, perimeter, providedBy, details, quote },
    ...{ check, confidence, sourceCount, conflict, origin, change, verification, place, document },
  };
};

/** With all details. */
export function wholeFact(row: FactRow): FactView {
  const place = row.place as Place;
  return { ...pick(row), place, citation: citation(row.document, place), placeWords: placeWords(place) };
}

/** With the deciding details only, or with the asked ones. */
export const listedFact = (row: FactRow, fields?: readonly string[]): FactView => {
  const view = wholeFact(row);
  return { ...view, details: decidingDetails(view, fields) };
};
