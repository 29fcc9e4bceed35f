// Says until when a product's version is supported, from the life-cycle snapshot. What it does not know it does not say.
import { productNamed } from "#lib/diligence/products/catalogue.ts";
import { BUILT_IN } from "#lib/diligence/reference/built-in.ts";
import type { LifecycleData, Reference } from "#lib/diligence/reference/shapes.ts";

/** ISO date; true = ended without a stated date; false = no end announced at the snapshot date. */
export type SupportDate = string | boolean;

export interface SupportEnd {
  product: string;
  cycle: string;
  label: string;
  /** End of (security) support. */
  eol: SupportDate;
  /** End of paid or special support, where the source tracks it; whether it was bought is not known. */
  extended: SupportDate | null;
  /** `eol` lies before `asOf`. */
  ended: boolean;
  /** The stated version fits several release lines; the one supported longest is given. */
  several: boolean;
  snapshot: string;
}

type Row = LifecycleData["products"][number];
type Cycle = Row[3][number];

const squeeze = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, "");
const EDITION = /-(?:e|w|ac|sac|e-lts|iot-lts|lts|ltsc|acp)$/u;

const indexes = new WeakMap<LifecycleData, { bySlug: Map<string, Row>; byName: Map<string, Row> }>();

function indexOf(data: LifecycleData) {
  const known = indexes.get(data);
  if (known) return known;
  const bySlug = new Map(data.products.map((row) => [row[0], row]));
  const byName = new Map(data.products.flatMap((row) => row[2].map((alias) => [squeeze(alias), row] as const)));
  for (const row of data.products) byName.set(squeeze(row[1]), row);
  const made = { bySlug, byName };
  indexes.set(data, made);
  return made;
}

/** The product of that name; several where the name means several and the version does not tell which. */
function rowsFor(slugOrName: string, version: string, data: LifecycleData): Row[] {
  const { bySlug, byName } = indexOf(data);
  const direct = bySlug.get(slugOrName) ?? byName.get(squeeze(slugOrName));
  if (direct) return [direct];
  const linked = productNamed(slugOrName)?.lifecycles ?? [];
  const candidates = linked.map((slug) => bySlug.get(slug)).filter((row) => row !== undefined);
  return candidates.length > 1 && version ? candidates.filter((row) => matching(row, version).length > 0) : candidates;
}

/** "2012 R2 SP3" is base "2012 r2" and service pack 3. */
function versionParts(text: string): { base: string; pack?: number } {
  const pack = /\bsp\s?(\d+)/iu.exec(text)?.[1];
  const base = text
    .toLowerCase()
    .replace(/\bsp\s?\d+\w?/gu, " ")
    .replace(
      /'[^']*'|\([^)]*\)|\b(?:lts[cb]?|iot|enterprise|standard|datacenter|professional|pro|release|version)\b/gu,
      " ",
    )
    .replace(/^\s*v(?=\d)/u, "")
    .replace(/(\d)\s+(?:u|update|ehp|cu)\s?\d+\b/gu, "$1")
    .replace(/[-_\s]+/gu, " ")
    .trim();
  return { base, pack: pack === undefined ? undefined : Number(pack) };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** How a release line may be called: by its number and by its label without the product's name. */
function namesOf(row: Row, cycle: Cycle): { base: string; pack?: number }[] {
  const byCycle = versionParts(cycle[0].replace(EDITION, "").replaceAll("-", " "));
  if (!cycle[1]) return [byCycle];
  const label = cycle[1].replace(new RegExp(`^${escaped(row[1])}\\s+`, "iu"), "");
  return [versionParts(label), byCycle];
}

const isSpecial = (cycle: Cycle): boolean => /-lts$|-iot|-acp$/u.test(cycle[0]);

/** 3 the same, 2 the version goes into more detail (11.2.0.4 of 11.2), 1 into less (12c of 12c Release 2), 0 another. */
function closeness(stated: string, name: string): number {
  if (stated === name || `${stated}.0` === name || stated === `${name}.0`) return 3;
  if (stated.startsWith(`${name}.`) || stated.startsWith(`${name} `)) return 2;
  if (name.startsWith(`${stated}.`) || name.startsWith(`${stated} `)) return 1;
  return 0;
}

const rank = (date: SupportDate): string => (date === true ? "0" : date === false ? "9999" : date);
const isPast = (date: SupportDate, asOf: string): boolean => date === true || (typeof date === "string" && date < asOf);

function matching(row: Row, version: string): Cycle[] {
  const stated = versionParts(version);
  const wantsSpecial = /\b(?:ltsc|ltsb|iot)\b/iu.test(version);
  const ordinary = row[3].filter((cycle) => wantsSpecial === isSpecial(cycle));
  const pool = ordinary.length ? ordinary : row[3];
  const scored = pool.map((cycle) => {
    const names = namesOf(row, cycle);
    const best = Math.max(...names.map((name) => closeness(stated.base, name.base)));
    const packFits = stated.pack === undefined || names.some((name) => (name.pack ?? 0) === stated.pack);
    const length = Math.max(
      ...names.filter((name) => closeness(stated.base, name.base) === best).map((name) => name.base.length),
    );
    return { cycle, score: packFits ? best : 0, length };
  });
  const top = Math.max(0, ...scored.map((entry) => entry.score));
  const fitting = scored.filter((entry) => entry.score === top && top > 0);
  // Of "11" and "11.2" the longer name is nearer to version 11.2.0.4.
  const longest = top === 2 ? Math.max(...fitting.map((entry) => entry.length)) : 0;
  return fitting.filter((entry) => top !== 2 || entry.length === longest).map((entry) => entry.cycle);
}

/**
 * Support of a product (slug or name) in a version, judged at `asOf` (ISO date). Without a version an answer is given only
 * if every release line has ended. Undefined means unknown: never take it for supported.
 */
export function supportEnd(
  slugOrName: string,
  version: string | undefined,
  asOf: string,
  { lifecycles }: Reference = BUILT_IN,
): SupportEnd | undefined {
  const stated = version?.trim() ?? "";
  const lines = rowsFor(slugOrName, stated, lifecycles).flatMap((row) =>
    (stated ? matching(row, stated) : row[3]).map((cycle) => ({ row, cycle })),
  );
  const order = (a: { cycle: Cycle }, b: { cycle: Cycle }) => rank(b.cycle[2]).localeCompare(rank(a.cycle[2]), "en");
  const longest = lines.toSorted(order)[0];
  if (!longest) return undefined;
  const { row, cycle: last } = longest;
  const ended = isPast(last[2], asOf);
  if (!stated && !ended) return undefined;
  return {
    product: row[1],
    cycle: last[0],
    label: last[1] ?? last[0],
    eol: last[2],
    extended: last[3],
    ended,
    several: lines.length > 1,
    snapshot: lifecycles.snapshot,
  };
}

/**
 * Day on which a version was first released: of several release lines that fit the earliest, so that nothing is taken for
 * newer than it is. Undefined where any of them has no day, or none fits.
 */
export function releaseOf(
  slugOrName: string,
  version: string,
  { lifecycles }: Reference = BUILT_IN,
): string | undefined {
  const days = rowsFor(slugOrName, version.trim(), lifecycles)
    .flatMap((row) => matching(row, version.trim()))
    .map((cycle) => cycle[4]);
  return days.includes(null) ? undefined : (days as string[]).sort()[0];
}
