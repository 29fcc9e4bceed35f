// A further pass over the documents of one side: a language model is asked, and what it can prove joins what the rules found.
import { basename } from "node:path";
import { readPages } from "#db/repositories/document-pages.ts";
import { documentsToDiscover } from "#db/repositories/run-documents.ts";
import { DOMAINS, type Domain, type Entity } from "#db/vocabulary.ts";
import { reading } from "#lib/access/ctx.ts";
import { type Refused, readAnswer } from "#lib/analysts/model/answer.ts";
import { chosenOf } from "#lib/analysts/model/chosen.ts";
import { questionsOf } from "#lib/analysts/model/passages.ts";
import { recordFacts } from "#lib/writes/facts/record.ts";
import { askPaid } from "../ask-paid.ts";
import { pagesOf } from "../page-rows.ts";
import { type StepContext, StepRefused, StepYields } from "../step-context.ts";

/** After this long the step lets others of its queue go first, and goes on behind them. */
const TURN_MS = 300_000;
/** Questions in a row whose answers could not be read: this model does not understand what it is asked. */
const MOST_LEFT = 3;

interface Tally {
  facts: number;
  reused: number;
  refused: number;
}

export async function model(context: StepContext): Promise<void> {
  const { ctx, run, step, analyst, commit } = context;
  const chosen = chosenOf(run);
  if (!chosen) return;
  const until = Date.now() + TURN_MS;
  // Every document, not the new ones only: what was answered in an earlier run costs nothing.
  const documents = await reading(ctx, (tx) =>
    documentsToDiscover(tx, ctx.dealId, run.id, step.entity as Entity, false),
  );
  const domains = (run.metadata.covered as Domain[] | undefined) ?? [...DOMAINS];
  const seen = new Set((step.checkpoint?.seen as string[] | undefined) ?? []);
  const refused: Refused = { ...(step.checkpoint?.refused as Refused | undefined) };
  const tally: Tally = { facts: 0, reused: 0, refused: 0, ...step.counts };
  let leftInARow = 0;

  for (const document of documents) {
    if (seen.has(document.id)) continue;
    if (Date.now() > until) throw new StepYields();
    const pages = pagesOf(document, await reading(ctx, (tx) => readPages(tx, ctx.dealId, document.id)));
    const readByRules = new Set(
      Object.entries(analyst.tableKinds(pages)).flatMap(([table, kind]) => (kind ? [Number(table)] : [])),
    );
    const questions = questionsOf(pages, readByRules);
    const progress = { done: seen.size, total: documents.length };
    const about = (at: number) =>
      `Asking ${chosen.name} about ${basename(document.path)}${questions.length > 1 ? `, part ${at + 1} of ${questions.length}` : ""}`;
    for (const [at, question] of questions.entries()) {
      await commit({ ...progress, activity: about(at) }, async () => undefined);
      const tell = (words: string) => commit({ activity: words }, async () => undefined);
      const answered = await askPaid({ ctx, model: chosen, stepId: step.id, documentId: document.id, tell }, question);
      leftInARow = answered.kind === "left" ? leftInARow + 1 : 0;
      if (leftInARow >= MOST_LEFT)
        throw new StepRefused(
          `${chosen.name} did not answer in the form it was asked for, ${MOST_LEFT} times in a row. The results of the rules stand.`,
        );
      if (answered.kind === "left") continue;
      const said = readAnswer(answered.answer, question, domains);
      const more = Object.values(said.refused).reduce((sum, count) => sum + count, 0);
      for (const [reason, count] of Object.entries(said.refused) as [keyof Refused, number][])
        refused[reason] = (refused[reason] ?? 0) + count;
      Object.assign(tally, {
        facts: tally.facts + said.drafts.length,
        reused: tally.reused + (answered.reused ? 1 : 0),
        refused: tally.refused + more,
      });
      await commit({ counts: { ...tally }, checkpoint: { seen: [...seen], refused } }, (tx) =>
        recordFacts.within(tx, ctx, {
          ...{ runId: run.id, documentId: document.id, origin: "model", saidBy: chosen.name, drafts: said.drafts },
        }),
      );
    }
    seen.add(document.id);
    await commit({ done: seen.size, checkpoint: { seen: [...seen], refused } }, async () => undefined);
  }
}
