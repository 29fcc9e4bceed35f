// Facts from an outside writer: each item is a statement under the writer's own id, and facts are resolved from statements.
import {
  type ExternalStatement,
  externalStatements,
  followMovedFacts,
  removeStatements,
} from "#db/repositories/external-items.ts";
import { ensureLabelled, type LabelledThing } from "#db/repositories/labels.ts";
import { touchRun } from "#db/repositories/runs.ts";
import { insertStatements, type NewStatement } from "#db/repositories/statements.ts";
import { type Category, DOMAIN_PREFIX, ENTITY_PREFIX } from "#db/vocabulary.ts";
import type { StatementDraft } from "#lib/analysts/analyst.ts";
import { type FactItem, factItem } from "#lib/api/items.ts";
import { type Accepted, sift } from "#lib/api/sift.ts";
import { checksumOf } from "#lib/diligence/checksum.ts";
import { placeKey } from "#lib/documents/place.ts";
import { batchInput, batchOutcome, fittingKey } from "../external-batch.ts";
import { lockOpenRun } from "../runs/external-run.ts";
import { defineWrite } from "../write.ts";
import { checkItems, type DocumentOf, documentsOf } from "./item-evidence.ts";
import { factKey } from "./record.ts";
import { resolveFacts } from "./resolve-facts.ts";

interface Keyed extends Accepted<FactItem> {
  document: DocumentOf;
  checksum: string;
}

/** What a document does not say about itself, when there is none: a written answer. */
const NO_DOCUMENT_AUTHORITY = 2;

const draftOf = ({ perimeter, providedBy, place, ...item }: FactItem): StatementDraft => ({
  ...item,
  category: item.category as Category,
  perimeter: perimeter ?? undefined,
  providedBy: providedBy ?? undefined,
  place: place ?? {},
});

/** All that the caller said and the document it meant: the same again changes nothing. */
const checksumOfItem = (
  { externalId: _, document: _name, ...item }: FactItem,
  documentId: string | undefined,
): string => checksumOf({ ...draftOf(item as FactItem), documentId });

function statementRow(
  { item, document, checksum }: Keyed,
  identityId: string,
  check: NewStatement["evidenceCheck"],
): NewStatement {
  const { identityHint: _, quote, place, ...draft } = draftOf(item);
  return {
    entity: item.entity,
    domain: draft.domain,
    category: draft.category,
    item: draft.item,
    status: draft.status,
    kind: draft.kind,
    perimeter: draft.perimeter,
    providedBy: draft.providedBy,
    details: draft.details,
    quote,
    place: place as Record<string, unknown>,
    // Two items of one place are two statements, because each is corrected by its own id.
    placeKey: [placeKey(place), `external=${item.externalId}`].filter(Boolean).join("/"),
    identityId,
    documentId: document?.id ?? null,
    contentChecksum: checksum,
    evidenceCheck: check,
    authority: document?.authority ?? NO_DOCUMENT_AUTHORITY,
    asOf: document?.asOf ?? null,
    // The column is a short float: what it cannot tell apart is not sent.
    confidence: Math.round(draft.confidence * 10_000) / 10_000,
    origin: "api",
    externalId: item.externalId,
  };
}

/** Marks what stands already as unchanged and returns the rest, with the statements it replaces. */
function changedOf(keyed: readonly Keyed[], known: readonly ExternalStatement[]) {
  const byId = new Map(known.map((statement) => [statement.externalId, statement]));
  const changed: Keyed[] = [];
  const replaced = new Map<string, ExternalStatement>();
  for (const one of keyed) {
    const before = byId.get(one.item.externalId);
    if (before?.checksum === one.checksum) {
      one.result.outcome = "unchanged";
      one.result.label = before.label;
      continue;
    }
    one.result.outcome = before ? "updated" : "created";
    if (before) replaced.set(one.item.externalId, before);
    changed.push(one);
  }
  return { changed, replaced };
}

/** Writes 1 to 1,000 items into a running external run. Answers in input order; valid items are written though others are refused. */
export const upsertExternalFacts = defineWrite({
  event: "facts.upsert_external",
  permission: "knowledge.write",
  input: batchInput,
  async run(tx, { runNumber, items }, ctx) {
    const { dealId } = ctx;
    const run = await lockOpenRun(tx, dealId, runNumber);
    const scope = { dealId, runId: run.id };
    const { results, accepted } = sift(factItem, items);
    const withDocument = await documentsOf(tx, dealId, accepted);
    const keyed = withDocument.map((one) => ({ ...one, checksum: checksumOfItem(one.item, one.document?.id) }));
    const known = await externalStatements(
      tx,
      scope,
      keyed.map(({ item }) => item.externalId),
    );
    const { changed, replaced } = changedOf(keyed, known);
    if (changed.length === 0) return batchOutcome(run, results, []);

    const checks = await checkItems(tx, dealId, changed);
    const keys = changed.map(({ item }) => fittingKey(factKey(draftOf(item), item.entity)));
    const things = await ensureLabelled(
      tx,
      dealId,
      "fact",
      changed.map(({ item }, index) => ({
        key: keys[index] as string,
        prefix: `F-${ENTITY_PREFIX[item.entity]}-${DOMAIN_PREFIX[item.domain]}-`,
      })),
    );
    const idOf = (index: number) => (things.get(keys[index] as string) as LabelledThing).id;
    if (replaced.size > 0)
      await removeStatements(
        tx,
        scope,
        [...replaced.values()].map(({ id }) => id),
      );
    const rows = changed.map((one, index) => statementRow(one, idOf(index), checks[index] ?? "uncheckable"));
    await insertStatements(tx, dealId, run.id, rows);
    const moves = changed.flatMap(({ item }, index) => {
      const from = replaced.get(item.externalId)?.identityId;
      return from && from !== idOf(index) ? [{ from, to: idOf(index) }] : [];
    });
    await resolveFacts(tx, dealId, run.id, [...changed.keys()].map(idOf).concat(moves.map(({ from }) => from)));
    await followMovedFacts(tx, scope, moves);
    await touchRun(tx, dealId, run.id);
    changed.forEach(({ result }, index) => {
      result.label = things.get(keys[index] as string)?.label ?? null;
    });
    return batchOutcome(
      run,
      results,
      rows.map((row) => row.contentChecksum),
    );
  },
});
