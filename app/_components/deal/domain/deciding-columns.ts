// Which details of a category become columns of its register: those its sheet names, as far as anybody stated them.
import type { Category, Domain } from "#db/vocabulary.ts";
import { categorySheet } from "#lib/diligence/domains/index.ts";

interface Row {
  details: Readonly<Record<string, string | number | boolean | null>>;
}

const MOST = 5;
/** Facts without a sheet bring wide columns of their own wording. */
const MOST_OWN = 3;
const isStated = (value: unknown): boolean => value !== null && value !== undefined && value !== "";

/** The keys a category's sheet expects; undefined where the category has none, then each fact brings its own. */
function asked(domain: Domain, category: Category): readonly string[] | undefined {
  return categorySheet(domain, category)?.details;
}

/** At most five keys that at least one row states; the best filled ones, in the order of the sheet. */
function filled(domain: Domain, category: Category, rows: readonly Row[]): string[] {
  const order = asked(domain, category) ?? [...new Set(rows.flatMap((row) => Object.keys(row.details)))];
  const stated = order
    .map((key, at) => ({ key, at, share: rows.filter((row) => isStated(row.details[key])).length }))
    .filter(({ share }) => share > 0);
  const best = [...stated]
    .sort((a, b) => b.share - a.share || a.at - b.at)
    .slice(0, asked(domain, category) ? MOST : MOST_OWN);
  return best.sort((a, b) => a.at - b.at).map(({ key }) => key);
}

export const decidingColumns = { asked, filled };
