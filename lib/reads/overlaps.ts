// Target and buyer side by side: what both have for one purpose, and which of it to keep, with the passages of either.
import { overlapRows } from "#db/repositories/read-separation.ts";
import type { Category, Domain } from "#db/vocabulary.ts";
import { OVERLAP_KINDS, type OverlapKind } from "#lib/diligence/overlap.ts";
import { type OverlapProposal, proposeFor } from "#lib/diligence/separation/proposal.ts";
import type { Reader } from "./ask.ts";
import { type FactView, wholeFact } from "./fact-view.ts";

export interface OverlapView {
  id: string;
  label: string | null;
  kind: OverlapKind | null;
  domain: Domain;
  category: Category;
  title: string;
  soWhat: string;
  target: FactView[];
  buyer: FactView[];
  /** Null for overlaps that an outside writer named by a rule of its own. */
  proposal: OverlapProposal | null;
}

/** In the order of domains and categories; empty where no run is complete or there is no buyer side. */
export function overlaps(reader: Reader): Promise<OverlapView[]> {
  return reader.inRun<OverlapView[]>([], async (tx, scope, run) => {
    const rows = await overlapRows(tx, scope);
    return rows.map(({ id, label, rule, domain, category, title, soWhat, facts }) => {
      const views = facts.map(wholeFact);
      const target = views.filter(({ entity }) => entity === "target");
      const buyer = views.filter(({ entity }) => entity === "buyer");
      const kind = OVERLAP_KINDS.find((one) => one === rule) ?? null;
      return {
        ...{ id, label, kind, domain, category, title, soWhat, target, buyer },
        proposal: kind ? proposeFor(kind, target, buyer, run.cutOff) : null,
      };
    });
  });
}
