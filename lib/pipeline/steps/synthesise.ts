// The last step: labels, what changed since the previous run, totals, what open questions are worth, and the other views.
import { setImmediate } from "node:timers/promises";
import { assumedLines, gapsToWeigh, raisedRules, setWorth, writeLensReports } from "#db/repositories/coverage.ts";
import { type Category, DEAL_TYPES, type Domain, type Entity } from "#db/vocabulary.ts";
import { reading } from "#lib/access/ctx.ts";
import { lensReport, sightOf } from "#lib/analysts/lens-report.ts";
import { costOverrides } from "#lib/writes/costs/overrides.ts";
import { priced } from "#lib/writes/costs/priced.ts";
import { finishRun } from "#lib/writes/runs/finish.ts";
import { factViews } from "../fact-views.ts";
import { matchIndex } from "../match-index.ts";
import type { StepContext } from "../step-context.ts";

export async function synthesise(context: StepContext): Promise<void> {
  const { ctx, run, commit } = context;
  const facts = await factViews(ctx, run.id);
  const worth = await worthOfGaps(context, facts);
  const reports = await lenses(context, facts);
  await commit({ done: 1, total: 1, activity: "Numbered and counted" }, async (tx) => {
    await matchIndex(tx, ctx.dealId);
    await setWorth(tx, ctx.dealId, worth);
    await writeLensReports(tx, ctx.dealId, run.id, reports);
    await finishRun(tx, ctx.dealId, run);
  });
}

type Facts = Awaited<ReturnType<typeof factViews>>;

/** Asked once all domains have reasoned, because a question is ranked among all of the deal. */
async function worthOfGaps({ ctx, run, frame, analyst }: StepContext, facts: Facts) {
  const { dealId } = ctx;
  const [gaps, rules, lines] = await reading(ctx, (tx) =>
    Promise.all([gapsToWeigh(tx, dealId, run.id), raisedRules(tx, dealId, run.id), assumedLines(tx, dealId, run.id)]),
  );
  const assumed = Map.groupBy(lines, ({ rule, category }) => `${rule}/${category}`);
  const raised = rules.map(({ rule, category }) => ({
    ...{ rule, category: category as Category },
    assumed: assumed.get(`${rule}/${category}`) ?? [],
  }));
  const questions = gaps.map((gap) => ({
    ...{
      entity: gap.entity as Entity,
      domain: gap.domain as Domain,
      category: gap.category as Category,
      topic: gap.topic,
    },
  }));
  const worths = analyst.worth(questions, raised, facts, frame);
  return gaps.flatMap(({ id }, at) => {
    const worth = worths[at];
    return worth ? [{ id, ...worth }] : [];
  });
}

async function lenses({ ctx, frame, analyst: rules }: StepContext, facts: Facts) {
  const analyst = priced(rules, frame.currency, await reading(ctx, (tx) => costOverrides(tx, ctx.dealId)));
  const own = await sightOf(analyst, facts, frame, setImmediate);
  const reports = [];
  for (const dealType of DEAL_TYPES.filter((type) => type !== frame.dealType)) {
    const other = await sightOf(analyst, facts, { ...frame, dealType }, setImmediate);
    reports.push({ dealType, report: { ...lensReport(own, other) } });
  }
  return reports;
}
