// What the scorer of the data room does not count: facts filed under another domain than the truth's, and gaps that the truth answers.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DealExport, dealExport } from "#lib/export/contract.ts";
import type { Hits } from "./score.ts";
import { ANSWERS } from "./truth-topics.ts";

interface TruthFact {
  id: string;
  domain: string;
  category: string;
  locator?: Record<string, number | string>;
  evidence?: string;
}

interface TruthDocument {
  path: string;
  entity: string;
  facts?: TruthFact[];
  tables?: TruthFact[];
}

export interface AgainstTruth {
  /** Found prose facts of the truth, and those of them that no exported fact files under the truth's domain. */
  wrongDomain: Hits;
  wrongDomainLines: string[];
  /** Gaps raised, and those whose topic a fact or table of the truth answers for the same side. */
  wrongGaps: Hits;
  wrongGapLines: string[];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Compares one export with the documents of the truth below `only`. */
export function againstTruth(root: string, exported: string, only: readonly string[]): AgainstTruth {
  const truth = JSON.parse(readFileSync(join(root, "truth.json"), "utf8")) as { documents: TruthDocument[] };
  const deal = dealExport.parse(JSON.parse(readFileSync(exported, "utf8")));
  const documents = truth.documents.filter(({ path }) => only.some((prefix) => path.startsWith(prefix)));
  const result: AgainstTruth = {
    wrongDomain: { hit: 0, of: 0 },
    wrongDomainLines: [],
    wrongGaps: { hit: 0, of: deal.gaps.length },
    wrongGapLines: [],
  };
  for (const document of documents) countDomains(document, deal, result);
  countGaps(documents, deal, result);
  return result;
}

function countDomains({ path, facts = [] }: TruthDocument, deal: DealExport, result: AgainstTruth): void {
  const label = deal.documents.find((document) => path.endsWith(document.path))?.label;
  const own = deal.facts.filter(({ evidence }) => evidence.document === label);
  for (const fact of facts.filter(({ domain, evidence }) => domain !== "n/a" && evidence)) {
    const need = wordsOf(fact.evidence ?? "");
    const same = own.filter(({ evidence: { quote, place } }) => {
      const has = new Set(wordsOf(quote));
      return isNear(fact.locator, place) && need.filter((word) => has.has(word)).length >= need.length * 0.6;
    });
    if (same.length === 0) continue;
    result.wrongDomain.of += 1;
    if (same.some(({ domain }) => domain === fact.domain)) continue;
    result.wrongDomain.hit += 1;
    const filed = same.map(({ domain, category }) => `${domain}/${category}`).join(", ");
    result.wrongDomainLines.push(`${fact.id} ${path}: ${fact.domain}/${fact.category} filed as ${filed}`);
  }
}

function isNear(locator: TruthFact["locator"] = {}, place: Record<string, unknown> | null): boolean {
  for (const key of ["page", "slide", "row"] as const)
    if (locator[key] !== undefined) return place?.[key] === locator[key];
  if (locator.line === undefined || typeof place?.line !== "number") return true;
  return Math.abs(place.line - Number(locator.line)) <= 3;
}

/** A gap is wrong where a fact or table of the same side answers its topic (see truth-topics). */
function countGaps(documents: readonly TruthDocument[], deal: DealExport, result: AgainstTruth): void {
  const answered = new Map<string, string>();
  for (const { entity, facts = [], tables = [] } of documents)
    for (const { id, category } of [...facts, ...tables])
      for (const topic of ANSWERS[category] ?? []) answered.set(`${entity}|${topic}`, id);
  for (const { label, entity, topic } of deal.gaps) {
    const by = answered.get(`${entity}|${topic}`);
    if (!by) continue;
    result.wrongGaps.hit += 1;
    result.wrongGapLines.push(`${label} ${entity} ${topic}: answered by ${by}`);
  }
}
