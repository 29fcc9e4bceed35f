import { CoverageMap } from "#app/_components/charts/coverage-map.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { DOMAIN_WORD } from "#app/_components/words.ts";
import type { DealData } from "#lib/reads/views.ts";

/** Which questions about the target are answered, category by category; it says nothing about how good the IT is. */
export async function ReceivedMap({ data, links }: { data: DealData; links: DealLinks }) {
  const domains = await data.received();
  if (domains.length === 0) return null;
  return (
    <CoverageMap
      title="Information received, by category"
      note="Topics answered of all topics asked about the target; + partly answered. It says nothing about the quality of the IT."
      rows={domains.map((row) => ({
        label: DOMAIN_WORD[row.domain],
        covered: row.covered,
        of: row.total,
        cells: row.categories.map((cell) => ({
          key: cell.category,
          label: cell.label,
          covered: cell.covered,
          partial: cell.partial,
          of: cell.total,
          facts: cell.facts,
          documents: cell.documents,
          excluded: cell.excluded,
          href: links.coverage({ cell: `${row.domain}.${cell.category}` }),
        })),
      }))}
    />
  );
}
