// The questions of one category: answered, open or not applying, with the way to what says so.
import Link from "next/link";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { TopicActions } from "#app/_components/deal/topic-actions.tsx";
import { TopicCells } from "#app/_components/deal/topic-cells.tsx";
import { counted } from "#app/_components/format/count.ts";
import { Section } from "#app/_components/ui/page.tsx";
import { Banner } from "#app/_components/ui/state.tsx";
import { DOMAIN_WORD } from "#app/_components/words.ts";
import type { Domain, Entity } from "#db/vocabulary.ts";
import type { CategoryCoverage } from "#lib/reads/views.ts";

interface Props {
  domain: Domain;
  side: Entity;
  cell: CategoryCoverage;
  links: DealLinks;
  /** Undefined where the person may not decide. */
  dealId: string | undefined;
}

const LINK = "text-accent underline-offset-2 hover:underline";

export function CellTopics({ domain, side, cell, links, dealId }: Props) {
  const { category, label, topics, facts, documents, excluded } = cell;
  const name = { entity: side, domain, category };
  return (
    <Section
      id="topics"
      title={`${DOMAIN_WORD[domain]}: ${label}`}
      note={
        facts === 0 ? (
          "No document says anything of it"
        ) : (
          <a href={links.domain(domain, { tab: "facts", category, side })} className={LINK}>
            {counted(facts, "fact")} from {counted(documents, "document")}
          </a>
        )
      }
      actions={
        <TopicActions
          name={{ ...name, topic: "" }}
          title={label}
          excluded={excluded === null ? null : { reason: excluded, whole: false }}
          dealId={dealId}
        />
      }
    >
      {excluded === null ? null : <Banner>The whole category does not apply: {excluded}</Banner>}
      <table className="dt">
        <caption className="sr-only">Questions of {label}</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col" className="w-32">
              Importance
            </th>
            <th scope="col" className="w-36">
              State
            </th>
            <th scope="col" className="w-36">
              Gap
            </th>
            <th scope="col" className="w-36">
              <span className="sr-only">Decide</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <tr key={topic.key}>
              <TopicCells topic={topic} />
              <td data-title="Gap">
                {topic.gap ? (
                  <Link href={links.gap(topic.gap.id)} prefetch={false} className={LINK}>
                    {topic.gap.label ?? "Information gap"}
                  </Link>
                ) : (
                  <span className="text-ink-3">none</span>
                )}
              </td>
              <td data-title="Decide">
                <TopicActions
                  name={{ ...name, topic: topic.key }}
                  title={topic.text}
                  excluded={topic.excluded}
                  dealId={dealId}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
