import { withoutBasis } from "#app/_components/deal/assessment-words.ts";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { AssessmentCell } from "#app/_components/ui/assessment-cell.tsx";
import type { SummaryView } from "#lib/reads/views.ts";

/** Six cells: how the IT looks, and beside it how much of the information was received, which is another matter. */
export function Verdicts({ domains, links }: { domains: SummaryView["domains"]; links: DealLinks }) {
  return (
    <section aria-label="Assessment by domain" className="grid gap-x-6 gap-y-5 sm:grid-cols-2 wide:grid-cols-3">
      {domains.map(({ domain, assessment, received }) => (
        <AssessmentCell
          key={domain}
          domain={domain}
          assessment={assessment.insufficient ? null : assessment.value}
          sentence={withoutBasis(assessment.sentence)}
          received={received.covered}
          of={received.total}
          href={links.domain(domain)}
        />
      ))}
    </section>
  );
}
