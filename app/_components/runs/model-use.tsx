// What a run asked its language model: calls, tokens, cost against the budget, and what was not believed.
import { count, counted } from "#app/_components/format/count.ts";
import { moneySmall } from "#app/_components/format/money.ts";
import { MODEL_PROVIDER_WORD, REFUSAL_WORD } from "#app/_components/model-words.ts";
import { Section } from "#app/_components/ui/page.tsx";
import { Banner } from "#app/_components/ui/state.tsx";
import { DefinitionList } from "#app/_components/ui/value.tsx";
import type { ModelUse as Use } from "#lib/reads/views.ts";

const CALL_WORD = {
  sent: "under way",
  answered: "answered",
  unusable: "answered in no usable form",
  refused: "refused by the provider",
  broken: "broken off",
  lost: "lost when a worker ended",
} as const;

function callWords({ byStatus }: Use): string {
  const all = Object.values(byStatus).reduce((sum, one) => sum + one, 0);
  if (all === 0) return "none";
  const parts = (Object.keys(CALL_WORD) as (keyof typeof CALL_WORD)[]).flatMap((status) =>
    byStatus[status] ? [`${count(byStatus[status])} ${CALL_WORD[status]}`] : [],
  );
  return `${count(all)}: ${parts.join(", ")}`;
}

export function ModelUse({ use }: { use: Use }) {
  const { spent, budget, currency } = use;
  return (
    <Section
      title="Language model"
      note={`${use.name}: ${MODEL_PROVIDER_WORD[use.provider]}, ${use.model}, prompt ${use.promptVersion}`}
      className="mb-8"
    >
      <div className="grid gap-3">
        {use.stopped.map((cause) => (
          <Banner key={cause} tone="warning">
            {cause}
          </Banner>
        ))}
        <div className="grid gap-x-10 gap-y-4 desk:grid-cols-2">
          <DefinitionList
            items={[
              { term: "Calls", value: callWords(use) },
              { term: "Answers used again", value: use.reused > 0 ? `${count(use.reused)}, at no cost` : "none" },
              { term: "Tokens", value: `${count(use.tokensIn)} sent, ${count(use.tokensOut)} answered` },
              { term: "Cost", value: `${moneySmall(spent, currency)} of ${moneySmall(budget, currency)}` },
            ]}
          />
          <DefinitionList
            items={[
              { term: "Statements kept", value: count(use.facts) },
              { term: "Claims refused", value: use.refused.length === 0 ? "none" : <Refused use={use} /> },
              ...(use.problems.length > 0
                ? [
                    {
                      term: "Problems",
                      value: use.problems.map((one) => `${one.error} (${count(one.count)})`).join(" "),
                    },
                  ]
                : []),
            ]}
          />
        </div>
        <progress
          value={spent}
          max={budget || 1}
          aria-label={`${moneySmall(spent, currency)} of ${moneySmall(budget, currency)} spent`}
          className="h-1 w-full appearance-none overflow-hidden rounded-full bg-shade-2 [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-shade-2 [&::-webkit-progress-value]:bg-accent"
        />
      </div>
    </Section>
  );
}

function Refused({ use }: { use: Use }) {
  return (
    <ul>
      {use.refused.map(({ reason, count: times }) => (
        <li key={reason}>
          {counted(times, reason === "detail" ? "detail" : "claim")} {REFUSAL_WORD[reason]}
        </li>
      ))}
    </ul>
  );
}
