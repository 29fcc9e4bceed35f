// Says when two statements speak of one thing: the normalised name within entity, domain and category.
import type { Category, Domain, Entity } from "#db/vocabulary.ts";
import { fold, plainName } from "#lib/diligence/tables/header-text.ts";

const LEGAL_FORMS = new Set(
  "ab ag as asa bv co corp corporation company gmbh inc incorporated kg llc llp lp ltd limited nv oy oyj plc sa sarl sas se spa srl kgaa".split(
    " ",
  ),
);

/** What an identity is made of; a StatementDraft fits. */
export interface Identifiable {
  domain: Domain;
  category: Category;
  item: string;
  /** What tells apart things that have the same name (an id, a site): see the table rows. */
  identityHint?: string;
}

/** Name without case, punctuation, emoji, articles and legal forms; versions stay, because another version may be another thing. */
export function normaliseName(name: string): string {
  const folded = fold(plainName(name).replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ""));
  const parts = folded.split(" ").filter(Boolean);
  while (parts.length > 1 && (parts[0] === "the" || parts[0] === "der" || parts[0] === "die" || parts[0] === "das"))
    parts.shift();
  while (parts.length > 1 && LEGAL_FORMS.has(parts.at(-1) ?? "")) parts.pop();
  return parts.join(" ");
}

/** Key by which statements of one deal become one fact. Stable over runs: no position, no time, no text of the quote. */
export function identityKey(thing: Identifiable & { entity: Entity }): string {
  const hint = thing.identityHint ? `#${fold(thing.identityHint)}` : "";
  return [
    thing.entity,
    thing.domain,
    thing.category,
    `${normaliseName(thing.item) || fold(thing.item) || thing.item}${hint}`,
  ].join("|");
}

/** The part of the key that concerns the thing itself, without the side. */
export function identityOf(draft: Identifiable): string {
  return identityKey({ ...draft, entity: "target" }).slice("target|".length);
}
