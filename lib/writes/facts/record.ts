// What an analyst found in one document is committed: quote checked, thing identified, fact resolved. The heart of the house.
import { z } from "zod";
import { findDocument, pageTexts } from "#db/repositories/document-pages.ts";
import { ensureIdentities, insertStatements, type NewStatement } from "#db/repositories/statements.ts";
import type { StatementDraft } from "#lib/analysts/analyst.ts";
import { checksumOf, sha256 } from "#lib/diligence/checksum.ts";
import { identityKey } from "#lib/diligence/identity.ts";
import { placeKey } from "#lib/documents/place.ts";
import { notFound } from "#lib/errors.ts";
import { ownRun } from "../runs/own-run.ts";
import { defineWrite } from "../write.ts";
import { evidenceChecker } from "./check-evidence.ts";
import { resolveFacts } from "./resolve-facts.ts";

const input = z.strictObject({
  runId: z.uuid(),
  documentId: z.uuid(),
  origin: z.enum(["rules", "model"]),
  /** Name of the language model, where one speaks. */
  saidBy: z.string().max(120).optional(),
  /** Drafts come from our own analysts, already typed; parsing each again would cost more than finding them. */
  drafts: z.custom<readonly StatementDraft[]>((value) => Array.isArray(value)),
});

/** Longest item of a row that can still be indexed and read. */
const ITEM_LENGTH = 300;

/** A policy and a reality of one name are two facts: taking one for the other is the most common false fact. */
export const factKey = (draft: StatementDraft, entity: "target" | "buyer"): string =>
  `${identityKey({ ...draft, entity })}${draft.kind === "actual" ? "" : `|${draft.kind}`}`;

/** Writes the statements of one document and the facts they change, in one transaction. Returns how many were new. */
export const recordFacts = defineWrite({
  event: "facts.record",
  permission: "knowledge.write",
  input,
  async run(tx, { runId, documentId, origin, saidBy, drafts }, ctx) {
    await ownRun(tx, ctx.dealId, runId);
    const document = await findDocument(tx, ctx.dealId, documentId);
    if (!document) throw notFound("The document");
    if (drafts.length === 0) return { result: { statements: 0, facts: 0 }, trace: null };
    const check = evidenceChecker(await pageTexts(tx, ctx.dealId, documentId));
    const keyed = drafts.map((draft) => ({ draft, key: factKey(draft, document.entity) }));
    const identities = await ensureIdentities(
      tx,
      ctx.dealId,
      "fact",
      keyed.map(({ key }) => key),
    );
    const rows = keyed.map(({ draft, key }): NewStatement => {
      const { domain, category, status, kind, perimeter, providedBy, details, quote, place } = draft;
      const item = draft.item.slice(0, ITEM_LENGTH);
      const content = {
        entity: document.entity,
        domain,
        category,
        item,
        status,
        kind,
        perimeter,
        providedBy,
        details,
        quote,
      };
      return {
        ...content,
        documentId,
        place: place as Record<string, unknown>,
        origin,
        identityId: identities.get(key) as string,
        placeKey: placeKey(place),
        // The same words of another voice are another statement: who said what stays visible.
        contentChecksum: checksumOf(saidBy ? { ...content, saidBy } : content),
        saidBy: saidBy ?? null,
        evidenceCheck: check(quote, place),
        authority: document.authority,
        asOf: document.asOf,
        confidence: draft.confidence,
        tableNumber: draft.table ?? null,
      };
    });
    const inserted = await insertStatements(tx, ctx.dealId, runId, rows);
    const facts = await resolveFacts(tx, ctx.dealId, runId, [...identities.values()]);
    const checksum = sha256(
      rows
        .map((row) => row.contentChecksum)
        .sort()
        .join("\n"),
    );
    const after = { statements: rows.length, new: inserted, facts: facts.size, checksum };
    return {
      result: { statements: inserted, facts: facts.size },
      trace: { objectKind: "document", objectId: documentId, runId, after },
    };
  },
});
