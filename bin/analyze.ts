// What `plumbline analyze` does, step by step: deal, documents, run, waiting, result.
import type { Db } from "#db/client.ts";
import { activeProgress } from "#db/repositories/read-runs.ts";
import { findRunByNumber } from "#db/repositories/runs.ts";
import type { Entity } from "#db/vocabulary.ts";
import { type PersonCtx, reading } from "#lib/access/ctx.ts";
import { actingPerson } from "#lib/cli/acting-person.ts";
import { addFiles } from "#lib/cli/add-files.ts";
import { collectFiles } from "#lib/cli/collect-files.ts";
import { dealForAnalysis, type ReadyDeal } from "#lib/cli/deal-for-analysis.ts";
import { type EndedRun, watchRun } from "#lib/cli/watch-run.ts";
import { exportDeal } from "#lib/export/export-deal.ts";
import { firstAdministrator } from "#lib/setup/first-start.ts";
import type { TakenIn } from "#lib/writes/documents/take-in.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import { onStop } from "./supervise/on-stop.ts";
import { exitCode, OperatorError } from "./supervise/operator-error.ts";
import { ownWorker } from "./supervise/own-worker.ts";
import { progressLine } from "./supervise/progress-line.ts";
import { withSession } from "./supervise/session.ts";
import { writeOut } from "./supervise/write-out.ts";

export interface AnalyzeOptions {
  deal: string;
  target?: string;
  buyer?: string;
  buyerDir?: string;
  side: Entity;
  type?: string;
  full?: boolean;
  wait?: boolean;
  json?: string;
  as?: string;
}

const line = progressLine();

/** Adds documents, starts a run and, with `wait`, follows it to its end. Sets the exit code. */
export async function analyze(folder: string, options: AnalyzeOptions): Promise<void> {
  if (options.json && !options.wait) throw new OperatorError("--json needs --wait.", exitCode.usage);
  const sides = [{ folder, entity: options.side }];
  if (options.buyerDir) sides.push({ folder: options.buyerDir, entity: "buyer" });
  // Looked at before anything is started or written, so that a typing error costs nothing.
  const collected = await Promise.all(
    sides.map(async ({ folder, entity }) => ({ folder, entity, ...(await collectFiles(folder)) })),
  ).catch(usageError);
  for (const { skipped } of collected)
    for (const { path, reason } of skipped) line.say(`Left out: ${path} (${reason})`);

  await withSession(async (db, appUrl) => {
    const person = await act(db, options.as);
    const filesOfBuyer = collected.some(({ entity }) => entity === "buyer");
    const deal = await dealForAnalysis(person, { ...options, filesOfBuyer });
    const taken: TakenIn[] = [];
    for (const { files, entity, folder } of collected) {
      sayWhose(deal, entity, folder, files.length);
      const show = (done: number, path: string) => line.show(`Adding ${done + 1} of ${files.length}: ${path}`);
      const opened = (path: string, count: number) =>
        line.say(`Opened ${path}: ${count} ${count === 1 ? "file" : "files"} taken in.`);
      taken.push(...(await addFiles(deal.ctx, files, entity, { onFile: show, onArchive: opened })));
    }
    line.say(describeTaken(taken));
    if (options.wait) await followUnfinished(deal, appUrl);
    const run = await startRun(deal.ctx, { type: options.full ? "full" : "incremental" });
    if (!options.wait) {
      process.stdout.write(`Run ${run.runNumber} of "${deal.name}" is started; a running worker takes it from here.\n`);
      if (taken.some(({ outcome }) => outcome === "refused")) process.exitCode = exitCode.withProblems;
      tellRefused(taken);
      return;
    }
    const ended = await follow(deal, run.id, appUrl);
    await report(deal, ended, taken, options.json);
  });
}

function usageError(error: unknown): never {
  throw new OperatorError(error instanceof Error ? error.message : String(error), exitCode.usage, { cause: error });
}

/** Where nobody is there yet the first administrator is made, so that an analysis can be the first thing done here. */
async function act(db: Db, email: string | undefined): Promise<PersonCtx> {
  for (const told of email ? [] : await firstAdministrator(db)) line.say(told);
  return actingPerson(db, email);
}

function sayWhose(deal: ReadyDeal, entity: Entity, folder: string, count: number): void {
  const name = entity === "target" ? deal.targetName : (deal.buyerName ?? "no name given");
  line.say(`${count} ${count === 1 ? "file" : "files"} of ${folder}: filed as the ${entity}'s (${name}).`);
}

const OUTCOMES = {
  added: "new",
  new_version: "changed",
  already_there: "already there",
  duplicate: "exact duplicates",
};

function describeTaken(taken: readonly TakenIn[]): string {
  const counts = Object.entries(OUTCOMES).map(
    ([outcome, words]) => `${taken.filter((one) => one.outcome === outcome).length} ${words}`,
  );
  const refused = taken.filter(({ outcome }) => outcome === "refused").length;
  return `Documents: ${counts.join(", ")}${refused > 0 ? `, ${refused} refused` : ""}.`;
}

/** A run that was left before its end (a machine switched off, Ctrl-C) is finished first. */
async function followUnfinished(deal: ReadyDeal, appUrl: string): Promise<void> {
  const { dealId } = deal.ctx;
  const run = await reading(deal.ctx, async (tx) => {
    const active = await activeProgress(tx, dealId);
    return active && findRunByNumber(tx, dealId, active.number);
  });
  if (!run) return;
  line.say(`Run ${run.runNumber} has not ended yet; it is finished first.`);
  await follow(deal, run.id, appUrl);
}

/** Waits for the run; where no worker lives, one of our own works until it has ended. */
async function follow(deal: ReadyDeal, runId: string, appUrl: string): Promise<EndedRun> {
  const stopping = new AbortController();
  let gaveUp = "";
  const worker = ownWorker(appUrl, (reason) => {
    gaveUp = reason;
    stopping.abort();
  });
  const forget = onStop(() => stopping.abort());
  try {
    const ended = await watchRun(deal.ctx, runId, {
      signal: stopping.signal,
      onNoWorker: worker.start,
      onProgress: ({ settled, total, activity }) =>
        line.show(`${String(settled).padStart(String(total).length)}/${total} steps${activity ? `  ${activity}` : ""}`),
    });
    line.clear();
    if (gaveUp) throw new OperatorError(gaveUp);
    if (stopping.signal.aborted && ended.run.status === "running")
      throw new OperatorError(`Stopped waiting; run ${ended.run.runNumber} goes on when a worker runs.`);
    return ended;
  } finally {
    forget();
    await worker.stop();
  }
}

async function report(deal: ReadyDeal, ended: EndedRun, taken: TakenIn[], json: string | undefined): Promise<void> {
  const { run, unread, failed } = ended;
  const counts = run.counts ?? { documents: 0, facts: 0, gaps: 0, findings: 0 };
  const result = json === "-" ? process.stderr : process.stdout;
  result.write(
    `Run ${run.runNumber} of "${deal.name}" ${run.status}: ${counts.documents} documents, ${counts.facts} facts, ${counts.gaps} gaps, ${counts.findings} findings.\n`,
  );
  if (unread.length > 0) result.write(`Not read (${unread.length}):\n`);
  for (const { label, entity, path, reason } of unread) result.write(`  ${label} ${entity} ${path}: ${reason}\n`);
  tellRefused(taken, result);
  for (const { key, error } of failed) result.write(`Step ${key} failed: ${error}\n`);
  if (json) await writeOut(json, exportDeal(deal.ctx, { run: run.runNumber, exportedAt: new Date() }));
  if (run.status !== "completed") throw new OperatorError(run.cause ?? `The run was ${run.status}.`);
  const problems = unread.length + taken.filter(({ outcome }) => outcome === "refused").length;
  process.exitCode = problems > 0 ? exitCode.withProblems : exitCode.done;
}

function tellRefused(taken: readonly TakenIn[], result: NodeJS.WriteStream = process.stdout): void {
  const refused = taken.filter((one) => one.outcome === "refused");
  if (refused.length > 0) result.write(`Refused (${refused.length}):\n`);
  for (const one of refused) if (one.outcome === "refused") result.write(`  ${one.path}: ${one.reason}\n`);
}
