// What every table of checklist topics shows of one: the question or why it does not apply, its weight, and its state.
import { ImportanceBadge } from "#app/_components/deal/gap-columns.tsx";
import { Badge, type Tone } from "#app/_components/ui/badge.tsx";
import type { MarkName } from "#app/_components/ui/mark.tsx";
import type { ChecklistTopic } from "#lib/reads/views.ts";

/** Look and word of a topic's state. */
const TOPIC_STATE = {
  covered: { tone: "good", mark: "check", word: "Answered" },
  partial: { tone: "medium", mark: "half", word: "Partly" },
  missing: { tone: "neutral", mark: "ring", word: "Missing" },
  not_applicable: { tone: "neutral", mark: "cross", word: "Does not apply" },
} as const satisfies Record<ChecklistTopic["state"], { tone: Tone; mark: MarkName; word: string }>;

type Shown = Pick<ChecklistTopic, "text" | "question" | "importance" | "state" | "excluded">;

export function TopicCells({ topic }: { topic: Shown }) {
  const { tone, mark, word } = TOPIC_STATE[topic.state];
  return (
    <>
      <td data-heading="">
        {topic.text}
        <span className="block font-normal text-ink-2">{topic.excluded?.reason ?? topic.question}</span>
      </td>
      <td data-meta="">
        <ImportanceBadge importance={topic.importance} />
      </td>
      <td data-meta="">
        <Badge tone={tone} mark={mark}>
          {word}
        </Badge>
      </td>
    </>
  );
}
