// A deal and one of its runs as one JSON file, streamed: the same bytes for the same state, whoever asks for it.
import { createHash } from "node:crypto";
import type { Tx } from "#db/client.ts";
import { dealRow } from "#db/repositories/deals.ts";
import { type Cursor, documentsForExport, factBatch, findingBatch, gapBatch } from "#db/repositories/export.ts";
import { liveTotals } from "#db/repositories/run-watch.ts";
import { findRunByNumber, latestCompletedRun, type Run } from "#db/repositories/runs.ts";
import { inSnapshot } from "#db/snapshot.ts";
import { type Ctx, demand, personOf } from "#lib/access/ctx.ts";
import { canonicalJson } from "#lib/diligence/checksum.ts";
import { notFound, Refusal } from "#lib/errors.ts";
import packageFile from "#package.json" with { type: "json" };
import { documentParts, factParts, findingParts, identityParts, statementParts } from "./batches.ts";
import { FORMAT, VERSION } from "./contract.ts";
import { decisionParts } from "./decisions.ts";
import { handOver } from "./hand-over.ts";
import { gapPart } from "./parts.ts";

export interface ExportRequest {
  /** Number of the run; the shown one (latest completed) if absent. */
  run?: number;
  /** The only part of the file that is not state. */
  exportedAt: Date;
}

const BATCH = 500;

/** Yields the file in pieces. Refuses where the reader may not read the deal or there is no such run. */
export function exportDeal(ctx: Ctx, request: ExportRequest): AsyncIterable<string> {
  demand(ctx, "deal.read");
  const scope = { dealId: ctx.dealId, userId: personOf(ctx.actor) };
  return handOver((give) => inSnapshot(ctx.db, scope, (tx) => writeDeal(tx, ctx.dealId, request, give)));
}

type Give = (piece: string) => Promise<void>;

async function writeDeal(tx: Tx, dealId: string, { run: number, exportedAt }: ExportRequest, give: Give) {
  const deal = await dealRow(tx, dealId);
  if (!deal) throw notFound("This deal");
  const run = number === undefined ? await latestCompletedRun(tx, dealId) : await findRunByNumber(tx, dealId, number);
  if (!run) {
    if (number !== undefined) throw new Refusal("not_found", `The deal has no run ${number}.`);
    throw new Refusal("not_found", "No analysis of this deal has completed yet; there is nothing to export.");
  }
  const { id, name, targetName, buyerName, dealType, industry, currency, status, createdAt } = deal;
  const head = {
    format: FORMAT,
    version: VERSION,
    exportedAt: exportedAt.toISOString(),
    generator: `plumbline ${packageFile.version}`,
    deal: { id, name, targetName, buyerName, dealType, industry, currency, status, createdAt: createdAt.toISOString() },
    run: await runPart(tx, run),
  };
  const pieces = Object.entries(head).map(([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  await give(`{\n${pieces.join(",\n")}`);
  const documents = await documentsForExport(tx, dealId, run.id);
  const labels = new Map(documents.map((document) => [document.id, document.label]));
  await writeArray("documents", documentParts(tx, dealId, documents), give);
  const of = <T extends { labelSort: string; id: string }>(
    batch: (tx: Tx, dealId: string, runId: string, after: Cursor | undefined, size: number) => PromiseLike<T[]>,
  ) => inBatches((after) => batch(tx, dealId, run.id, after, BATCH));
  const checksums = {
    facts: await writeArray("facts", factParts(tx, run, of(factBatch), labels), give),
    gaps: await writeArray(
      "gaps",
      mapped(of(gapBatch), (rows) => rows.map(gapPart)),
      give,
    ),
    findings: await writeArray("findings", findingParts(tx, dealId, of(findingBatch)), give),
  };
  await writeArray("identities", identityParts(tx, run, BATCH), give);
  await writeArray("statements", statementParts(tx, run, of(factBatch)), give);
  await writeArray("decisions", decisionParts(tx, dealId), give);
  await give(`,\n "requests": [],\n "checksums": ${JSON.stringify(checksums)}\n}\n`);
}

async function runPart(tx: Tx, run: Run) {
  const counts = run.counts ?? (await liveTotals(tx, run.dealId, run.id));
  const { documents, facts, gaps, findings } = counts;
  return {
    number: run.runNumber,
    type: run.type,
    status: run.status,
    // The version of the rules is ours; readers only ask whether rules or a model spoke.
    analyst: run.analyst.startsWith("rules") ? "rules" : run.analyst,
    startedAt: run.startedAt?.toISOString() ?? null,
    completedAt: run.completedAt?.toISOString() ?? null,
    counts: { documents, facts, gaps, findings },
  };
}

/** Batches in the order of labels until nothing is left. */
async function* inBatches<T extends { labelSort: string; id: string }>(
  next: (after: Cursor | undefined) => PromiseLike<T[]>,
): AsyncGenerator<T[]> {
  let after: Cursor | undefined;
  for (;;) {
    const rows = await next(after);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = { sort: last.labelSort, id: last.id };
  }
}

async function* mapped<A, B>(batches: AsyncIterable<A[]>, map: (rows: A[]) => B[]): AsyncGenerator<B[]> {
  for await (const batch of batches) yield map(batch);
}

/** Writes one array, a row a line. Returns the sha-256 of its canonical JSON. */
async function writeArray(name: string, batches: AsyncIterable<unknown[]>, give: Give): Promise<string> {
  const hash = createHash("sha256").update("[");
  let count = 0;
  await give(`,\n ${JSON.stringify(name)}: [`);
  for await (const rows of batches) {
    const lines = rows.map((row) => {
      hash.update(`${count > 0 ? "," : ""}${canonicalJson(row)}`);
      return `${count++ > 0 ? "," : ""}\n  ${JSON.stringify(row)}`;
    });
    await give(lines.join(""));
  }
  await give(count > 0 ? "\n ]" : "]");
  return hash.update("]").digest("hex");
}
