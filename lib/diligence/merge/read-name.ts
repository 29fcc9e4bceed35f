// What a name says: which product or vendor it means, which of its words tell it apart, and what is only a detail of it.
import type { Category, Domain } from "#db/vocabulary.ts";
import { fold } from "#lib/diligence/tables/header-text.ts";
import { isAcronym, joined, sayOneWay, singular, telling, withoutForm, wordsOf } from "./name-words.ts";
import { type KnownProduct, productAt, vendorAt, vendorNamed } from "./product-names.ts";
import { CATEGORY_FILLERS, EDITIONS, FILLERS, GLUE, ONE_OF_A_KIND, SAP_MODULES, UPGRADES } from "./words-sheet.ts";

export interface NamedThing {
  domain: Domain;
  category: Category;
  /** The thing in a document's words. */
  item: string;
  /** As a detail of the thing says it. */
  vendor?: string;
}

export interface NameReading {
  /** product: a product and nothing that tells it apart; vendor: only its maker; words: anything else; none: nothing to go by. */
  kind: "product" | "vendor" | "words" | "none";
  /** Names with one subject mean the same thing within a category. */
  subject: string;
  /** The subject before words of the category were dropped: compared across categories. */
  full: string;
  product?: KnownProduct;
  vendor?: string;
  /** What was set aside as a version: "6.0 ehp 8". */
  version: string;
  /** A short form that the name explains: "Warehouse Management System (WMS)". */
  short?: string;
}

type Part = { word: string } | { product: KnownProduct };
const isWord = (part: Part | undefined): part is { word: string } => part !== undefined && "word" in part;

const MARK = /^(?:v|version|release|rel|ver)$/;
/** Say a version only behind a product: elsewhere a patch or an update is a thing of its own. */
const LEVEL = /^(?:build|ehp|sp|update|patch)$/;
const NUMBER = /^v?\d+(?:\.\d+|\.x)*[a-z]?$/;
const SURE_NUMBER = /^(?:v\d+(?:\.\d+)*[a-z]?|\d+(?:\.\d+)+[a-z]?)$/;
const AFTER_PRODUCT = /^(?:r\d+|sp\d+|ehp\d+|lts|ltsc|\d\dh[12])$/;
const YEAR = /^(?:19|20)\d\d$/;

function partsOf(words: readonly string[], where: NamedThing): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const found = productAt(words, at, where);
    if (found) parts.push({ product: found.product });
    else parts.push({ word: words[at] as string });
    at += found?.length ?? 1;
  }
  return parts;
}

function withoutGlue(parts: readonly Part[]): Part[] {
  const telling = parts.filter((part) => !isWord(part) || !GLUE.has(part.word));
  return telling.length > 0 ? telling : [...parts];
}

/** The maker's name before its product says nothing more. */
function withoutMaker(parts: readonly Part[]): Part[] {
  return parts.filter((part, at) => {
    if (!isWord(part)) return true;
    const next = parts.slice(at + 1).find((other) => !isWord(other));
    if (!next || isWord(next) || !next.product.vendor) return true;
    const between = parts.slice(at, parts.indexOf(next)).filter(isWord);
    const maker = vendorAt(
      between.map(({ word }) => word),
      0,
    );
    return !(maker?.length === between.length && maker.vendor === next.product.vendor);
  });
}

/** Takes the words of a version out. Behind a product any number is one; elsewhere only what is marked or, of applications, a dotted number or year at the end. */
function versionOut(parts: readonly Part[], application: boolean): { parts: Part[]; version: string } {
  const kept: Part[] = [];
  const version: string[] = [];
  let behind = false;
  parts.forEach((part, at) => {
    if (!isWord(part)) {
      behind = true;
      kept.push(part);
      return;
    }
    const next = parts[at + 1];
    const isMark = (word: string) => MARK.test(word) || (behind && LEVEL.test(word));
    const marked = isMark(part.word) && isWord(next) && NUMBER.test(next.word);
    const before = parts[at - 1];
    const counted = isWord(before) && isMark(before.word) && NUMBER.test(part.word);
    const own = behind && (NUMBER.test(part.word) || AFTER_PRODUCT.test(part.word));
    const last = at > 0 && at === parts.length - 1;
    const sure = application && last && (SURE_NUMBER.test(part.word) || YEAR.test(part.word));
    if (marked || counted || own || sure) version.push(part.word.replace(/^v(?=\d)/, ""));
    else {
      behind = behind && EDITIONS.has(part.word);
      kept.push(part);
    }
  });
  return { parts: kept, version: version.filter((word) => !/^(?:v|version|release|rel|ver)$/.test(word)).join(" ") };
}

/** Drops words at both ends while something that tells apart is left; `dropFirst` where fewer may go in front. */
function trimmed(parts: readonly Part[], drop: (word: string) => boolean, dropFirst = drop): Part[] {
  const rest = [...parts];
  const tells = (some: readonly Part[]) =>
    some.some((part) => !isWord(part) || (!drop(part.word) && /\p{L}{2}/u.test(part.word)));
  const first = () => isWord(rest[0]) && dropFirst(rest[0].word) && tells(rest.slice(1));
  const last = () => {
    const end = rest.at(-1);
    return isWord(end) && drop(end.word) && tells(rest.slice(0, -1));
  };
  while (first()) rest.shift();
  while (last()) rest.pop();
  return rest;
}

function withoutDetails(parts: readonly Part[]): Part[] {
  const at = parts.findIndex((part) => !isWord(part));
  const product = parts[at];
  if (!product || isWord(product)) return [...parts];
  const isSap = product.product.name === "SAP ECC" || product.product.name === "SAP S/4HANA";
  return parts.filter(
    (part, i) => !isWord(part) || i < at || !(EDITIONS.has(part.word) || (isSap && SAP_MODULES.has(part.word))),
  );
}

/** Words of the name with its brackets in their place: explained short forms go, a maker comes first. */
function arranged({ item, category }: NamedThing): { words: string[]; short?: string } {
  const person = category === "leadership" || category === "key_people";
  const turned = person ? item.replace(/^\s*(\p{Lu}[\p{L}-]+),\s*(\p{Lu}[\p{L}.-]+)\s*$/u, "$2 $1") : item;
  const inner = [...turned.matchAll(/[([]([^()[\]]+)[)\]]/gu)].map((match) => match[1] ?? "");
  const main = turned.replace(/[([][^()[\]]*[)\]]/gu, " ").trim();
  if (inner.length !== 1 || !main) return { words: wordsOf(turned) };
  const [words, said] = [wordsOf(main), wordsOf(inner[0] ?? "")];
  if (said.length === 1 && isAcronym(inner[0] ?? "", words)) return { words, short: said[0] };
  if (words.length === 1 && isAcronym(main, said)) return { words: said, short: words[0] };
  const maker = vendorAt(said, 0);
  const generic = words.every(
    (word) => FILLERS.has(word) || CATEGORY_FILLERS[category]?.has(word) || word === fold(category),
  );
  if (generic || maker?.length === said.length) return { words: [...said, ...words] };
  return { words: [...words, ...said] };
}

const textOf = (parts: readonly Part[]): string =>
  joined(parts.map((part) => (isWord(part) ? singular(part.word) : `{${part.product.name}}`)));

/** Reads a name; pure and the same for the same words. */
export function readName(thing: NamedThing): NameReading {
  const { domain, category } = thing;
  const one = ONE_OF_A_KIND.has(`${domain}|${category}`);
  const { words: all, short } = arranged(thing);
  let parts = withoutMaker(withoutGlue(partsOf(sayOneWay(withoutForm(all)), thing)));
  // The short form of a product beside its name: "Amazon Web Services (AWS)".
  parts = parts.filter(
    (part, at) =>
      isWord(part) || !parts.slice(0, at).some((other) => !isWord(other) && other.product.name === part.product.name),
  );
  const { parts: plain, version } = versionOut(parts, one && domain === "applications");
  const ofCategory = (word: string) => CATEGORY_FILLERS[category]?.has(singular(word)) ?? false;
  const filler = (word: string) => one && (FILLERS.has(singular(word)) || UPGRADES.has(word));
  const detailed = one ? withoutDetails(plain) : parts;
  const fullParts = withoutVendor(trimmed(detailed, filler), thing, one);
  const leading = one || category === "projects" ? ofCategory : () => false;
  const own = trimmed(
    fullParts,
    (word) => filler(word) || ofCategory(word),
    (word) => filler(word) || leading(word),
  );
  const base = { version, short, full: textOf(fullParts) };
  const [first] = own;
  if (own.length === 1 && first && !isWord(first))
    return { ...base, kind: "product", subject: textOf(own), product: first.product, vendor: first.product.vendor };
  const bare = own.filter(isWord).map(({ word }) => word);
  if (one && bare.length === own.length) {
    const maker = vendorAt(bare, 0);
    if (maker && maker.length === bare.length)
      return { ...base, kind: "vendor", subject: `vendor ${maker.vendor}`, vendor: maker.vendor };
    const generic = bare.every((word) => filler(word) || ofCategory(word));
    if (generic && thing.vendor && NAMED_BY_VENDOR.has(category)) {
      const vendor = vendorNamed(thing.vendor);
      return { ...base, kind: "vendor", subject: `vendor ${vendor}`, vendor };
    }
  }
  const product = own.find((part) => !isWord(part));
  const subject = textOf(own);
  if (!/[\p{L}\p{N}]/u.test(subject)) return { ...base, kind: "none", subject: "" };
  return {
    ...base,
    kind: "words",
    subject,
    product: product && !isWord(product) ? product.product : undefined,
    vendor: vendorAt(bare, 0)?.vendor,
  };
}

/** Categories in which a company names its one system by its kind: "our ERP". */
const NAMED_BY_VENDOR: ReadonlySet<Category> = new Set<Category>(["erp", "crm", "hcm"]);

/** "Acme Ledgerline" by Acme is Ledgerline. */
function withoutVendor(parts: readonly Part[], { vendor }: NamedThing, one: boolean): Part[] {
  const said = vendor ? telling(wordsOf(vendor)) : [];
  const starts =
    said.length > 0 && said.every((word, at) => isWord(parts[at]) && (parts[at] as { word: string }).word === word);
  const rest = parts.slice(said.length);
  const tells = rest.some((part) => !isWord(part) || (/\p{L}{4}/u.test(part.word) && !FILLERS.has(part.word)));
  return one && starts && tells ? rest : [...parts];
}
