// Picks the few details of a fact that decide, for the list: those that its category asks for come first.
import type { Category, Domain } from "#db/vocabulary.ts";
import { categorySheet } from "#lib/diligence/domains/index.ts";
import { stated } from "#lib/diligence/reading.ts";

type Details = Record<string, string | number | boolean | null>;

const MOST = 4;

/** At most four stated details in the order of the category's sheet, then in their own; or exactly the asked keys. */
export function decidingDetails(
  fact: { domain: Domain; category: Category; details: Details },
  asked?: readonly string[],
): Details {
  if (asked?.length) return Object.fromEntries(asked.map((key) => [key, fact.details[key] ?? null]));
  const order = categorySheet(fact.domain, fact.category)?.details ?? [];
  const rank = (key: string) => {
    const at = order.indexOf(key);
    return at === -1 ? order.length : at;
  };
  return Object.fromEntries(
    stated({ item: "", quote: "", details: fact.details })
      .sort(([a], [b]) => rank(a) - rank(b))
      .slice(0, MOST),
  );
}
