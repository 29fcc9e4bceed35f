// From all that the sources say of one thing to the one row that pages show. Pure; the order of arrival does not matter.

import type { Place } from "#lib/documents/parsed.ts";
import { comparePlaces } from "#lib/documents/place.ts";
import { checksumOf } from "./checksum.ts";

/** What a statement must bring to be weighed. */
export interface Source {
  id: string;
  /** Path of its document; "" where it has none. */
  path: string;
  place: Place;
  /** ISO date; null = not stated. */
  asOf: string | null;
  /** 1 outranks 3. */
  authority: number;
  contentChecksum: string;
  details: Record<string, unknown>;
  status: "documented" | "partial";
  /** Whose the thing is and who runs it, where the source says so. */
  perimeter?: string | null;
  providedBy?: string | null;
}

export interface Resolved<S extends Source> {
  primary: S;
  /** The primary's details, and what only others say. */
  details: Record<string, unknown>;
  status: "documented" | "partial";
  sourceCount: number;
  /** Of the resolved row with all its sources. */
  contentChecksum: string;
}

/** Whole years that a source lies behind the newest one; a source without a date is not held to be old. */
function yearsBehind(source: Source, newest: string): number {
  if (!source.asOf || !newest) return 0;
  return Math.floor((Date.parse(newest) - Date.parse(source.asOf)) / (365.25 * 24 * 3_600_000));
}

/**
 * Rule (taxonomy): where sources are more than twelve months apart the as-of date goes first, then authority, then
 * path and place. Details, perimeter and provider that the winner does not state are taken from the next in order.
 */
export function resolve<S extends Source>(sources: readonly S[]): Resolved<S> {
  const newest = sources.reduce((latest, { asOf }) => (asOf && asOf > latest ? asOf : latest), "");
  const ordered = [...sources].sort(
    (a, b) =>
      yearsBehind(a, newest) - yearsBehind(b, newest) ||
      a.authority - b.authority ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      comparePlaces(a.place, b.place) ||
      (a.contentChecksum < b.contentChecksum ? -1 : a.contentChecksum > b.contentChecksum ? 1 : 0),
  );
  const first = ordered[0];
  if (!first) throw new Error("A fact needs at least one statement");
  const perimeter = ordered.find((source) => source.perimeter)?.perimeter;
  const providedBy = ordered.find((source) => source.providedBy)?.providedBy;
  const primary: S = { ...first, ...(perimeter ? { perimeter } : {}), ...(providedBy ? { providedBy } : {}) };
  const details: Record<string, unknown> = { ...primary.details };
  for (const { details: more } of ordered.slice(1)) {
    for (const [key, value] of Object.entries(more))
      if (details[key] === undefined || details[key] === null) details[key] = value;
  }
  return {
    primary,
    details,
    status: ordered.some(({ status }) => status === "documented") ? "documented" : "partial",
    sourceCount: ordered.length,
    contentChecksum: checksumOf([
      details,
      ...ordered.map(({ path, place, contentChecksum }) => [path, { ...place, box: undefined }, contentChecksum]),
    ]),
  };
}
