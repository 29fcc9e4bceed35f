// All cost lines under their findings: what, how many at which rate, what that makes, and where the number comes from.
import { QuantitySource, quantityWords } from "#app/_components/deal/cost-lines.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { SeverityBadge } from "#app/_components/ui/badge.tsx";
import { Label, Money } from "#app/_components/ui/value.tsx";
import { NATURE_WORD, OWNER_WORD, PHASE_WORD } from "#app/_components/words.ts";
import type { CostsView } from "#lib/reads/views.ts";

type CostedFinding = CostsView["findings"][number];

export function LineTable({ findings, links }: { findings: readonly CostedFinding[]; links: DealLinks }) {
  return (
    <table className="dt">
      <caption className="sr-only">Cost lines by finding</caption>
      <thead>
        <tr>
          <th scope="col">Finding and line</th>
          <th scope="col" className="w-28">
            Phase
          </th>
          <th scope="col" className="w-28">
            Nature
          </th>
          <th scope="col" className="w-20">
            Who pays
          </th>
          <th scope="col" className="w-48">
            Quantity by rate
          </th>
          <th scope="col" className="w-28" data-align="right">
            One-time
          </th>
          <th scope="col" className="w-28" data-align="right">
            A year
          </th>
          <th scope="col" className="w-28">
            Quantity from
          </th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <FindingRows key={finding.id} finding={finding} links={links} />
        ))}
      </tbody>
    </table>
  );
}

function FindingRows({ finding, links }: { finding: CostedFinding; links: DealLinks }) {
  const { currency } = finding;
  return (
    <>
      <tr>
        <td data-heading="">
          <SeverityBadge severity={finding.severity} /> <a href={links.finding(finding.id)}>{finding.title}</a>{" "}
          {finding.label ? <Label>{finding.label}</Label> : null}
        </td>
        <td data-title="Phase">{PHASE_WORD[finding.phase]}</td>
        <td data-title="Nature">{finding.costNature ? NATURE_WORD[finding.costNature] : null}</td>
        <td data-title="Who pays">{finding.costOwner ? OWNER_WORD[finding.costOwner] : null}</td>
        <td className="max-desk:hidden" />
        <td data-title="One-time" data-align="right" className="font-medium">
          {finding.oneTimeHigh === null && finding.oneTimeLow === null ? null : (
            <Money low={finding.oneTimeLow} high={finding.oneTimeHigh} currency={currency} />
          )}
        </td>
        <td data-title="A year" data-align="right" className="font-medium">
          {finding.annualHigh === null && finding.annualLow === null ? null : (
            <Money low={finding.annualLow} high={finding.annualHigh} currency={currency} />
          )}
        </td>
        <td className="max-desk:hidden" />
      </tr>
      {finding.costLines.map((line) => {
        const total = <Money low={line.low} high={line.high} currency={currency} />;
        return (
          <tr key={line.seq}>
            <td data-title="Line" colSpan={4} className="text-ink-2 desk:pl-8!">
              {line.text}
            </td>
            <td data-title="Quantity by rate" className="text-ink-2">
              {quantityWords(line.quantity, line.unit)} ×{" "}
              <Money low={line.rateLow} high={line.rateHigh} currency={currency} />
            </td>
            <td data-title="One-time" data-align="right">
              {line.recurrence === "one_time" ? total : null}
            </td>
            <td data-title="A year" data-align="right">
              {line.recurrence === "annual" ? total : null}
            </td>
            <td data-title="Quantity from">
              <QuantitySource line={line} links={links} />
            </td>
          </tr>
        );
      })}
    </>
  );
}
