// Finds out what the parent is called: documents of a carve-out say its name far more often than the word "parent".
import type { FactView } from "#lib/analysts/analyst.ts";
import { normaliseName } from "#lib/diligence/identity.ts";
import { detail } from "#lib/diligence/reading.ts";

const GENERIC =
  /^(?:the )?(?:parent|group|seller|holding|company|target|internal|external|it|n a|none|various|vendor|supplier)$/;
/** A name must stand in this many services before it is taken for the parent's. */
const LEAST = 2;

/**
 * Names (folded, without legal form) of the companies that give the target its shared services, by the documents'
 * own lists of them. Empty where no list names a provider other than the target.
 */
export function parentNames(facts: readonly FactView[], targetName: string): string[] {
  const target = normaliseName(targetName);
  const counts = new Map<string, number>();
  for (const fact of facts) {
    if (fact.entity !== "target" || fact.category !== "shared_services") continue;
    const name = normaliseName(detail(fact, "provider") ?? "");
    if (name.length < 4 || GENERIC.test(name) || name.includes(target) || target.includes(name)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= LEAST).map(([name]) => name);
}

/** Does a text name one of them? */
export function namesOne(text: string, names: readonly string[]): boolean {
  if (!names.length) return false;
  const words = ` ${normaliseName(text)} `;
  return names.some((name) => words.includes(` ${name} `));
}
