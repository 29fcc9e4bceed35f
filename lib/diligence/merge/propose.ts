// Which things of a run are the same thing, by rule: blocked by subject, so that nothing is compared with everything.
import type { Category, Domain, Entity, StatementKind } from "#db/vocabulary.ts";
import { fold } from "#lib/diligence/tables/header-text.ts";
import { vendorNamed } from "./product-names.ts";
import { type NameReading, readName } from "./read-name.ts";
import { MANY_PRODUCTS, ONE_APPLICATION } from "./words-sheet.ts";

/** A thing as its own statements show it, before anything is merged. */
export interface Thing {
  id: string;
  /** Identity key: what decides wherever an order is needed. */
  key: string;
  entity: Entity;
  domain: Domain;
  category: Category;
  kind: StatementKind;
  item: string;
  /** Names its maker goes by in its details. */
  vendors: readonly string[];
  /** It has an id, a serial number or a table of its own: never merged by name. */
  individual: boolean;
  /** Tables it is a row of: an inventory lists a thing once. */
  tables: readonly string[];
  /** Details that tell things of one name apart (site, environment), as "key value" lists. */
  apart: Readonly<Record<string, readonly string[]>>;
  /** What people cite, if it has been given. */
  label?: string | null;
}

export const MERGE_RULES = ["same_name", "same_product", "short_form", "only_product", "only_version"] as const;
export type MergeRule = (typeof MERGE_RULES)[number];

/** How sure each rule is, from the labelled pairs and a cautious eye; shown beside the reason. */
export const RULE_SCORE: Record<MergeRule, number> = {
  same_name: 0.97,
  same_product: 0.95,
  short_form: 0.93,
  only_product: 0.85,
  only_version: 0.85,
};

/** Two things that are one, and why. */
export interface Proposal {
  a: string;
  b: string;
  rule: MergeRule;
  score: number;
  /** One sentence for people. */
  why: string;
}

/** A thing with what its name says. */
export interface Read {
  thing: Thing;
  reading: NameReading;
}

/** More names than this are a class of things, not one. */
const MOST_NAMES = 60;

const byKey = (a: Read, b: Read): number => (a.thing.key < b.thing.key ? -1 : a.thing.key > b.thing.key ? 1 : 0);

/** True where their own rows say that two things of one name are two. */
function differ(a: Thing, b: Thing): boolean {
  if (a.tables.some((table) => b.tables.includes(table))) return true;
  return Object.entries(a.apart).some(([key, values]) => {
    const others = b.apart[key];
    return (
      others !== undefined && others.length > 0 && values.length > 0 && !values.some((one) => others.includes(one))
    );
  });
}

function vendorsDiffer(a: Thing, b: Thing): boolean {
  if (a.vendors.length === 0 || b.vendors.length === 0) return false;
  const [own, others] = [a.vendors.map(vendorNamed), b.vendors.map(vendorNamed)];
  return !own.some((one) =>
    others.some((other) => one === other || fold(one).includes(fold(other)) || fold(other).includes(fold(one))),
  );
}

const said = ({ item }: Thing): string => `“${item}”`;

function reasonOf(a: Read, b: Read): { rule: MergeRule; why: string } {
  const product = a.reading.product?.name;
  const names = `${said(a.thing)} and ${said(b.thing)}`;
  if (fold(a.thing.item) === fold(b.thing.item))
    return {
      rule: product ? "same_product" : "same_name",
      why: `Sources file ${said(a.thing)} under different categories; it is one ${product ? "product" : "thing"}.`,
    };
  const versions = a.reading.version === b.reading.version ? "" : "; the version is a detail of it";
  if (a.reading.kind === "product" && b.reading.kind === "product" && product)
    return { rule: "same_product", why: `${names} both name the product ${product}${versions}.` };
  if (a.reading.kind === "vendor" && a.reading.vendor)
    return { rule: "same_name", why: `${names} both stand for the one system by ${a.reading.vendor}.` };
  return {
    rule: "same_name",
    why: `${names} are one name, apart from spelling, filler words and version.`,
  };
}

const proposal = (a: Read, b: Read, { rule, why }: { rule: MergeRule; why: string }): Proposal => ({
  a: a.thing.id,
  b: b.thing.id,
  rule,
  why,
  score: RULE_SCORE[rule],
});

/** One name: all that share a subject, unless their rows say that they are several; then none of them, to be safe. */
function sameSubject(reads: readonly Read[], fits: (a: Thing, b: Thing) => boolean): Proposal[] {
  if (reads.length < 2 || reads.length > MOST_NAMES) return [];
  const sorted = [...reads].sort(byKey);
  const clash = sorted.some((a, at) => sorted.slice(at + 1).some((b) => !fits(a.thing, b.thing)));
  if (clash) return [];
  const anchor = sorted[0] as Read;
  return sorted.slice(1).map((other) => proposal(anchor, other, reasonOf(anchor, other)));
}

const fitsByName = (a: Thing, b: Thing): boolean => !differ(a, b) && !vendorsDiffer(a, b);
const fitsByProduct = (a: Thing, b: Thing): boolean => !differ(a, b);

/** Across categories a name must be a name: a product, a maker beside it, or letters no common word has. */
const isProper = ({ thing, reading }: Read): boolean =>
  reading.kind === "product" ||
  (reading.kind === "words" && (thing.vendors.length > 0 || /\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}/u.test(thing.item)));

function group<T>(items: readonly T[], keyOf: (item: T) => string | undefined): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

const scopeOf = ({ entity, domain, kind }: Thing): string => `${entity}|${domain}|${kind}`;
const placeOf = (thing: Thing): string => `${scopeOf(thing)}|${thing.category}`;

function subjectKey({ thing, reading }: Read): string | undefined {
  if (reading.kind === "none") return undefined;
  // Where several of a product may run (databases, servers, licences), its version is part of the name.
  return `${placeOf(thing)}|${reading.kind}|${reading.subject}`;
}

function acrossKey(read: Read): string | undefined {
  const { thing, reading } = read;
  if (thing.domain !== "applications" || !ONE_APPLICATION.has(thing.category) || !isProper(read)) return undefined;
  return `${scopeOf(thing)}|${reading.kind}|${reading.kind === "product" ? reading.subject : reading.full}`;
}

/** "WMS" where another source explains it; not where two explanations stand side by side. */
function shortForms(place: readonly Read[]): Proposal[] {
  const explained = group(place, ({ reading }) => reading.short);
  if (explained.length === 0) return [];
  const bySubject = Map.groupBy(
    place.filter(({ reading }) => reading.kind === "words"),
    ({ reading }) => reading.subject,
  );
  return explained.flatMap((reads) => {
    const [long] = [...reads].sort(byKey) as [Read];
    if (new Set(reads.map(({ reading }) => reading.subject)).size > 1) return [];
    return (bySubject.get(long.reading.short ?? "") ?? [])
      .filter((other) => fitsByName(long.thing, other.thing))
      .map((other) =>
        proposal(long, other, {
          rule: "short_form",
          why: `${said(long.thing)} explains the short form ${said(other.thing)}.`,
        }),
      );
  });
}

const makersOf = ({ thing, reading }: Read): Set<string> =>
  new Set(
    [reading.product?.vendor, reading.vendor, ...thing.vendors.map(vendorNamed)].filter((one) => one !== undefined),
  );

/** "SAP" under ERP, where SAP ECC is the only SAP product there. */
function onlyProduct(place: readonly Read[]): Proposal[] {
  const bare = group(place, ({ reading }) => (reading.kind === "vendor" ? reading.vendor : undefined));
  if (bare.length === 0) return [];
  const byMaker = new Map<string, Read[]>();
  for (const read of place)
    if (read.reading.kind !== "vendor")
      for (const maker of makersOf(read))
        byMaker.set(maker, [...(byMaker.get(maker) ?? []).slice(0, MOST_NAMES), read]);
  return bare.flatMap((reads) => {
    const { reading, thing } = reads[0] as Read;
    const vendor = reading.vendor as string;
    const suited = MANY_PRODUCTS.get(vendor);
    if (suited && !suited.has(thing.category)) return [];
    const others = byMaker.get(vendor) ?? [];
    const subjects = new Set(others.map((other) => other.reading.subject));
    const [only] = [...others].sort(byKey);
    if (subjects.size !== 1 || !only || only.reading.kind !== "product") return [];
    return reads
      .filter((one) => others.every((other) => !differ(one.thing, other.thing)))
      .map((one) =>
        proposal(only, one, {
          rule: "only_product",
          why: `${said(one.thing)} names only the maker, and ${said(only.thing)} is the one ${vendor} product found there.`,
        }),
      );
  });
}

/** "VMware vSphere" beside "VMware vSphere 7.0", where no other version is named. */
function onlyVersion(place: readonly Read[]): Proposal[] {
  const hypervisors = place.filter(({ reading }) => reading.product?.kind === "hypervisor");
  return group(hypervisors, ({ reading }) => reading.product?.name).flatMap((reads) => {
    const bare = reads.filter(({ reading }) => reading.kind === "product");
    const versioned = reads.filter(({ reading }) => reading.kind === "words" && reading.version !== "");
    const [only] = [...versioned].sort(byKey);
    if (!only || bare.length + versioned.length !== reads.length) return [];
    if (new Set(versioned.map(({ reading }) => reading.subject)).size > 1) return [];
    return bare
      .filter((one) => !differ(one.thing, only.thing))
      .map((one) =>
        proposal(only, one, {
          rule: "only_version",
          why: `${said(only.thing)} is the only version of ${said(one.thing)} that is named.`,
        }),
      );
  });
}

/** Reads the name of a thing; null for one that is never merged by name. Most of the time goes here: see proposeFrom. */
export const readThing = (thing: Thing): Read | null =>
  thing.individual ? null : { thing, reading: readName({ ...thing, vendor: thing.vendors[0] }) };

/** All merges that the rules propose for these things. */
export const proposeMerges = (things: readonly Thing[]): Proposal[] =>
  proposeFrom(things.map(readThing).filter((read) => read !== null));

/**
 * The same for things that were read before (a hundred thousand at once would hold up everything else), in an order that
 * depends on the keys alone. Linear in the number of things apart from small blocks: things meet only where entity, domain,
 * kind, category and subject agree.
 */
export function proposeFrom(reads: readonly Read[]): Proposal[] {
  const within = group(reads, subjectKey).flatMap((reads) =>
    sameSubject(reads, (reads[0] as Read).reading.kind === "words" ? fitsByName : fitsByProduct),
  );
  const across = group(reads, acrossKey)
    .filter((reads) => new Set(reads.map(({ thing }) => thing.category)).size > 1)
    .flatMap((reads) => sameSubject(reads, fitsByName));
  const places = group(reads, ({ thing }) => placeOf(thing));
  const special = places.flatMap((place) => [...shortForms(place), ...onlyProduct(place), ...onlyVersion(place)]);
  return [...within, ...across, ...special];
}
