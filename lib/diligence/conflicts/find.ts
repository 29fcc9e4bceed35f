// From what several sources say of one attribute to a contradiction: the values, who says which, and which one the rule took.
import type { Place } from "#lib/documents/parsed.ts";
import { classOf, LAST_DONE, SCOPES } from "./attributes.ts";
import { compareValues, type Stated } from "./same-value.ts";

/** What a source must bring to be compared; sources come in the order of the rule, the weightiest first. */
export interface Claimant {
  id: string;
  path: string;
  place: Place;
  asOf: string | null;
  category?: string;
  kind?: string;
  details: Record<string, unknown>;
}

export interface ConflictValue {
  value: unknown;
  /** The statements that say so, the weightiest first; empty = a person's own value. */
  statementIds: string[];
  /** The value that stands in the fact. */
  chosen: boolean;
}

export interface AttributeConflict {
  attribute: string;
  values: ConflictValue[];
}

interface Claim extends Stated {
  source: Claimant;
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

/** Rows of one table that have one name are parts (a site, a year, a metric), not two opinions. */
const tableOf = ({ path, place }: Claimant): string | undefined =>
  place.row === undefined ? undefined : [path, place.page, place.sheet, place.slide, place.table].join("\u0000");

/** Leaves out the claims of a table or document that itself gives several values: it speaks of parts, not of the whole. */
function wholeOnly(claims: readonly Claim[], attribute: string): Claim[] {
  const parts = (group: readonly Claim[], most: number): boolean => valuesOf(group, attribute).length > most;
  const tables = Map.groupBy(claims, ({ source }) => tableOf(source));
  const kept = claims.filter(({ source }) => {
    const table = tableOf(source);
    return table === undefined || !parts(tables.get(table) ?? [], 1);
  });
  const documents = Map.groupBy(kept, ({ source }) => source.path);
  // Two figures in one document may be a slip; three are three tiers.
  return kept.filter(({ source }) => {
    const own = documents.get(source.path) ?? [];
    return !parts(own, LOOSE.has(classOf(source.category ?? "", attribute) ?? "") ? 1 : 2);
  });
}

/** Within one document these often belong to different parts of it (tiers of recovery, lists, names in passing). */
const LOOSE = new Set<string>(["duration", "name", "list", "yes_no", "rating", "platform", "percent"]);

/** Both state of which part they speak, and it is not the same part. */
const otherScope = (a: Claim, b: Claim, attribute: string): boolean =>
  SCOPES.some((key) => {
    const [x, y] = [a.details[key], b.details[key]];
    return (
      key !== attribute && isSaid(x) && isSaid(y) && compareScope(a.source.category ?? "", key, a, b) === "different"
    );
  });

const compareScope = (category: string, key: string, a: Claim, b: Claim) => {
  const [x, y] = [a, b].map(({ details }) => ({ value: details[key], details }) as Stated) as [Stated, Stated];
  if (classOf(category, key)) return compareValues(category, key, x, y);
  return String(x.value).trim().toLowerCase() === String(y.value).trim().toLowerCase() ? "same" : "different";
};

/** "Last tested in 2025" is news to a source of 2024, no contradiction. */
function isNews(a: Claim, b: Claim, attribute: string): boolean {
  if (!LAST_DONE.test(attribute)) return false;
  const [earlier, later] = String(a.value) < String(b.value) ? [a, b] : [b, a];
  return earlier.source.asOf !== null && String(later.value) > earlier.source.asOf;
}

function differ(a: Claim, b: Claim, attribute: string): boolean {
  if (otherScope(a, b, attribute) || isNews(a, b, attribute)) return false;
  // What a licence costs and what the system costs are two amounts.
  if (a.source.category !== b.source.category && classOf(a.source.category ?? "", attribute) === "money") return false;
  return compareValues(a.source.category ?? "", attribute, a, b) === "different";
}

/** Claims by value, each with the weightiest that says it first; what cannot be compared with a value joins none. */
function valuesOf(claims: readonly Claim[], attribute: string): Claim[][] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const category = claim.source.category ?? "";
    const same = groups.find(([first]) => first && compareValues(category, attribute, first, claim) === "same");
    if (same) same.push(claim);
    else if (groups.length === 0 || groups.some(([first]) => first && differ(first, claim, attribute)))
      groups.push([claim]);
  }
  return groups;
}

/** Drops what may not be compared, and says the contradiction of one attribute if there is one. */
function conflictOf(sources: readonly Claimant[], attribute: string): AttributeConflict | undefined {
  const stated = sources
    .filter(({ details }) => isSaid(details[attribute]))
    .map((source): Claim => ({ source, value: source.details[attribute], details: source.details }));
  const [standing] = stated;
  const comparable = stated.filter((claim) => readable(claim, stated, attribute));
  const groups = valuesOf(wholeOnly(comparable, attribute), attribute);
  if (!standing || groups.length < 2) return undefined;
  // What stands in the fact is shown, also where it cannot be compared itself.
  if (!groups.some((group) => group.includes(standing))) groups.unshift([standing]);
  return {
    attribute,
    values: groups.map((group) => ({
      value: group[0]?.value,
      statementIds: group.map(({ source }) => source.id),
      chosen: group.includes(standing),
    })),
  };
}

const readable = (claim: Claim, all: readonly Claim[], attribute: string): boolean =>
  all.some(
    (other) =>
      other !== claim && compareValues(claim.source.category ?? "", attribute, claim, other) !== "incomparable",
  );

/** Each is compared with each; what a hundred sources say is not told apart by the hundred and first. */
const MOST_SOURCES = 100;

/** In rules and plans names stand for an example; figures bind. */
const BINDING = new Set<string | undefined>(["count", "percent", "duration", "date", "money"]);

/**
 * Contradictions among the sources of one thing, by attribute. Statements of other kinds (a plan, the past) do not
 * contradict the present; a policy or plan contradicts only that of another document, and only in its figures.
 */
export function findConflicts(sources: readonly Claimant[]): AttributeConflict[] {
  if (sources.length < 2) return [];
  const kind = sources[0]?.kind;
  const alike = sources.slice(0, MOST_SOURCES).filter((source) => source.kind === kind && source.kind !== "past");
  const intended = kind === "policy" || kind === "planned";
  const ofDocuments = intended ? onePerDocument(alike) : alike;
  const attributes = [...new Set(ofDocuments.flatMap(({ details }) => Object.keys(details)))].sort();
  const isCompared = (attribute: string, category = ""): boolean => {
    const name = classOf(category, attribute);
    return name !== undefined && (!intended || BINDING.has(name));
  };
  return attributes
    .filter((attribute) => ofDocuments.some(({ category }) => isCompared(attribute, category)))
    .map((attribute) => conflictOf(ofDocuments, attribute))
    .filter((conflict) => conflict !== undefined);
}

/** Rules of one document are for different cases; only a second document can contradict it. */
function onePerDocument(sources: readonly Claimant[]): Claimant[] {
  const counts = Map.groupBy(sources, ({ path }) => path);
  return sources.filter(({ path }) => counts.get(path)?.length === 1);
}
