// Documents of which some page gave nothing, most silent first, and why as far as known.
import { fileName } from "#app/_components/deal/fact-columns.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { count, counted } from "#app/_components/format/count.ts";
import { Section } from "#app/_components/ui/page.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import { Label } from "#app/_components/ui/value.tsx";
import type { Entity } from "#db/vocabulary.ts";
import { SILENCE_WORDS } from "#lib/diligence/silent-pages.ts";
import type { DealData } from "#lib/reads/views.ts";

const SHOWN = 12;

/** "3, 5-8, 12 and 9 more" */
function pagesWords(pages: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const page of pages) {
    const last = spans.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else spans.push([page, page]);
  }
  const shown = spans.slice(0, SHOWN).map(([from, to]) => (from === to ? `${from}` : `${from}\u2013${to}`));
  return spans.length > SHOWN ? `${shown.join(", ")} and more` : shown.join(", ");
}

export async function SilentTable({ data, links, side }: { data: DealData; links: DealLinks; side: Entity }) {
  const silent = await data.silent({ entity: side });
  if (!silent) return null;
  const { pages, gave, documents, rows } = silent;
  return (
    <Section
      title="Pages that gave nothing"
      note={
        pages === 0
          ? undefined
          : `${count(gave)} of ${counted(pages, "page, sheet or slide", "pages, sheets and slides")} of ${counted(documents, "document")} gave facts`
      }
      id="silent"
    >
      {rows.length === 0 ? (
        <EmptyState
          title={documents === 0 ? "No document of this side was read" : "Every page gave something"}
          why={
            documents === 0
              ? "Coverage of pages is counted over the documents that the shown run read."
              : "Each page, sheet and slide that was read led to at least one fact of the shown run."
          }
        />
      ) : (
        <table className="dt">
          <caption className="sr-only">Documents with pages that gave nothing</caption>
          <thead>
            <tr>
              <th scope="col" className="w-20">
                Index
              </th>
              <th scope="col" className="w-80">
                Document
              </th>
              <th scope="col" className="w-32 text-right">
                Gave facts
              </th>
              <th scope="col">Gave nothing</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td data-meta="">
                  <Label>{row.vdrIndex ?? row.label}</Label>
                </td>
                <td data-heading="">
                  <a href={links.document(row.id)} className="[overflow-wrap:anywhere] hover:text-accent">
                    {fileName(row.path)}
                  </a>
                </td>
                <td data-title="Gave facts" className="text-right tabular-nums">
                  {row.gave} of {row.pages}
                </td>
                <td data-title="Gave nothing">
                  <ul>
                    {row.why.map(({ silence, pages: numbers }) => (
                      <li key={silence}>
                        {pagesWords(numbers)}: <span className="text-ink-2">{SILENCE_WORDS[silence]}</span>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
