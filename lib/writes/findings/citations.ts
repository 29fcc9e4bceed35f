// The facts that findings cite by name, looked up once for a whole batch.
import type { Tx } from "#db/client.ts";
import { type NamedFact, namedFacts, type RunScope } from "#db/repositories/external-items.ts";
import type { Entity, LinkType } from "#db/vocabulary.ts";
import type { FindingItem } from "#lib/api/items.ts";

type Name = { externalId?: string; label?: string };

export interface Citations {
  find(name: Name): NamedFact | undefined;
  /** Fields of the item that name no fact of the run. */
  missing(item: FindingItem): string[];
  /** The item's facts, each kind of link once. */
  links(item: FindingItem): { id: string; link: LinkType }[];
  /** Which companies the item's facts are about. */
  sides(item: FindingItem): Set<Entity>;
}

const keyOf = ({ externalId, label }: Name): string =>
  externalId === undefined ? `label ${label}` : `id ${externalId}`;

/** Looks up all names that the items cite within one run. */
export async function citationsOf(tx: Tx, scope: RunScope, items: readonly FindingItem[]): Promise<Citations> {
  const names: Name[] = items.flatMap(({ facts, costLines }) => [
    ...facts,
    ...costLines.flatMap(({ fact }) => (fact ? [fact] : [])),
  ]);
  const unique = (values: (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))];
  const found = await namedFacts(tx, scope, {
    externalIds: unique(names.map(({ externalId }) => externalId)),
    labels: unique(names.map(({ label }) => label)),
  });
  const byKey = new Map(found.map((fact) => [keyOf({ [fact.by]: fact.name }), fact]));
  const find = (name: Name) => byKey.get(keyOf(name));
  const field = (at: string, name: Name) => `${at}.${name.externalId === undefined ? "label" : "externalId"}`;
  return {
    find,
    missing: ({ facts, costLines }) => [
      ...facts.flatMap((name, n) => (find(name) ? [] : [field(`facts.${n}`, name)])),
      ...costLines.flatMap(({ fact }, n) => (fact && !find(fact) ? [field(`costLines.${n}.fact`, fact)] : [])),
    ],
    links: ({ facts }) => {
      const links = facts.flatMap((name) => {
        const fact = find(name);
        return fact ? [{ id: fact.id, link: name.link }] : [];
      });
      return [...new Map(links.map((link) => [`${link.id} ${link.link}`, link])).values()];
    },
    sides: ({ facts }) => new Set(facts.flatMap((name) => find(name)?.entity ?? [])),
  };
}
