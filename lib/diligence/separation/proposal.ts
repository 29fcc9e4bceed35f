// What to do with two systems for one purpose: keep, replace or retire, by a stated rule that a person may overrule.
import { supportEnd } from "#lib/diligence/lifecycle.ts";
import type { OverlapKind } from "#lib/diligence/overlap.ts";
import { findProducts } from "#lib/diligence/products.ts";
import { detail, numberIn, type Readable } from "#lib/diligence/reading.ts";

export const PROPOSALS = ["keep", "replace", "retire"] as const;
export type Proposal = (typeof PROPOSALS)[number];

export interface OverlapProposal {
  /** For the target's system. */
  target: Proposal;
  buyer: Proposal;
  /** The rule in words. */
  why: string;
}

/** Every named product of the side is out of support at `asOf`; false where it is not known. */
function isOutOfSupport(facts: readonly Readable[], asOf: string): boolean {
  const judged = facts.flatMap((fact) => {
    const [mention] = findProducts(fact.item);
    if (!mention) return [];
    const end = supportEnd(mention.product, mention.version ?? detail(fact, "version"), asOf);
    return end ? [end.ended] : [];
  });
  return judged.length > 0 && judged.every(Boolean);
}

const usersOf = (facts: readonly Readable[]): number =>
  Math.max(0, ...facts.map((fact) => numberIn(fact.details.users) ?? 0));

/**
 * Rule: the buyer's platform stays, because the target is integrated into it; unless the buyer's is out of support and the
 * target's is not, or the target's serves at least three times as many people. A product that the buyer denies goes. Versions
 * of one product meet on the newer one.
 */
export function proposeFor(
  kind: OverlapKind,
  target: readonly Readable[],
  buyer: readonly Readable[],
  asOf: string,
): OverlapProposal {
  if (kind === "standard_conflict")
    return { target: "retire", buyer: "keep", why: "The buyer's own list denies or retires the target's product." };
  if (kind === "platform_alignment")
    return { target: "keep", buyer: "keep", why: "Both run the same product: bring contracts and skills together." };
  const [targetOut, buyerOut] = [isOutOfSupport(target, asOf), isOutOfSupport(buyer, asOf)];
  const [own, theirs] = [usersOf(target), usersOf(buyer)];
  if (kind === "version_gap")
    return targetOut && !buyerOut
      ? {
          target: "replace",
          buyer: "keep",
          why: "One product in two versions; the target's is out of support: upgrade it to the buyer's.",
        }
      : buyerOut && !targetOut
        ? {
            target: "keep",
            buyer: "replace",
            why: "One product in two versions; the buyer's is out of support: meet on the target's.",
          }
        : {
            target: "keep",
            buyer: "keep",
            why: "One product in two versions: agree the version to meet on before joining.",
          };
  if (buyerOut && !targetOut)
    return { target: "keep", buyer: "replace", why: "The buyer's platform is out of support and the target's is not." };
  if (theirs > 0 && own >= 3 * theirs)
    return {
      target: "keep",
      buyer: "replace",
      why: `The target's platform serves ${own} people, the buyer's ${theirs}.`,
    };
  return {
    target: "replace",
    buyer: "keep",
    why: targetOut
      ? "The target's platform is out of support, and the buyer has one for the same purpose."
      : "The target joins the buyer: its platform stays where nothing speaks against it.",
  };
}
