// One fact with everything that bears on it.
import { factRow, type SourceRow, samePlaceRows, sourceRows } from "#db/repositories/read-fact.ts";
import { type FindingRow, linkedFindings } from "#db/repositories/read-findings.ts";
import type { LinkType } from "#db/vocabulary.ts";
import type { Place } from "#lib/documents/parsed.ts";
import type { Reader } from "./ask.ts";
import { citation } from "./citation.ts";
import { type FactView, wholeFact } from "./fact-view.ts";
import { isId } from "./page.ts";
import { supportJudge } from "./support.ts";

export interface SourceView extends Omit<SourceRow, "place"> {
  place: Place;
  citation: string;
}

export interface FactDetail extends FactView {
  createdAt: string;
  updatedAt: string;
  /** Every place that says something about the thing, the deciding one first. */
  sources: SourceView[];
  findings: (FindingRow & { link: LinkType })[];
  /** Other facts of the same place (the same table row, the same sentence). */
  samePlace: FactView[];
}

/** Null where the shown run has no such fact. */
export async function fact(reader: Reader, id: string): Promise<FactDetail | null> {
  if (!isId(id)) return null;
  return reader.inRun<FactDetail | null>(null, async (tx, scope, run) => {
    const row = await factRow(tx, scope, id);
    if (!row) return null;
    const [sources, findings, samePlace] = await Promise.all([
      sourceRows(tx, scope, id),
      linkedFindings(tx, scope, id),
      samePlaceRows(tx, scope, row),
    ]);
    return {
      ...wholeFact(row),
      support: (await supportJudge(tx, run))(row),
      createdAt: row.createdAt,
      updatedAt: row.updatedAt,
      sources: sources.map((source) => {
        const place = source.place as Place;
        return { ...source, place, citation: citation(source.document, place) };
      }),
      findings,
      samePlace: samePlace.map(wholeFact),
    };
  });
}
