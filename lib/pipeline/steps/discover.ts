// Pages to facts: searches the documents of one side for the statements of one domain, a document at a time.
import { readPages } from "#db/repositories/document-pages.ts";
import { documentsToDiscover } from "#db/repositories/run-documents.ts";
import type { Domain, Entity } from "#db/vocabulary.ts";
import { reading } from "#lib/access/ctx.ts";
import { recordFacts } from "#lib/writes/facts/record.ts";
import { DraftMemo } from "../draft-memo.ts";
import { pagesOf } from "../page-rows.ts";
import type { StepContext } from "../step-context.ts";

/** Rows of one transaction: small enough that a crash repeats little, large enough to be quick. */
const BATCH = 500;
const memo = new DraftMemo();

export async function discover({ ctx, run, step, frame, analyst, commit }: StepContext): Promise<void> {
  const [domain, entity] = [step.domain as Domain, step.entity as Entity];
  const fresh = (run.metadata.fresh as Domain[] | undefined)?.includes(domain) ?? true;
  const documents = await reading(ctx, (tx) => documentsToDiscover(tx, ctx.dealId, run.id, entity, !fresh));
  const seen = new Set((step.checkpoint?.seen as string[] | undefined) ?? []);
  let facts = step.counts.facts ?? 0;
  for (const document of documents) {
    if (seen.has(document.id)) continue;
    const load = async () => pagesOf(document, await reading(ctx, (tx) => readPages(tx, ctx.dealId, document.id)));
    const drafts = await memo.drafts(analyst, document, { domain, entity, frame }, load);
    for (let at = 0; at === 0 || at < drafts.length; at += BATCH) {
      const last = at + BATCH >= drafts.length;
      if (last) seen.add(document.id);
      const batch = drafts.slice(at, at + BATCH);
      facts += batch.length;
      const progress = {
        done: seen.size,
        total: documents.length,
        counts: { facts },
        activity: `Searching ${document.path}`,
        ...(last ? { checkpoint: { seen: [...seen] } } : {}),
      };
      await commit(progress, (tx) =>
        recordFacts.within(tx, ctx, { runId: run.id, documentId: document.id, origin: "rules", drafts: batch }),
      );
    }
  }
}
