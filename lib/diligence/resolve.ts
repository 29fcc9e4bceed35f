// From all that the sources say of one thing to the one row that pages show. Pure; the order of arrival does not matter.

import type { Place } from "#lib/documents/parsed.ts";
import { comparePlaces } from "#lib/documents/place.ts";
import { canonicalJson, checksumOf } from "./checksum.ts";
import { type AttributeConflict, type ConflictValue, findConflicts } from "./conflicts/find.ts";

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
  category?: string;
  kind?: string;
  /** Whose the thing is and who runs it, where the source says so. */
  perimeter?: string | null;
  providedBy?: string | null;
}

/** What a person decided of one attribute: it stands, whatever the sources say. */
export interface AttributeDecision {
  id: string;
  attribute: string;
  value: unknown;
  /** Document that said so when it was decided; null = the person's own value. */
  path: string | null;
}

/** Sources that disagree on one attribute, and which of them stands. */
export interface Conflict extends AttributeConflict {
  /** The rule that picked, in words. */
  rule: string;
  decisionId: string | null;
  /** The decided value came of a document that does not say it any more. */
  sourceGone: boolean;
}

export interface Resolved<S extends Source> {
  primary: S;
  /** The primary's details, and what only others say. */
  details: Record<string, unknown>;
  status: "documented" | "partial";
  sourceCount: number;
  /** Of the resolved row with all its sources. */
  contentChecksum: string;
  conflicts: Conflict[];
}

/** Whole years that a source lies behind the newest one; a source without a date is not held to be old. */
function yearsBehind(source: Source, newest: string): number {
  if (!source.asOf || !newest) return 0;
  return Math.floor((Date.parse(newest) - Date.parse(source.asOf)) / (365.25 * 24 * 3_600_000));
}

/**
 * Rule (taxonomy): where sources are more than twelve months apart the as-of date goes first, then authority, then
 * path and place. Details, perimeter and provider that the winner does not state are taken from the next in order.
 * What a person decided of an attribute stands before all of them.
 */
export function resolve<S extends Source>(
  sources: readonly S[],
  decisions: readonly AttributeDecision[] = [],
): Resolved<S> {
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
  for (const { attribute, value } of decisions) details[attribute] = value;
  return {
    primary,
    details,
    status: ordered.some(({ status }) => status === "documented") ? "documented" : "partial",
    sourceCount: ordered.length,
    contentChecksum: checksumOf([
      details,
      ...ordered.map(({ path, place, contentChecksum }) => [path, { ...place, box: undefined }, contentChecksum]),
    ]),
    conflicts: conflictsOf(ordered, newest, decisions),
  };
}

function conflictsOf(ordered: readonly Source[], newest: string, decisions: readonly AttributeDecision[]): Conflict[] {
  const open = findConflicts(ordered);
  const asked = new Set([...open, ...decisions].map(({ attribute }) => attribute));
  return [...asked].sort().map((attribute): Conflict => {
    const values =
      open.find((conflict) => conflict.attribute === attribute)?.values ?? valuesAsSaid(ordered, attribute);
    const decision = decisions.find((one) => one.attribute === attribute);
    const rule = ruleWords(ordered, values, newest);
    if (!decision) return { attribute, values, rule, decisionId: null, sourceGone: false };
    return {
      attribute,
      values: withDecision(values, decision.value),
      rule,
      decisionId: decision.id,
      sourceGone: decision.path !== null && !saidIn(ordered, attribute, decision),
    };
  });
}

const isEqual = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** A decision outlives the contradiction it ended, so what is said now stands beside it. */
function valuesAsSaid(ordered: readonly Source[], attribute: string): ConflictValue[] {
  const values: ConflictValue[] = [];
  for (const { id, details } of ordered) {
    const value = details[attribute];
    if (value === undefined || value === null) continue;
    const known = values.find((one) => isEqual(one.value, value));
    if (known) known.statementIds.push(id);
    else values.push({ value, statementIds: [id], chosen: values.length === 0 });
  }
  return values;
}

function withDecision(values: readonly ConflictValue[], value: unknown): ConflictValue[] {
  const chosen = values.map((one) => ({ ...one, chosen: isEqual(one.value, value) }));
  return chosen.some((one) => one.chosen) ? chosen : [{ value, statementIds: [], chosen: true }, ...chosen];
}

const saidIn = (ordered: readonly Source[], attribute: string, { path, value }: AttributeDecision): boolean =>
  ordered.some((source) => source.path === path && isEqual(source.details[attribute], value));

/** Which part of the rule told the standing value from the next best. */
function ruleWords(ordered: readonly Source[], values: readonly ConflictValue[], newest: string): string {
  const standing = ordered.find(({ id }) => values.find(({ chosen }) => chosen)?.statementIds.includes(id));
  const next = ordered.find(({ id }) => values.some((one) => !one.chosen && one.statementIds.includes(id)));
  if (!standing || !next) return "No two sources can be weighed against each other.";
  if (yearsBehind(standing, newest) !== yearsBehind(next, newest))
    return "The newer source stands, because more than 12 months lie between them.";
  if (standing.authority !== next.authority)
    return `The source of higher authority stands (${standing.authority} before ${next.authority}).`;
  return "Sources of equal weight: the first by path and place stands until somebody decides.";
}
