// The values of one contradiction side by side: who says which, of when and with what weight, and which of them stands.
import { FactPlace } from "#app/_components/deal/fact-columns.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { Badge } from "#app/_components/ui/badge.tsx";
import { cx } from "#app/_components/ui/cx.ts";
import { Mark } from "#app/_components/ui/mark.tsx";
import { DateText, NotKnown } from "#app/_components/ui/value.tsx";
import { authorityWord } from "#app/_components/words.ts";
import type { ConflictView } from "#lib/reads/views.ts";
import { ValueText } from "./value-text.tsx";

type Value = ConflictView["values"][number];

/** A row a source; sources of one value stand under each other. `choose` puts a choice before each. */
export function ConflictValues({
  conflict,
  links,
  choose,
}: {
  conflict: ConflictView;
  links: DealLinks;
  choose: boolean;
}) {
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">Values and their sources</caption>
      <thead className="text-left text-xs text-ink-3">
        <tr>
          <th scope="col" className="py-1 pr-3 font-normal">
            Value
          </th>
          <th scope="col" className="py-1 pr-3 font-normal">
            Source
          </th>
          <th scope="col" className="py-1 pr-3 font-normal">
            As of, authority
          </th>
        </tr>
      </thead>
      <tbody>
        {conflict.values.flatMap((value) =>
          value.sources.length === 0
            ? [<OwnRow key={String(value.value)} conflict={conflict} value={value} />]
            : value.sources.map((source, at) => (
                <SourceRow key={source.id} first={at === 0} {...{ conflict, value, source, links, choose }} />
              )),
        )}
      </tbody>
    </table>
  );
}

function SourceRow({
  conflict,
  value,
  source,
  first,
  links,
  choose,
}: {
  conflict: ConflictView;
  value: Value;
  source: Value["sources"][number];
  first: boolean;
  links: DealLinks;
  choose: boolean;
}) {
  const stands = value.chosen && first;
  const said = (
    <>
      <ValueText name={conflict.attribute} value={source.said ?? value.value} /> {stands ? <Stands /> : null}
    </>
  );
  return (
    <tr className="border-t border-line align-top">
      <td className={cx("py-1.5 pr-3 tabular-nums", value.chosen && "font-semibold")}>
        {choose ? (
          <label className="flex items-start gap-2">
            <input
              type="radio"
              name="statementId"
              value={source.id}
              defaultChecked={stands}
              className="mt-1 accent-accent"
            />
            <span>{said}</span>
          </label>
        ) : (
          said
        )}
      </td>
      <td className="py-1.5 pr-3 [overflow-wrap:anywhere] [&_.place]:whitespace-normal!">
        <FactPlace
          fact={{ id: conflict.fact?.id ?? "", document: source.document, place: source.place }}
          links={links}
        />
      </td>
      <td className="py-1.5">
        {source.asOf ? <DateText value={source.asOf} /> : <NotKnown>no date</NotKnown>}
        <span title={authorityWord(source.authority)} className="block text-xs text-ink-3">
          {source.authority}, {SHORT[source.authority] ?? "other"}
        </span>
      </td>
    </tr>
  );
}

const SHORT: Record<number, string> = { 1: "contract, audit", 2: "management", 3: "mail, interview" };

const Stands = () => (
  <Badge tone="accent" mark="check">
    Stands
  </Badge>
);

function OwnRow({ conflict, value }: { conflict: ConflictView; value: Value }) {
  return (
    <tr className="border-t border-line align-top">
      <td className="py-1.5 pr-3 font-semibold tabular-nums">
        <ValueText name={conflict.attribute} value={value.value} /> <Stands />
      </td>
      <td colSpan={2} className="py-1.5 text-ink-2">
        {conflict.sourceGone ? (
          <span className="inline-flex items-center gap-1">
            <Mark name="triangle" className="text-medium" />
            Its source is no longer in the data room; the decision stands.
          </span>
        ) : (
          "A person's own value"
        )}
      </td>
    </tr>
  );
}
