import { CostByPhase } from "#app/_components/charts/cost-by-phase.tsx";
import { CoverageMap } from "#app/_components/charts/coverage-map.tsx";
import { SeverityMatrix } from "#app/_components/charts/severity-matrix.tsx";
import { AppFrame } from "#app/_components/frame/app-frame.tsx";
import { RunProgressLine } from "#app/_components/frame/run-progress-line.tsx";
import { AssessmentCell } from "#app/_components/ui/assessment-cell.tsx";
import { Badge, SeverityBadge } from "#app/_components/ui/badge.tsx";
import { Button } from "#app/_components/ui/button.tsx";
import { MoneyCell } from "#app/_components/ui/money-cell.tsx";
import { PageHead, Section } from "#app/_components/ui/page.tsx";
import { Label, Money } from "#app/_components/ui/value.tsx";
import { CATEGORY_WORD, DOMAIN_WORD } from "#app/_components/words.ts";
import { CATEGORIES, DOMAINS } from "#db/vocabulary.ts";
import { findings, frame } from "./samples.ts";

const VERDICTS = [
  ["amber", "ERP shared with the parent; its version leaves support in December 2027.", 9, 12],
  ["amber", "Servers are current, recovery is untested since 2023.", 7, 9],
  ["green", "Two carriers, both contracts transfer.", 5, 5],
  ["red", "A past incident is still open and no one watches at night.", 4, 11],
  ["red", "Administrators without a second factor.", 6, 8],
  [null, "Nothing received on staff and contracts.", 0, 8],
] as const;

export default function SummaryGallery() {
  return (
    <AppFrame
      {...frame}
      active="summary"
      crumbs={[{ title: "Project Sample", href: "/" }, { title: "Summary" }]}
      progress={
        <RunProgressLine
          progress={{
            runNumber: 5,
            href: "/deals/x/runs/5",
            done: 41,
            of: 118,
            words: "reading tables of 12 workbooks",
          }}
        />
      }
    >
      <PageHead
        title="Sample Works: IT due diligence"
        lead="Documents received until 18 Nov 2026. 64 of 71 listed in the index are here, 5 of them cannot be read."
        actions={<Button look="primary">Analyse 14 new documents</Button>}
      />
      <div className="grid gap-7">
        <section aria-label="Verdict by domain" className="grid gap-x-6 gap-y-4 sm:grid-cols-2 wide:grid-cols-3">
          {DOMAINS.map((domain, index) => {
            const [assessment, sentence, received, of] = VERDICTS[index] ?? VERDICTS[5];
            return (
              <AssessmentCell
                key={domain}
                href={`/deals/x/${domain}`}
                {...{ domain, assessment, sentence, received, of }}
              />
            );
          })}
        </section>
        <Section title="Money" note="Starting rates, not adopted">
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-3 wide:grid-cols-5">
            <MoneyCell
              label="Separation"
              low={1_800_000}
              base={2_100_000}
              high={2_600_000}
              max={2_600_000}
              currency="EUR"
              note="one-time"
            />
            <MoneyCell
              label="Integration"
              low={420_000}
              base={560_000}
              high={800_000}
              max={2_600_000}
              currency="EUR"
              note="one-time"
            />
            <MoneyCell
              label="Remediation"
              low={125_000}
              base={180_000}
              high={255_000}
              max={2_600_000}
              currency="EUR"
              note="one-time"
            />
            <MoneyCell
              label="TSA charges"
              low={90_000}
              base={110_000}
              high={130_000}
              max={900_000}
              currency="EUR"
              note="a month"
            />
            <MoneyCell
              label="Stand-alone run-rate"
              low={null}
              base={null}
              high={null}
              max={900_000}
              currency="EUR"
              note="a year"
            />
          </div>
        </Section>
        <Section title="Findings" note="4 of 31, most severe first">
          <ol className="divide-y divide-line">
            {findings.map((finding) => (
              <li key={finding.label} className="grid gap-x-4 gap-y-1 py-2.5 desk:grid-cols-[6rem_1fr_10rem_9rem]">
                <span>
                  <SeverityBadge severity={finding.severity} />
                </span>
                <span className="min-w-0">
                  <a href="/deals/x/findings" className="font-medium hover:text-accent">
                    {finding.title}
                  </a>
                  <span className="block text-sm text-ink-2">{finding.soWhat}</span>
                </span>
                <span className="flex items-start gap-2">
                  <Badge>{finding.treatment}</Badge>
                </span>
                <span className="text-sm desk:text-right">
                  <Money low={finding.low} high={finding.high} currency="EUR" />
                  <span className="block">
                    <Label>{finding.label}</Label>
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </Section>
        <Charts />
      </div>
    </AppFrame>
  );
}

function Charts() {
  return (
    <div className="grid gap-7">
      <div className="grid gap-7 wide:grid-cols-2">
        <CostByPhase
          title="One-time cost by phase"
          note="Base value by nature; the line runs from low to high"
          currency="EUR"
          phases={[
            {
              label: "Before closing",
              low: 60_000,
              base: 90_000,
              high: 140_000,
              parts: [{ label: "Remediation", base: 90_000 }],
            },
            {
              label: "Day 1",
              low: 500_000,
              base: 640_000,
              high: 900_000,
              parts: [
                { label: "Separation", base: 520_000 },
                { label: "Remediation", base: 120_000 },
              ],
            },
            {
              label: "First 100 days",
              low: 1_100_000,
              base: 1_400_000,
              high: 1_650_000,
              parts: [
                { label: "Separation", base: 1_000_000 },
                { label: "Integration", base: 400_000 },
              ],
            },
            {
              label: "After 100 days",
              low: 300_000,
              base: 420_000,
              high: 610_000,
              parts: [{ label: "Integration", base: 420_000 }],
            },
          ]}
        />
        <SeverityMatrix
          title="Risks by severity and likelihood"
          findings={findings.map((finding, index) => ({
            ...finding,
            likelihood: index % 2 ? "medium" : "high",
            href: "/deals/x/findings",
          }))}
        />
      </div>
      <CoverageMap
        title="Information received, by category"
        note="Topics answered of all topics; + partly"
        rows={DOMAINS.map((domain, row) => ({
          label: DOMAIN_WORD[domain],
          covered: 5 + row,
          of: 14,
          cells: CATEGORIES[domain]
            .filter((category) => category !== "other")
            .map((category, column) => ({
              key: category,
              label: CATEGORY_WORD[category],
              of: 2 + (column % 4),
              covered: Math.min(2 + (column % 4), (row + column) % 5),
              partial: column % 6 === 3 ? 1 : 0,
            })),
        }))}
      />
    </div>
  );
}
