// Tells which domain and category a row or an unknown table belongs to, by its words.
import type { Category, Domain } from "#db/vocabulary.ts";
import { TYPE_WORDS } from "./category-words-sheet.ts";
import { fold } from "./header-text.ts";

export interface CategoryPlace {
  domain: Domain;
  category: Category;
}

/** Category that a short type or name tells ("CRM", "Backup software"), or nothing. */
export function categoryOfWords(text: string): CategoryPlace | undefined {
  const folded = fold(text);
  if (!folded) return undefined;
  for (const { domain, category, pattern } of TYPE_WORDS) if (pattern.test(folded)) return { domain, category };
  return undefined;
}

/** Names that leave no doubt, whatever broad group ("Mobility", "Identity") the source's own list puts the thing in. */
const TELLING = ["firewall", "remote_access", "load_balancing", "data_security", "email_security", "endpoint"];

/** Category that a name tells beyond doubt ("… SSL VPN", "… Firewall R65"), or nothing. */
export function categoryOfTellingName(name: string): CategoryPlace | undefined {
  const found = categoryOfWords(name);
  return found && TELLING.includes(found.category) ? found : undefined;
}

/** Best category of weighted passages (title, headings, headers, cells): points by domain first, then by category. */
export function categoryOfPassages(
  passages: readonly { text: string; weight: number }[],
): (CategoryPlace & { points: number }) | undefined {
  const byDomain = new Map<Domain, number>();
  const byCategory = new Map<string, CategoryPlace & { points: number }>();
  for (const { text, weight } of passages) {
    const folded = fold(text);
    if (!folded) continue;
    for (const { domain, category, pattern } of TYPE_WORDS) {
      if (!pattern.test(folded)) continue;
      byDomain.set(domain, (byDomain.get(domain) ?? 0) + weight);
      const known = byCategory.get(`${domain} ${category}`) ?? { domain, category, points: 0 };
      byCategory.set(`${domain} ${category}`, { ...known, points: known.points + weight });
    }
  }
  const domain = [...byDomain].sort((a, b) => b[1] - a[1])[0]?.[0];
  return [...byCategory.values()].filter((one) => one.domain === domain).sort((a, b) => b.points - a.points)[0];
}
