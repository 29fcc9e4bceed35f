import type { DealLinks } from "#app/_components/deal/links.ts";
import { count } from "#app/_components/format/count.ts";
import { Section } from "#app/_components/ui/page.tsx";
import type { SummaryView } from "#lib/reads/views.ts";

const NOUN = { fact: "Facts", gap: "Information gaps", finding: "Findings" } as const;

/** New, changed and gone since the previous completed run, each a way into the list. */
export function Changes({ changes, links }: { changes: SummaryView["changes"]; links: DealLinks }) {
  return (
    <Section title="Since the previous run">
      {changes === null ? (
        <p className="text-sm text-ink-2">This is the first run; the next one will show here what changed.</p>
      ) : (
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-b border-line text-xs text-ink-3">
              <th scope="col" className="py-1 text-left font-medium">
                <span className="sr-only">What</span>
              </th>
              {["New", "Changed", "Unchanged", "Gone"].map((word) => (
                <th key={word} scope="col" className="py-1 text-right font-medium">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map((row) => {
              const list = row.noun === "fact" ? links.facts : row.noun === "gap" ? links.gaps : links.findings;
              return (
                <tr key={row.noun} className="border-b border-line">
                  <th scope="row" className="py-1.5 text-left font-normal">
                    {NOUN[row.noun]}
                  </th>
                  <Cell value={row.new} href={list({ change: "new" })} />
                  <Cell value={row.updated} href={list({ change: "updated" })} />
                  <Cell value={row.unchanged} />
                  <Cell value={row.gone} />
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Cell({ value, href }: { value: number; href?: string }) {
  return (
    <td className="py-1.5 text-right">
      {value > 0 && href ? (
        <a href={href} className="text-accent underline-offset-2 hover:underline">
          {count(value)}
        </a>
      ) : (
        <span className={value === 0 ? "text-ink-3" : undefined}>{count(value)}</span>
      )}
    </td>
  );
}
