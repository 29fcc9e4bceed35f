// Two columns for two companies: what each has, with its passage, and the proposal between them.
import { FactPlace } from "#app/_components/deal/fact-columns.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { openHref, type Params } from "#app/_components/table/url-state.ts";
import { Badge, SideTag, type Tone } from "#app/_components/ui/badge.tsx";
import type { MarkName } from "#app/_components/ui/mark.tsx";
import { Label, NotKnown } from "#app/_components/ui/value.tsx";
import { CATEGORY_WORD, DOMAIN_WORD } from "#app/_components/words.ts";
import type { Proposal } from "#lib/diligence/separation/proposal.ts";
import type { FactView, OverlapView } from "#lib/reads/views.ts";

const PROPOSAL: Record<Proposal, { word: string; tone: Tone; mark: MarkName }> = {
  keep: { word: "Keep", tone: "good", mark: "check" },
  replace: { word: "Replace", tone: "medium", mark: "arrow" },
  retire: { word: "Retire", tone: "high", mark: "cross" },
};

interface Props {
  rows: readonly OverlapView[];
  links: DealLinks;
  params: Params;
  path: string;
}

export function OverlapTable({ rows, links, params, path }: Props) {
  return (
    <table className="dt">
      <caption className="sr-only">Target and buyer side by side</caption>
      <thead>
        <tr>
          <th scope="col" className="w-44">
            Purpose
          </th>
          <th scope="col">Target</th>
          <th scope="col">Buyer</th>
          <th scope="col" className="w-80">
            Proposal
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td data-heading="">
              <a href={links.finding(row.id)} title={row.title}>
                {CATEGORY_WORD[row.category]}
              </a>
              <span className="block text-xs font-normal text-ink-3">
                {DOMAIN_WORD[row.domain]} {row.label ? <Label>{row.label}</Label> : null}
              </span>
            </td>
            <Side side="target" facts={row.target} proposal={row.proposal?.target} {...{ links, params, path }} />
            <Side side="buyer" facts={row.buyer} proposal={row.proposal?.buyer} {...{ links, params, path }} />
            <td data-title="Proposal" data-wide="">
              {row.proposal ? row.proposal.why : <NotKnown>no rule for it</NotKnown>}
              <span className="block text-xs text-ink-3">{row.soWhat}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Side({
  side,
  facts,
  proposal,
  links,
  params,
  path,
}: {
  side: "target" | "buyer";
  facts: readonly FactView[];
  proposal?: Proposal;
} & Omit<Props, "rows">) {
  const look = proposal ? PROPOSAL[proposal] : null;
  return (
    <td data-title={side === "target" ? "Target" : "Buyer"}>
      <span className="mb-1 flex items-center gap-1.5">
        <SideTag side={side} />
        {look ? (
          <Badge tone={look.tone} mark={look.mark}>
            {look.word}
          </Badge>
        ) : null}
      </span>
      <ul className="grid gap-1">
        {facts.map((fact) => (
          <li key={fact.id}>
            <a href={openHref(path, params, fact.id)} className="font-medium hover:text-accent">
              {fact.item}
            </a>
            <span className="block text-xs">
              <FactPlace fact={fact} links={links} />
            </span>
          </li>
        ))}
      </ul>
    </td>
  );
}
