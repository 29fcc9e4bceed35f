// The arrays of the export, a batch at a time, each batch with what it needs from other tables in one query.
import type { Tx } from "#db/client.ts";
import {
  type Cursor,
  costLinesOfFindings,
  type documentsForExport,
  type factBatch,
  type findingBatch,
  identityBatch,
  linksOfFindings,
  statementsForExport,
  tablesOfDocuments,
} from "#db/repositories/export.ts";
import type { Run } from "#db/repositories/runs.ts";
import type { DocumentPart, FactPart, FindingPart, IdentityPart, StatementPart } from "./contract.ts";
import { documentPart, factPart, findingPart, statementPart } from "./parts.ts";

type Rows<F extends (...args: never[]) => PromiseLike<unknown[]>> = Awaited<ReturnType<F>>;
type Facts = AsyncIterable<Rows<typeof factBatch>>;

const DOCUMENTS = 100;

export async function* documentParts(
  tx: Tx,
  dealId: string,
  documents: Rows<typeof documentsForExport>,
): AsyncGenerator<DocumentPart[]> {
  for (let at = 0; at < documents.length; at += DOCUMENTS) {
    const some = documents.slice(at, at + DOCUMENTS);
    const ids = some.map(({ id }) => id);
    const tables = Map.groupBy(await tablesOfDocuments(tx, dealId, ids), ({ documentId }) => documentId);
    yield some.map((document) => documentPart(document, tables.get(document.id) ?? []));
  }
}

export async function* factParts(
  tx: Tx,
  run: Run,
  batches: Facts,
  labels: ReadonlyMap<string, string>,
): AsyncGenerator<FactPart[]> {
  for await (const rows of batches) {
    const sources = await sourcesOf(
      tx,
      run,
      rows.filter(({ sourceCount }) => sourceCount > 1),
    );
    yield rows.map((row) =>
      factPart(
        row,
        (documentId) => labels.get(documentId) ?? null,
        (sources.get(row.identityId) ?? []).filter(({ statement }) => statement.id !== row.statementId),
      ),
    );
  }
}

/** The statements of some facts by the fact's own thing, those of what was merged into it included. */
async function sourcesOf(tx: Tx, run: Run, facts: readonly { identityId: string; mergedIds: string[] }[]) {
  const things = new Map(
    facts.flatMap(({ identityId, mergedIds }) => [identityId, ...mergedIds].map((id) => [id, identityId] as const)),
  );
  const found = things.size > 0 ? await statementsForExport(tx, run.dealId, run.id, [...things.keys()]) : [];
  return Map.groupBy(found, ({ statement }) => things.get(statement.identityId) ?? statement.identityId);
}

export async function* findingParts(
  tx: Tx,
  dealId: string,
  batches: AsyncIterable<Rows<typeof findingBatch>>,
): AsyncGenerator<FindingPart[]> {
  for await (const rows of batches) {
    const ids = rows.map(({ id }) => id);
    const links = Map.groupBy(await linksOfFindings(tx, dealId, ids), ({ findingId }) => findingId);
    const lines = Map.groupBy(await costLinesOfFindings(tx, dealId, ids), ({ line }) => line.findingId);
    yield rows.map((row) => findingPart(row, links.get(row.id) ?? [], lines.get(row.id) ?? []));
  }
}

export async function* identityParts(tx: Tx, run: Run, size: number): AsyncGenerator<IdentityPart[]> {
  let after: Cursor | undefined;
  for (;;) {
    const rows = await identityBatch(tx, run.dealId, run.id, after, size);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ key, label, aliases }) => ({ key, label, aliases }));
    after = { sort: last.noun, id: last.key };
  }
}

/** All statements, in the order of their facts' labels. */
export async function* statementParts(tx: Tx, run: Run, batches: Facts): AsyncGenerator<StatementPart[]> {
  for await (const rows of batches) {
    const sources = await sourcesOf(tx, run, rows);
    yield rows.flatMap(({ identityId }) => (sources.get(identityId) ?? []).map(statementPart));
  }
}
