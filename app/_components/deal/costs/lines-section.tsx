// The table of cost lines under the filter that led to it.
import type { DealLinks } from "#app/_components/deal/links.ts";
import { MONEY_TITLE } from "#app/_components/deal/summary/money-numbers.tsx";
import { counted } from "#app/_components/format/count.ts";
import { hrefWith, type Params } from "#app/_components/table/url-state.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { FilterChips } from "#app/_components/ui/chips.tsx";
import { Section } from "#app/_components/ui/page.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import { NATURE_WORD, OWNER_WORD, PHASE_WORD } from "#app/_components/words.ts";
import type { CostsView } from "#lib/reads/views.ts";
import { LineTable } from "./line-table.tsx";

export function LinesSection({
  costs,
  links,
  path,
  params,
  changeHref,
}: {
  costs: CostsView;
  links: DealLinks;
  path: string;
  params: Params;
  changeHref?: (factor: string) => string;
}) {
  const { filter, shownLines, allLines } = costs;
  const chips = Object.entries(filter).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [
          {
            label: filterWords(name, value),
            clearHref: `${hrefWith(path, params, { [name]: null, assume: null })}#lines`,
          },
        ],
  );
  const clearAll = hrefWith(path, params, { total: null, phase: null, nature: null, owner: null, assume: null });
  return (
    <Section
      title="Cost lines"
      id="lines"
      note={chips.length > 0 ? `${shownLines} of ${allLines} lines` : counted(allLines, "line")}
    >
      <FilterChips chips={chips} clearAllHref={`${clearAll}#lines`} className="mb-2" />
      {shownLines === 0 ? (
        <EmptyState
          title="No cost line matches"
          why="No line of this run is part of what was chosen."
          action={<LinkButton href={clearAll}>Show all lines</LinkButton>}
        />
      ) : (
        <LineTable findings={costs.findings} links={links} changeHref={changeHref} />
      )}
    </Section>
  );
}

function filterWords(name: string, value: string): string {
  const words: Record<string, Record<string, string>> = {
    total: MONEY_TITLE,
    phase: PHASE_WORD,
    nature: NATURE_WORD,
    owner: OWNER_WORD,
  };
  const title: Record<string, string> = { total: "Part of", phase: "Phase", nature: "Nature", owner: "Who pays" };
  return `${title[name]}: ${words[name]?.[value] ?? value}`;
}
