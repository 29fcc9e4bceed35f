// A further pass over the documents of one side: a language model is asked, and what it can prove joins what the rules found.
import { basename } from "node:path";
import { readPages } from "#db/repositories/document-pages.ts";
import { documentsToDiscover } from "#db/repositories/run-documents.ts";
import { DOMAINS, type Domain, type Entity } from "#db/vocabulary.ts";
import { reading } from "#lib/access/ctx.ts";
import { type RefusalReason, type Refused, readAnswer } from "#lib/analysts/model/answer.ts";
import { type ChosenModel, chosenOf } from "#lib/analysts/model/chosen.ts";
import { type Question, questionsOf } from "#lib/analysts/model/passages.ts";
import { recordFacts } from "#lib/writes/facts/record.ts";
import { askPaid } from "../ask-paid.ts";
import { pagesOf } from "../page-rows.ts";
import { type StepContext, StepRefused, StepYields } from "../step-context.ts";

/** After this long the step lets others of its queue go first, and goes on behind them. */
const TURN_MS = 300_000;
/** Questions in a row whose answers could not be read: this model does not understand what it is asked. */
const MOST_LEFT = 3;

interface Checkpoint {
  /** Documents that were asked about to their end. */
  seen: string[];
  /** The document that is being asked about, and how many of its questions are done. */
  at?: { id: string; done: number };
  refused: Refused;
}

type Document = Awaited<ReturnType<typeof documentsToDiscover>>[number];

export async function model(context: StepContext): Promise<void> {
  const { ctx, run, step, commit } = context;
  const chosen = chosenOf(run);
  if (!chosen) return;
  const until = Date.now() + TURN_MS;
  // Every document, not the new ones only: what was answered in an earlier run costs nothing.
  const documents = await reading(ctx, (tx) =>
    documentsToDiscover(tx, ctx.dealId, run.id, step.entity as Entity, false),
  );
  const state: Checkpoint = { seen: [], refused: {}, ...(step.checkpoint as Checkpoint | null) };
  const tally = { facts: 0, reused: 0, refused: 0, ...step.counts };
  const total = documents.length;
  let leftInARow = 0;

  for (const document of documents) {
    if (state.seen.includes(document.id)) continue;
    const questions = await questionsAbout(context, document);
    const done = state.at?.id === document.id ? state.at.done : 0;
    for (const [at, question] of questions.entries()) {
      if (at < done) continue;
      if (Date.now() > until) throw new StepYields();
      const part = questions.length > 1 ? `, part ${at + 1} of ${questions.length}` : "";
      const activity = `Asking ${chosen.name} about ${basename(document.path)}${part}`;
      await commit({ done: state.seen.length, total, activity }, async () => undefined);
      const tell = (words: string) => commit({ activity: words }, async () => undefined);
      const answered = await askPaid({ ctx, model: chosen, stepId: step.id, documentId: document.id, tell }, question);
      leftInARow = answered.kind === "left" ? leftInARow + 1 : 0;
      if (leftInARow >= MOST_LEFT)
        throw new StepRefused(
          `${chosen.name} did not answer in the form it was asked for, ${MOST_LEFT} times in a row. The results of the rules stand.`,
        );
      state.at = { id: document.id, done: at + 1 };
      if (answered.kind === "answer") await use(context, { chosen, document, question, state, tally }, answered);
    }
    state.seen.push(document.id);
    await commit({ done: state.seen.length, total, checkpoint: { ...state } }, async () => undefined);
  }
}

/** Tables that the rules read cell by cell are not asked about. */
async function questionsAbout({ ctx, analyst }: StepContext, document: Document): Promise<Question[]> {
  const pages = pagesOf(document, await reading(ctx, (tx) => readPages(tx, ctx.dealId, document.id)));
  const kinds = Object.entries(analyst.tableKinds(pages));
  return questionsOf(pages, new Set(kinds.flatMap(([table, kind]) => (kind ? [Number(table)] : []))));
}

/** Commits what can be believed of an answer together with how far the step is. */
async function use(
  { ctx, run, commit }: StepContext,
  asked: {
    chosen: ChosenModel;
    document: Document;
    question: Question;
    state: Checkpoint;
    tally: Record<"facts" | "reused" | "refused", number>;
  },
  answered: { answer: unknown; reused: boolean },
): Promise<void> {
  const { chosen, document, question, state, tally } = asked;
  const domains = (run.metadata.covered as Domain[] | undefined) ?? [...DOMAINS];
  const { drafts, refused } = readAnswer(answered.answer, question, domains);
  for (const [reason, count] of Object.entries(refused) as [RefusalReason, number][]) {
    state.refused[reason] = (state.refused[reason] ?? 0) + count;
    tally.refused += count;
  }
  tally.facts += drafts.length;
  if (answered.reused) tally.reused += 1;
  await commit({ counts: { ...tally }, checkpoint: { ...state } }, (tx) =>
    recordFacts.within(tx, ctx, {
      ...{ runId: run.id, documentId: document.id, origin: "model", saidBy: chosen.name, drafts },
    }),
  );
}
