// The sample of facts that people judged: how it is drawn from exports, and what the judgements say.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checksumOf, sha256 } from "#lib/diligence/checksum.ts";
import { type DealExport, dealExport, type FactPart } from "#lib/export/contract.ts";

/** The draw that the bar of precision speaks of. */
export const DRAW = { seed: "plumbline-2026-b", size: 200 };

/** A fact as the person who judges sees it. `key` names its content, whatever run it came from. */
export interface Drawn
  extends Pick<FactPart, "item" | "entity" | "domain" | "category" | "kind" | "status" | "details"> {
  key: string;
  document: string;
  place: FactPart["evidence"]["place"];
  quote: string;
}

export interface Sample {
  seed: string;
  /** How many facts it was drawn from. */
  of: number;
  sample: Drawn[];
}

/** Would an analyst keep this fact: item and value right, and the quote supports them? And where does it belong, if not where it is filed. */
interface Verdict {
  keep: boolean;
  why: string;
  item: string;
  category?: string;
}

export interface Judgement {
  judged: number;
  kept: number;
  wrongCategory: number;
  open: Drawn[];
}

/**
 * The smallest hashes of seed and of where and what a fact quotes: as random as any draw, and a fact stays in the sample
 * when only its value or its category changes; its verdict does not, for that belongs to the whole content.
 */
export function drawSample(folder: string, { seed, size }: { seed: string; size: number } = DRAW): Sample {
  const facts = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => drawable(dealExport.parse(JSON.parse(readFileSync(join(folder, name), "utf8")))));
  const ranked = facts
    .map((fact) => ({
      fact,
      rank: sha256(`${seed}/${checksumOf({ document: fact.document, place: fact.place, quote: fact.quote })}`),
    }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return { seed, of: facts.length, sample: ranked.slice(0, size).map(({ fact }) => fact) };
}

/** Counts the verdicts kept in verdicts.json on the facts of a sample; a fact without one is open. */
export function judge({ sample }: Sample): Judgement {
  const verdicts = JSON.parse(readFileSync(join(import.meta.dirname, "verdicts.json"), "utf8")) as Record<
    string,
    Verdict
  >;
  const judged = sample.flatMap(({ key }) => verdicts[key] ?? []);
  return {
    judged: judged.length,
    kept: judged.filter(({ keep }) => keep).length,
    wrongCategory: judged.filter(({ category }) => category !== undefined).length,
    open: sample.filter(({ key }) => !verdicts[key]),
  };
}

function drawable(deal: DealExport): Drawn[] {
  const paths = new Map(deal.documents.map(({ label, path }) => [label, path]));
  return deal.facts.map(({ item, entity, domain, category, kind, status, details, evidence }) => {
    const content = {
      document: paths.get(evidence.document ?? "") ?? "",
      place: evidence.place,
      item,
      entity,
      domain,
      category,
      kind,
      status,
      details,
      quote: evidence.quote,
    };
    return { key: checksumOf(content).slice(0, 16), ...content };
  });
}
