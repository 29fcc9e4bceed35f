// Words for what the two sides share or do differently; each overlap cites at least one fact of either side.
import type { DealFrame, FactView, FindingDraft } from "#lib/analysts/analyst.ts";
import { categoryLabel } from "#lib/diligence/domains/index.ts";
import { seenAs } from "#lib/diligence/lens.ts";
import { compareSides, type Overlap, type OverlapKind } from "#lib/diligence/overlap.ts";
import { risk, supports } from "./findings/rule.ts";

type Words = Pick<FindingDraft, "severity" | "soWhat" | "action" | "lens" | "phase" | "costNature"> & {
  reason: string;
};

const WORDS: Record<OverlapKind, Words> = {
  platform_alignment: {
    severity: "low",
    soWhat: "Contracts, skills and licences can be brought together early.",
    action: "Compare contract terms and volumes; merge at the next renewal.",
    lens: "synergy",
    phase: "post_100",
    costNature: "synergy",
    reason: "Both sides name the same product.",
  },
  version_gap: {
    severity: "medium",
    soWhat: "The older side must be upgraded before the platforms can be joined.",
    action: "Fix the version to join on, and put the upgrade into the integration plan.",
    lens: "cost_driver",
    phase: "day_100",
    costNature: "integration",
    reason: "Both sides name the same product in different main versions.",
  },
  platform_mismatch: {
    severity: "medium",
    soWhat: "One platform must go or both must be kept and connected; either costs money.",
    action: "Choose the platform to stay and estimate migration against coexistence.",
    lens: "synergy",
    phase: "post_100",
    costNature: "integration",
    reason: "Both sides name a product for the same purpose, and none in common.",
  },
  standard_conflict: {
    severity: "medium",
    soWhat: "The target's product may not enter the buyer's environment.",
    action: "Ask the buyer's IT for an exception or plan the replacement.",
    lens: "cost_driver",
    phase: "day_100",
    costNature: "integration",
    reason: "The target uses a product that the buyer's own list denies or retires.",
  },
};

function titleOf(overlap: Overlap<FactView>): string {
  const label = categoryLabel(overlap.domain, overlap.category);
  const sides = { target: overlap.targetHas, buyer: overlap.buyerHas };
  if (overlap.kind === "platform_alignment") return `Both sides use ${overlap.subject}`;
  if (overlap.kind === "version_gap")
    return `Different versions of ${overlap.subject}: target ${sides.target}, buyer ${sides.buyer}`;
  if (overlap.kind === "platform_mismatch")
    return `Different platforms for ${label}: target ${sides.target}, buyer ${sides.buyer}`;
  return `Target uses ${sides.target}, against the buyer's standards (${sides.buyer})`;
}

/** Overlaps of all domains, one a product and one a category for mismatches. */
export function overlaps(facts: readonly FactView[], deal: DealFrame): FindingDraft[] {
  return compareSides(facts).flatMap((overlap) => {
    const { reason, ...words } = WORDS[overlap.kind];
    const draft = risk({
      ...words,
      type: "overlap",
      rule: overlap.kind,
      domain: overlap.domain,
      category: overlap.category,
      scope: `${overlap.category}/${overlap.subject.toLowerCase()}`,
      title: titleOf(overlap),
      description: `${deal.targetName}: ${overlap.targetHas}. ${deal.buyerName ?? "Buyer"}: ${overlap.buyerHas}.`,
      reasoning: `${reason} Cited: ${overlap.target.length} fact(s) of the target, ${overlap.buyer.length} of the buyer.`,
      dealTreatment: "integration_plan",
      costOwner: "buyer",
      facts: supports([...overlap.target, ...overlap.buyer]),
    });
    return seenAs(draft, deal.dealType) ?? [];
  });
}
