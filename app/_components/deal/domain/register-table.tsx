// The register of one category: one thing a row, the details that decide as columns, and the way to its passage.
import Link from "next/link";
import { detailText, detailWord, isIsoDate } from "#app/_components/deal/detail-words.ts";
import { FactPlace } from "#app/_components/deal/fact-columns.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { Support } from "#app/_components/deal/support.tsx";
import { openHref, type Params } from "#app/_components/table/url-state.ts";
import { ConflictTag, EvidenceCheck, KindTag, SideTag } from "#app/_components/ui/badge.tsx";
import { DateText, Label, NotKnown } from "#app/_components/ui/value.tsx";
import { CATEGORY_WORD } from "#app/_components/words.ts";
import type { Category, Domain } from "#db/vocabulary.ts";
import type { FactView } from "#lib/reads/views.ts";
import { decidingColumns } from "./deciding-columns.ts";

/** Facts of one category with the details that its rows state as columns. */
export function RegisterTable({
  rows,
  both,
  category,
  domain,
  links,
  params,
  path,
}: {
  rows: readonly FactView[];
  both: boolean;
  category: Category;
  domain: Domain;
  links: DealLinks;
  params: Params;
  path: string;
}) {
  const keys = decidingColumns.filled(domain, category, rows);
  const supported = rows.some((fact) => fact.support);
  return (
    <table className="dt">
      <caption className="sr-only">{CATEGORY_WORD[category]}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-32">
            Id
          </th>
          {both ? (
            <th scope="col" className="w-12">
              Side
            </th>
          ) : null}
          <th scope="col">Item</th>
          {keys.map((key) => (
            <th key={key} scope="col">
              {detailWord(key)}
            </th>
          ))}
          {supported ? (
            <th scope="col" className="w-32">
              Support
            </th>
          ) : null}
          <th scope="col" className="w-16 desk:max-[90rem]:hidden" data-align="right">
            Sources
          </th>
          <th scope="col" className="w-44">
            Passage
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((fact) => (
          <tr key={fact.id}>
            <td data-meta="">{fact.label ? <Label>{fact.label}</Label> : null}</td>
            {both ? (
              <td data-meta="">
                <SideTag side={fact.entity} />
              </td>
            ) : null}
            <td data-heading="">
              <Link href={openHref(path, params, fact.id)} prefetch={false} scroll={false}>
                {fact.item}
              </Link>{" "}
              <KindTag kind={fact.kind} /> <ConflictTag conflict={fact.conflict} />
            </td>
            {keys.map((key) => (
              <td key={key} data-title={detailWord(key)}>
                <Detail name={key} value={fact.details[key]} />
              </td>
            ))}
            {supported ? (
              <td data-title="Support">{fact.support ? <Support support={fact.support} /> : null}</td>
            ) : null}
            <td data-title="Sources" data-align="right" className="desk:max-[90rem]:hidden">
              {fact.sourceCount}
            </td>
            <td data-title="Passage" className="desk:min-w-32">
              <FactPlace fact={fact} links={links} />{" "}
              {fact.check === "verified" && fact.place.recognised === undefined ? null : (
                <EvidenceCheck check={fact.check} recognised={fact.place.recognised} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Detail({ name, value }: { name: string; value: string | number | boolean | null | undefined }) {
  if (isIsoDate(value)) return <DateText value={value} />;
  const text = detailText(name, value);
  if (text === null) return <NotKnown />;
  return (
    <span className="line-clamp-2" title={text.length > 60 ? text : undefined}>
      {text}
    </span>
  );
}
