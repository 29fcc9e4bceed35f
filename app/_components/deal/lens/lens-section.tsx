// The deal seen as another type: what changes, in figures, before anybody changes the deal.

import type { DealLinks } from "#app/_components/deal/links.ts";
import { ActionButton } from "#app/_components/form/action-button.tsx";
import { counted } from "#app/_components/format/count.ts";
import { Section } from "#app/_components/ui/page.tsx";
import { Banner } from "#app/_components/ui/state.tsx";
import { DEAL_TYPE_WORD } from "#app/_components/words.ts";
import { changeDealTypeAction } from "#app/deals/[dealId]/settings/actions.ts";
import { type DealType, SEVERITIES } from "#db/vocabulary.ts";
import type { LensView } from "#lib/reads/views.ts";
import { LensFindings } from "./lens-findings.tsx";
import { LensMoney } from "./lens-money.tsx";

const A: Record<DealType, string> = {
  acquisition: "an acquisition",
  carve_out: "a carve-out",
  divestiture: "a divestiture",
};
const SHOWN = 12;
type Report = NonNullable<LensView["report"]>;

/** @param changes the deal's id where the person may change the deal's type */
export function LensSection({
  lens,
  links,
  changes,
}: {
  lens: LensView;
  links: DealLinks;
  changes: string | undefined;
}) {
  const { own, seenAs, report, asked, dropped, currency } = lens;
  if (!seenAs) return null;
  const word = DEAL_TYPE_WORD[seenAs].toLowerCase();
  return (
    <Section
      id="lens"
      title={`Seen as ${A[seenAs]}`}
      note={`The same facts by the rules of ${A[seenAs]}; the deal stays ${A[own]}`}
      actions={
        <span className="flex flex-wrap items-center gap-2" data-no-print>
          <a href={links.summary()} className="text-sm text-accent underline-offset-2 hover:underline">
            Back to the {DEAL_TYPE_WORD[own].toLowerCase()}
          </a>
          {changes ? (
            <ActionButton action={changeDealTypeAction} fields={{ dealId: changes, dealType: seenAs }} size="sm">
              Make this deal {A[seenAs]}
            </ActionButton>
          ) : null}
        </span>
      }
    >
      {report ? (
        <div className="grid gap-5">
          <p className="max-w-[90ch] text-ink-2">{inWords(report, word)}</p>
          <LensMoney report={report} currency={currency} own={own} seenAs={seenAs} />
          <LensFindings report={report} currency={currency} />
          <Questions title={`Asked only of ${A[seenAs]}`} all={asked} />
          <Questions title={`No longer asked`} all={dropped} />
        </div>
      ) : (
        <Banner>
          This run was completed without such a view, or by an outside writer. Analyse once more to see the deal as{" "}
          {A[seenAs]}.
        </Banner>
      )}
    </Section>
  );
}

/** "9 findings more, 2 graver, 1 milder; 12 information gaps more." */
function inWords({ findings, more, gaps }: Report, word: string): string {
  const rank = (severity: (typeof SEVERITIES)[number]) => SEVERITIES.indexOf(severity);
  const both = findings.flatMap(({ was, is }) => (was && is ? [{ was, is }] : []));
  const parts = [
    [findings.filter(({ was }) => was === null).length, "more"],
    [findings.filter(({ is }) => is === null).length, "fewer"],
    [both.filter(({ was, is }) => rank(is.severity) < rank(was.severity)).length, "graver"],
    [both.filter(({ was, is }) => rank(is.severity) > rank(was.severity)).length, "milder"],
    [both.filter(({ was, is }) => is.phase !== was.phase).length, "due in another phase"],
    [both.filter(({ was, is }) => is.dealTreatment !== was.dealTreatment).length, "under another treatment"],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const asked = gaps.asked.length > 0 ? `, ${counted(gaps.asked.length, "information gap")} more` : "";
  const dropped = gaps.dropped.length > 0 ? `, ${counted(gaps.dropped.length, "information gap")} fewer` : "";
  if (said.length === 0) return `Every finding means the same in a ${word}${asked}${dropped}.`;
  return `Findings: ${said.join(", ")}${more > 0 ? ` (and ${more} not listed)` : ""}${asked}${dropped}.`;
}

function Questions({ title, all }: { title: string; all: readonly string[] }) {
  if (all.length === 0) return null;
  return (
    <div>
      <h3 className="text-sm font-medium">
        {title} <span className="font-normal text-ink-3">{all.length}</span>
      </h3>
      <p className="max-w-[100ch] text-sm text-ink-2">
        {all.slice(0, SHOWN).join("; ")}
        {all.length > SHOWN ? `; and ${all.length - SHOWN} more` : ""}
      </p>
    </div>
  );
}
