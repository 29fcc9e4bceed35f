import { fileName } from "#app/_components/deal/fact-columns.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { SupportKnown } from "#app/_components/deal/support.tsx";
import { count, counted } from "#app/_components/format/count.ts";
import { moneyShort } from "#app/_components/format/money.ts";
import { Section } from "#app/_components/ui/page.tsx";
import type { SummaryView } from "#lib/reads/views.ts";

const SHOWN = 6;

/** "could add EUR 0.8-3.0 m, EUR 40-140 k a year"; empty where no rate says anything. */
function moneyWords(worth: SummaryView["notSeen"]["worthiest"][number]["worth"]): string {
  const { oneTimeLow, oneTimeHigh, annualLow, annualHigh, currency } = worth;
  const parts = [
    ...(oneTimeHigh === null ? [] : [moneyShort({ low: oneTimeLow, high: oneTimeHigh, currency })]),
    ...(annualHigh === null ? [] : [`${moneyShort({ low: annualLow, high: annualHigh, currency })} a year`]),
  ];
  return parts.length > 0 ? `could add ${parts.join(", ")}` : "";
}

/** What the verdicts do not rest on: files that could not be read, files that never came, questions without an answer. */
export function NotSeen({ notSeen, support, links }: Pick<SummaryView, "notSeen" | "support"> & { links: DealLinks }) {
  const { unread, notReceived, criticalGaps, worthiest } = notSeen;
  return (
    <Section title="What we could not see">
      <dl className="grid gap-3 text-sm">
        <div>
          <dt className="font-medium">
            <a href={links.gaps({ importance: "critical" })} className="hover:text-accent">
              {criticalGaps === 0
                ? "Every critical question is answered"
                : `${counted(criticalGaps, "critical question")} without an answer`}
            </a>
          </dt>
          {worthiest.map((gap) => (
            <dd key={gap.id} className="mt-1 text-ink-2">
              <a
                href={links.gap(gap.id)}
                className="text-ink underline decoration-line-2 underline-offset-2 hover:text-accent"
              >
                {gap.topicText}
              </a>
              {": "}
              {moneyWords(gap.worth) || gap.worth.why}
            </dd>
          ))}
          {worthiest.length > 0 ? (
            <dd className="mt-1">
              <a href={links.gaps()} className="text-accent underline-offset-2 hover:underline">
                All information gaps by what they are worth
              </a>
            </dd>
          ) : null}
        </div>
        {support ? (
          <div>
            <dt className="font-medium">
              {support.known === support.of
                ? "The support status of every system is known"
                : `${counted(support.of - support.known, "system")} of unknown support status`}
            </dt>
            <dd className="text-ink-2">
              <SupportKnown tally={support} />
            </dd>
          </div>
        ) : null}
        {notReceived > 0 ? (
          <div>
            <dt className="font-medium">
              <a href={links.documents()} className="hover:text-accent">
                {counted(notReceived, "document")} listed in the index, not received
              </a>
            </dt>
          </div>
        ) : null}
        <div>
          <dt className="font-medium">
            {unread.length === 0
              ? "Every document received could be read"
              : `${counted(unread.length, "document")} not readable`}
          </dt>
          {unread.slice(0, SHOWN).map((document) => (
            <dd key={document.id} className="mt-1 text-ink-2">
              <a
                href={links.document(document.id)}
                className="text-ink underline decoration-line-2 underline-offset-2 [overflow-wrap:anywhere] hover:text-accent"
              >
                {fileName(document.path)}
              </a>
              : {document.reasonWords ?? document.reason ?? "reason not known"}
            </dd>
          ))}
          {unread.length > SHOWN ? (
            <dd className="mt-1">
              <a
                href={links.documents({ status: "failed" })}
                className="text-accent underline-offset-2 hover:underline"
              >
                and {count(unread.length - SHOWN)} more
              </a>
            </dd>
          ) : null}
        </div>
      </dl>
    </Section>
  );
}
