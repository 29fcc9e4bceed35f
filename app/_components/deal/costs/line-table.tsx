// All cost lines under their findings: quantity by rate by complexity, where each comes from, and what that makes.
import type { DealLinks } from "#app/_components/deal/links.ts";
import { SeverityBadge } from "#app/_components/ui/badge.tsx";
import { Label, Money } from "#app/_components/ui/value.tsx";
import { NATURE_WORD, OWNER_WORD, PHASE_WORD } from "#app/_components/words.ts";
import type { CostsView } from "#lib/reads/views.ts";
import { FactorCell, shownFactors } from "./factor-cells.tsx";

type CostedFinding = CostsView["findings"][number];

interface Props {
  links: DealLinks;
  /** The page with the form for a factor open; absent where the person may not change it. */
  changeHref?: (factor: string) => string;
}

export function LineTable({ findings, ...rest }: Props & { findings: readonly CostedFinding[] }) {
  return (
    <table className="dt">
      <caption className="sr-only">Cost lines by finding</caption>
      <thead>
        <tr>
          <th scope="col">Finding and line</th>
          <th scope="col" className="w-44">
            Quantity
          </th>
          <th scope="col" className="w-40">
            Rate
          </th>
          <th scope="col" className="w-36">
            Complexity
          </th>
          <th scope="col" className="w-32" data-align="right">
            One-time
          </th>
          <th scope="col" className="w-32" data-align="right">
            A year
          </th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <FindingRows key={finding.id} finding={finding} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

function FindingRows({ finding, links, changeHref }: Props & { finding: CostedFinding }) {
  const said = [
    PHASE_WORD[finding.phase],
    finding.costNature ? NATURE_WORD[finding.costNature] : null,
    finding.costOwner ? `paid by: ${OWNER_WORD[finding.costOwner].toLowerCase()}` : null,
  ].filter(Boolean);
  return (
    <>
      <tr>
        <td data-heading="" colSpan={6}>
          <span className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
            <SeverityBadge severity={finding.severity} />
            <a href={links.finding(finding.id)}>{finding.title}</a>
            {finding.label ? <Label>{finding.label}</Label> : null}
            <span className="text-sm font-normal text-ink-3">
              {said.join(", ")}
              {outside(finding)}
            </span>
          </span>
        </td>
      </tr>
      {finding.costLines.map((line) => {
        const shown = shownFactors(line);
        const total = <Money low={line.low} high={line.high} currency={line.currency} />;
        const change = (factor: string | null) => (factor && changeHref ? changeHref(factor) : undefined);
        return (
          <tr key={line.seq} data-line={line.rateKey ?? ""}>
            <td data-title="Line" className="text-ink-2 desk:pl-8!">
              {line.text}
              {line.currency === finding.currency ? null : (
                <span className="block text-xs text-ink-3">In {line.currency}: in no total of the deal</span>
              )}
            </td>
            <td data-title="Quantity">
              <FactorCell shown={shown.quantity} links={links} changeHref={change(shown.quantity.factor)} />
            </td>
            <td data-title="Rate">
              <FactorCell shown={shown.rate} links={links} changeHref={change(shown.rate.factor)} />
            </td>
            <td data-title="Complexity">
              <FactorCell shown={shown.complexity} links={links} changeHref={change(shown.complexity.factor)} />
            </td>
            <td data-title="One-time" data-align="right" className="font-medium">
              {line.recurrence === "one_time" ? total : null}
            </td>
            <td data-title="A year" data-align="right" className="font-medium">
              {line.recurrence === "annual" ? total : null}
            </td>
          </tr>
        );
      })}
    </>
  );
}

const outside = ({ costOwner, costNature }: CostedFinding): string =>
  costNature === "stranded" || costOwner === "seller" || costOwner === "vendor" ? "; not in the buyer's total" : "";
