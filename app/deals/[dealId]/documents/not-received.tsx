import type { DealLinks } from "#app/_components/deal/links.ts";
import { counted } from "#app/_components/format/count.ts";
import { SideTag } from "#app/_components/ui/badge.tsx";
import { Section } from "#app/_components/ui/page.tsx";
import { Label } from "#app/_components/ui/value.tsx";
import type { DocumentsPage } from "#lib/reads/documents.ts";

/** Lines of data-room indexes without a file: what to ask the seller for. */
export function NotReceived({ rows, links }: { rows: DocumentsPage["notReceived"]; links: DealLinks }) {
  if (rows.length === 0) return null;
  return (
    <Section
      title="Listed in the index, not received"
      note={counted(rows.length, "file")}
      id="not-received"
      className="mt-8"
    >
      <table className="dt">
        <caption className="sr-only">Files that an index lists and that were not received</caption>
        <thead>
          <tr>
            <th scope="col" className="w-24">
              Index
            </th>
            <th scope="col" className="w-12">
              Side
            </th>
            <th scope="col">Name in the index</th>
            <th scope="col" className="w-80">
              Listed in
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td data-meta="">
                <Label>{row.vdrIndex}</Label>
              </td>
              <td data-meta="">
                <SideTag side={row.entity} />
              </td>
              <td data-heading="">{row.name}</td>
              <td data-title="Listed in">
                <a href={links.document(row.listedIn.id)} className="place place-file">
                  {row.listedIn.path}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
