// One fact with everything that bears on it.

import { conflictsOfFact } from "#db/repositories/read-conflicts.ts";
import { factRow, type SourceRow, samePlaceRows, sourceRows } from "#db/repositories/read-fact.ts";
import { type FindingRow, linkedFindings } from "#db/repositories/read-findings.ts";
import type { LinkType } from "#db/vocabulary.ts";
import type { Place } from "#lib/documents/parsed.ts";
import type { Reader } from "./ask.ts";
import { citation } from "./citation.ts";
import { type ConflictView, withSources } from "./conflicts.ts";
import { type FactView, wholeFact } from "./fact-view.ts";
import { type NameView, namesByFact } from "./names.ts";
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
  /** The names under which they speak of it, the one that stayed first; a single one where nothing was merged. */
  names: NameView[];
  findings: (FindingRow & { link: LinkType })[];
  /** Where its sources disagree, and policies it stands against. */
  conflicts: ConflictView[];
  /** Other facts of the same place (the same table row, the same sentence). */
  samePlace: FactView[];
}

/** Null where the shown run has no such fact; the id of a merged one leads to what it was merged into. */
export async function fact(reader: Reader, id: string): Promise<FactDetail | null> {
  if (!isId(id)) return null;
  return reader.inRun<FactDetail | null>(null, async (tx, scope, run) => {
    const row = await factRow(tx, scope, id);
    if (!row) return null;
    const [sources, findings, samePlace, conflicts, names] = await Promise.all([
      sourceRows(tx, scope, row.id),
      linkedFindings(tx, scope, row.id),
      samePlaceRows(tx, scope, row),
      conflictsOfFact(tx, scope, row.identityId),
      namesByFact(tx, scope, [row.id]),
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
      conflicts: await withSources(tx, { ctx: reader.ctx, scope, run }, conflicts),
      samePlace: samePlace.map(wholeFact),
      names: names.get(row.id) ?? [],
    };
  });
}
