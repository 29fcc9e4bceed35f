// The day 1 list: a capability a row, what the documents name for it, and what is still open.

import type { DealLinks } from "#app/_components/deal/links.ts";
import { DayOneForm } from "#app/_components/deal/separation/day-one-form.tsx";
import { openHref, type Params } from "#app/_components/table/url-state.ts";
import { Badge } from "#app/_components/ui/badge.tsx";
import { DateText, Known, NotKnown } from "#app/_components/ui/value.tsx";
import { DOMAIN_WORD } from "#app/_components/words.ts";
import { clearDayOneAction, setDayOneAction } from "#app/deals/[dealId]/day-1/actions.ts";
import type { DayOneView } from "#lib/reads/views.ts";

type Row = DayOneView["rows"][number];

interface Props {
  rows: readonly Row[];
  dealId: string;
  links: DealLinks;
  params: Params;
  path: string;
  mayEdit: boolean;
}

const OPEN_WORD: Record<Row["open"][number], string> = {
  system: "no system stated",
  owner: "owner",
  test: "test",
  fallback: "way back",
};

export function DayOneTable({ rows, mayEdit, ...rest }: Props) {
  return (
    <table className="dt">
      <caption className="sr-only">What must work on day 1</caption>
      <thead>
        <tr>
          <th scope="col">Must work</th>
          <th scope="col">Systems</th>
          <th scope="col">Owner</th>
          <th scope="col">Last tested</th>
          <th scope="col">If it fails</th>
          <th scope="col">State</th>
          {mayEdit ? (
            <th scope="col" className="w-20">
              <span className="sr-only">Change</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DayOneRow key={row.capability.key} row={row} mayEdit={mayEdit} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

function DayOneRow({ row, dealId, links, params, path, mayEdit }: Omit<Props, "rows"> & { row: Row }) {
  const { capability, systems, mustWork, owner, testedOn, fallback, word } = row;
  return (
    <tr>
      <td data-heading="">
        {capability.what}
        <span className="block text-xs font-normal text-ink-3">{DOMAIN_WORD[capability.domain]}</span>
      </td>
      <td data-title="Systems" data-wide="">
        {systems.length === 0 ? <NotKnown>no system stated</NotKnown> : null}
        {systems.slice(0, 4).map((fact, at) => (
          <span key={fact.id}>
            {at > 0 ? ", " : null}
            <a href={openHref(path, params, fact.id)} className="text-accent underline-offset-2 hover:underline">
              {fact.item}
            </a>
          </span>
        ))}
        {systems.length > 4 ? (
          <a href={links.domain(capability.domain)} className="text-ink-3">
            {" "}
            and more
          </a>
        ) : null}
        {row.fromParent ? (
          <span className="block">
            <Badge tone="high" mark="link">
              From the seller's side
            </Badge>
          </span>
        ) : null}
      </td>
      <td data-title="Owner">
        <Known value={owner} />
      </td>
      <td data-title="Last tested">
        <DateText value={testedOn} />
      </td>
      <td data-title="If it fails">
        <Known value={fallback} />
      </td>
      <td data-title="State">
        <State row={row} />
        {word ? (
          <span className="block text-xs text-ink-3">set by a person{word.reason ? `: ${word.reason}` : ""}</span>
        ) : null}
      </td>
      {mayEdit ? (
        <td>
          <DayOneForm
            {...{ dealId, mustWork, owner, testedOn, fallback }}
            capability={capability.key}
            what={capability.what}
            reason={word?.reason ?? ""}
            said={word !== null}
            set={setDayOneAction}
            clear={clearDayOneAction}
          />
        </td>
      ) : null}
    </tr>
  );
}

function State({ row: { mustWork, open } }: { row: Row }) {
  if (!mustWork) return <Badge mark="minus">Not needed on day 1</Badge>;
  if (open.length === 0)
    return (
      <Badge tone="good" mark="check">
        Ready
      </Badge>
    );
  return (
    <>
      <Badge tone="medium" mark="ring">
        Open
      </Badge>{" "}
      <span className="text-ink-2">{open.map((one) => OPEN_WORD[one]).join(", ")}</span>
    </>
  );
}
