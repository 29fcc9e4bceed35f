// What the language model of the deal would be asked and cost, said before a run is started.
import { count, counted } from "#app/_components/format/count.ts";
import { moneySmall } from "#app/_components/format/money.ts";
import { Banner } from "#app/_components/ui/state.tsx";
import type { DealData } from "#lib/reads/deal-data.ts";

/** Nothing where no model is chosen. */
export async function ModelEstimate({ data }: { data: DealData }) {
  const estimate = await data.modelEstimate();
  if (!estimate) return null;
  const { name, documents, known, unread, questions, tokens, cost, budget, currency } = estimate;
  const over = cost > budget;
  const tail = [
    unread > 0 ? `${counted(unread, "document")} not read yet, estimated by size` : null,
    known > 0 ? `${counted(known, "document")} answered before, at no cost` : null,
  ].filter(Boolean);
  return (
    <div className="mb-3">
      <Banner tone={over ? "warning" : "info"}>
        {documents === 0
          ? `${name} was asked about every document already; a run costs nothing more.`
          : `${name} will be asked about ${counted(documents, "document")}: some ${counted(questions, "question")}, ${count(Math.round(tokens / 1000))} k tokens, about ${moneySmall(cost, currency)} of a budget of ${moneySmall(budget, currency)}.`}
        {over ? " The run will stop asking when the budget is used up; the rules' results stand." : null}
        {tail.length > 0 ? <span className="text-ink-3"> {tail.join("; ")}.</span> : null}
      </Banner>
    </div>
  );
}
