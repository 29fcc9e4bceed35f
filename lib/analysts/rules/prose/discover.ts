// Finds what the prose of a document states, for one domain at a time; a sentence belongs to exactly one domain.
import type { Domain, Entity } from "#db/vocabulary.ts";
import type { DealFrame, DocumentPages, StatementDraft } from "#lib/analysts/analyst.ts";
import { type Assigned, assign } from "#lib/analysts/rules/prose/assign.ts";
import { isBoilerplate } from "#lib/analysts/rules/prose/boilerplate.ts";
import { documentFacts } from "#lib/analysts/rules/prose/document-facts.ts";
import { viewOf } from "#lib/analysts/rules/prose/document-view.ts";
import { invoiceFacts, isInvoice } from "#lib/analysts/rules/prose/invoice.ts";
import { letterFacts } from "#lib/analysts/rules/prose/letter.ts";
import { namedPeople } from "#lib/analysts/rules/prose/named-people.ts";
import { linesOf, passagesOf } from "#lib/analysts/rules/prose/passages.ts";
import { testFindings } from "#lib/analysts/rules/prose/test-findings.ts";
import { pageTextOf, quoteChecker } from "#lib/diligence/evidence.ts";

/** A document may state this many things, and one more for every so many sentences: the weightiest are kept. */
const BASE = 80;
const SHARE = 0.1;

/** In a lesson only what somebody says of his own house may be a fact. */
const OWN_WORDS = /\b(?:we|our|the company(?:['’]s)?)\b/iu;

/** The six questions about one document are answered together; they are asked one after another. */
const answers = new WeakMap<DocumentPages, StatementDraft[]>();

/** All statements in the prose of a document for one domain, in reading order. Same document, same answer. */
export function discoverProse(
  document: DocumentPages,
  domain: Domain,
  _entity: Entity,
  _deal: DealFrame,
): StatementDraft[] {
  let all = answers.get(document);
  if (!all) {
    all = readDocument(document);
    answers.set(document, all);
  }
  return all.filter((draft) => draft.domain === domain);
}

function readDocument(document: DocumentPages): StatementDraft[] {
  const passages = passagesOf(document);
  const view = viewOf(document, passages);
  const found: { order: number; assigned: Assigned }[] = [];
  const lines = passages.length < 400 ? linesOf(document) : [];
  if (isInvoice(lines))
    return provable(
      document,
      invoiceFacts(lines).map(({ draft, passage }) => ({ draft, page: passage.page })),
    );
  const letter = letterFacts(passages);
  const special = [
    ...letter,
    ...documentFacts(document, passages, view.nature),
    ...testFindings(passages),
    ...namedPeople(passages),
  ];
  const taken = new Set(special.map((fact) => fact.passage));
  for (const [order, passage] of passages.entries()) {
    if (view.teaches && !OWN_WORDS.test(passage.text)) continue;
    if (taken.has(passage) || isBoilerplate(passage)) continue;
    const assigned = assign(passage, view);
    if (assigned) found.push({ order, assigned });
  }
  const kept = weightiest(withoutRepeats(found), BASE + SHARE * passages.length);
  const order = new Map(passages.map((passage, index) => [passage, index]));
  const drafts = [
    ...special.map((fact) => ({ order: order.get(fact.passage) ?? 0, draft: fact.draft, page: fact.passage.page })),
    ...kept.map((entry) => ({
      order: entry.order,
      draft: entry.assigned.draft,
      page: passages[entry.order]?.page ?? 1,
    })),
  ].sort((a, b) => a.order - b.order);
  return provable(document, drafts);
}

type Found = { order: number; assigned: Assigned };

/** The same sentence twice is one statement, and a product named again without news is none. */
function withoutRepeats(found: Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ assigned: { draft, productOnly } }) => {
    const what = productOnly
      ? `${draft.details.product} ${draft.item}`
      : draft.quote.toLowerCase().replace(/\W+/gu, " ");
    const key = `${draft.domain}|${draft.category}|${draft.kind}|${what}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function weightiest(found: Found[], most: number): Found[] {
  if (found.length <= most) return found;
  const ranked = found.toSorted((a, b) => b.assigned.score - a.assigned.score || a.order - b.order);
  return ranked.slice(0, Math.round(most)).sort((a, b) => a.order - b.order);
}

/** Only what can be found again on its own page is handed over. */
function provable(document: DocumentPages, drafts: { draft: StatementDraft; page: number }[]): StatementDraft[] {
  const checkers = new Map(document.pages.map((page) => [page.number, quoteChecker(pageTextOf(page.blocks))]));
  return drafts
    .filter(({ draft, page }) => checkers.get(page)?.(draft.quote).check === "verified")
    .map(({ draft }) => draft);
}
