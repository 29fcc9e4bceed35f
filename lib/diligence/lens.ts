// Data sheet: what a finding means under another type of deal. Rules find the same facts; this says how each deal reads them.
import type { CostNature, CostOwner, DealTreatment, DealType, Phase, Severity } from "#db/vocabulary.ts";

/** What a lens may change of a finding. */
export interface Seen {
  severity: Severity;
  phase: Phase;
  dealTreatment: DealTreatment;
  costNature?: CostNature;
  costOwner?: CostOwner;
  reasoning: string;
}

export interface LensView {
  /** The rule says nothing in such a deal. */
  raised?: false;
  severity?: Severity;
  phase?: Phase;
  dealTreatment?: DealTreatment;
  /** null: no nature at all, so that no total holds it. */
  costNature?: CostNature | null;
  costOwner?: CostOwner;
  /** Why this deal reads it differently; added to the finding's reasoning. */
  reason: string;
}

/**
 * Differences from what the rule itself states. A rule that is absent here means the same in every deal.
 * `acquisition` = the whole company is bought; `carve_out` = a part is taken out of its parent; `divestiture` = the same
 * seen from the side that sells, which can act before signing and must not count the buyer's gains as its own.
 */
export type LensSheet = Readonly<Record<string, Partial<Record<DealType, LensView>>>>;

const WHOLE: LensView = {
  raised: false,
  reason: "A company that is bought whole leaves no parent behind: there is nothing to separate.",
};
const PREPARED: LensView = {
  phase: "pre_close",
  dealTreatment: "pre_close_covenant",
  costOwner: "seller",
  reason:
    "The seller can begin to separate before closing; each month won shortens the services it must give afterwards.",
};
const SELLERS_WORK: LensView = {
  costOwner: "seller",
  reason: "The seller separates what it sells; the cost is its own and no part of what the buyer plans.",
};
const BUYERS_GAIN: LensView = {
  costNature: null,
  reason: "What is saved after the sale is the buyer's gain; the seller cannot count it.",
};
const DISCLOSED: LensView = {
  dealTreatment: "warranty",
  reason: "Disclosed against the warranties, it limits what can be claimed from the seller later.",
};
const SEPARATION_ONLY = { acquisition: WHOLE, divestiture: PREPARED };

export const LENS: LensSheet = {
  shared_erp_instance: SEPARATION_ONLY,
  shared_mail_tenant: SEPARATION_ONLY,
  shared_directory: SEPARATION_ONLY,
  shared_infrastructure: SEPARATION_ONLY,
  shared_network: SEPARATION_ONLY,
  services_shared_with_parent: {
    acquisition: WHOLE,
    divestiture: {
      severity: "medium",
      costOwner: "buyer",
      reason:
        "The seller gives the services and is paid for them; what it must prepare is the list, the price and the end.",
    },
  },
  work_shared_erp_instance: { divestiture: SELLERS_WORK },
  work_shared_mail_tenant: { divestiture: SELLERS_WORK },
  work_shared_directory: { divestiture: SELLERS_WORK },
  work_shared_infrastructure: { divestiture: SELLERS_WORK },
  work_shared_network: { divestiture: SELLERS_WORK },
  parent_held_contracts: {
    acquisition: {
      severity: "medium",
      dealTreatment: "closing_condition",
      reason:
        "A company that is bought whole needs consents or contracts of its own, but no service of the parent bridges the time.",
    },
    divestiture: {
      costNature: "stranded",
      costOwner: "seller",
      reason: "What the part used of the agreement stays with the seller, who pays minimum volumes for nobody.",
    },
  },
  parent_admin_rights: {
    divestiture: {
      phase: "pre_close",
      dealTreatment: "pre_close_covenant",
      reason: "The seller ends its own rights before it hands over, and need not answer for them afterwards.",
    },
  },
  key_person_dependence: {
    carve_out: {
      severity: "high",
      reason: "People who serve several parts of the group may stay with the parent: who comes over is not settled.",
    },
  },
  licence_shortfall: {
    carve_out: {
      dealTreatment: "specific_indemnity",
      reason: "The past use was the group's: what a vendor claims for it must stay with the seller.",
    },
    divestiture: {
      dealTreatment: "pre_close_covenant",
      reason: "The seller buys what is missing before the buyer's adviser counts it.",
    },
  },
  change_of_control: {
    divestiture: {
      dealTreatment: "pre_close_covenant",
      reason: "The consents are the seller's to obtain, and it can ask for them before signing.",
    },
  },
  out_of_support: {
    divestiture: {
      dealTreatment: "price",
      reason: "A buyer takes what was put off from the price; renewing it before the sale may be cheaper.",
    },
  },
  unclosed_incidents: { divestiture: DISCLOSED },
  incident_not_notified: { divestiture: DISCLOSED },
  no_cyber_insurance: {
    carve_out: {
      phase: "pre_close",
      reason: "Cover under the group's policy ends at closing; cover of its own must start on that day.",
    },
    divestiture: { ...DISCLOSED },
  },
  no_dr_site: {
    carve_out: {
      phase: "post_100",
      reason:
        "Where it is recovered is decided with the way out of the parent's data centre; until then the service agreement must cover it.",
      dealTreatment: "tsa_term",
    },
  },
  duplicate_tools: { divestiture: BUYERS_GAIN },
  platform_alignment: {
    carve_out: {
      phase: "day_100",
      reason: "The part must leave the parent's platform anyway; moving onto the buyer's spares it one of its own.",
    },
    divestiture: BUYERS_GAIN,
  },
  platform_mismatch: {
    carve_out: {
      phase: "day_100",
      reason: "The part must leave the parent's platform anyway, so the choice is due before one of its own is built.",
    },
    divestiture: { ...BUYERS_GAIN, severity: "low" },
  },
  version_gap: { divestiture: { ...BUYERS_GAIN, severity: "low" } },
  standard_conflict: { divestiture: { ...BUYERS_GAIN, severity: "low" } },
};

const NAMES: Record<DealType, string> = {
  acquisition: "an acquisition",
  carve_out: "a carve-out",
  divestiture: "a divestiture",
};

/** Why two deals read a rule differently, by the deal that departs from the rule; work follows the rule behind it. */
export function whyDifferent(rule: string, was: DealType, is: DealType): string {
  const view = (dealType: DealType) => lensOf(rule, dealType) ?? lensOf(rule.replace(/^work_/, ""), dealType);
  const [then, now] = [view(is), view(was)];
  return then?.reason ?? (now ? `As ${NAMES[was]}: ${now.reason}` : "");
}

/** Deals in which something is taken out of a group that stays behind. */
export const separates = (dealType: DealType): boolean => dealType !== "acquisition";

/** What the sheet says of a rule in a deal; undefined where it means what the rule states. */
export const lensOf = (rule: string, dealType: DealType): LensView | undefined => LENS[rule]?.[dealType];

/** A finding as this deal reads it; undefined where such a deal does not raise it. A severity of the rule is only replaced. */
export function seenAs<F extends Seen>(draft: F & { rule: string }, dealType: DealType): F | undefined {
  const view = lensOf(draft.rule, dealType);
  if (!view) return draft;
  if (view.raised === false) return undefined;
  const { reason, raised: _, costNature, ...changes } = view;
  return {
    ...draft,
    ...changes,
    ...(costNature === undefined ? {} : { costNature: costNature ?? undefined }),
    reasoning: `${draft.reasoning} Read as ${NAMES[dealType]}: ${reason}`,
  };
}
