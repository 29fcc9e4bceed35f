// The checklist of a domain: each topic covered, partly covered or missing, with the way to what says so.
import Link from "next/link";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { TopicCells } from "#app/_components/deal/topic-cells.tsx";
import { counted } from "#app/_components/format/count.ts";
import { Section } from "#app/_components/ui/page.tsx";
import { SIDE_WORD } from "#app/_components/words.ts";
import type { ChecklistTopic, Checklist as ChecklistView, DomainView } from "#lib/reads/views.ts";

export function Checklists({ view, links }: { view: DomainView; links: DealLinks }) {
  const lists = view.checklists.filter((list) => list.topics.length > 0);
  return (
    <div className="grid gap-8">
      {lists.map((list) => (
        <Checklist key={list.entity} list={list} links={links} />
      ))}
    </div>
  );
}

function Checklist({ list, links }: { list: ChecklistView; links: DealLinks }) {
  const { critical, important } = list.counts;
  return (
    <Section
      title={`Asked of the ${SIDE_WORD[list.entity].toLowerCase()}`}
      note={`Information received: ${critical.covered} of ${critical.total} critical and ${important.covered} of ${important.total} important topics`}
    >
      <table className="dt">
        <caption className="sr-only">Checklist, {SIDE_WORD[list.entity]}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-44">
              Category
            </th>
            <th scope="col">Topic</th>
            <th scope="col" className="w-32">
              Importance
            </th>
            <th scope="col" className="w-28">
              State
            </th>
            <th scope="col" className="w-48">
              Leads to
            </th>
          </tr>
        </thead>
        <tbody>
          {list.topics.map((topic, index) => {
            const begins = list.topics[index - 1]?.category !== topic.category;
            return (
              <tr key={`${topic.category} ${topic.key}`}>
                <td data-title="Category" className={begins ? "font-medium" : "text-ink-3 desk:text-transparent"}>
                  {topic.categoryLabel}
                </td>
                <TopicCells topic={topic} />
                <td data-title="Leads to">
                  <Leads list={list} topic={topic} links={links} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}

/** A covered topic leads to the facts of its category, an open one to its gap. */
function Leads({ list, topic, links }: { list: ChecklistView; topic: ChecklistTopic; links: DealLinks }) {
  const look = "text-accent underline-offset-2 hover:underline";
  if (topic.gap)
    return (
      <Link href={links.gap(topic.gap.id)} prefetch={false} className={look}>
        {topic.gap.label ?? "Information gap"}
      </Link>
    );
  if (topic.categoryFacts === 0) return <span className="text-ink-3">no fact yet</span>;
  return (
    <Link
      href={links.domain(list.domain, { tab: "facts", category: topic.category, side: list.entity })}
      prefetch={false}
      className={look}
    >
      {counted(topic.categoryFacts, "fact")} of the category
    </Link>
  );
}
