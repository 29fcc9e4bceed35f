// Rules: multi-factor authentication that is missing or partial, contradicts the policy, or is missing at remote access.
import type { FactView, FindingDraft } from "#lib/analysts/analyst.ts";
import { MFA_WORDS as MFA, MFA_COVERAGE } from "#lib/diligence/policy-actual/measures.ts";
import { demandOf } from "#lib/diligence/policy-actual/read.ts";
import { detail, detailLike, isAbsence, meansYes, percentIn } from "#lib/diligence/reading.ts";
import { actualOfTarget, inCategories, lines, listed, nameOf, type Rule, risk, supports } from "./rule.ts";

/** Coverage below which multi-factor authentication counts as partial: everyone is meant. */
const FULL = 100;

interface Weak {
  fact: FactView;
  words: string;
  privileged: boolean;
  /** None at all, rather than some. */
  none: boolean;
}

function coverageOf(fact: FactView): { percent: number; privileged: boolean } | undefined {
  const privileged = percentIn(detail(fact, "privileged_coverage"));
  const users = percentIn(detail(fact, "user_coverage", "coverage", "mfa_coverage", "enrolled", "value"));
  const quoted = fact.category === "mfa" ? percentIn(fact.quote) : undefined;
  if (privileged !== undefined && privileged < FULL && (users === undefined || users >= FULL))
    return { percent: privileged, privileged: true };
  const percent = users ?? quoted;
  return percent === undefined
    ? undefined
    : { percent, privileged: /admin|privileg|root/i.test(`${fact.item} ${fact.quote}`) };
}

function weakness(fact: FactView): Weak | undefined {
  const own = fact.category === "mfa" || MFA.test(fact.item);
  const privileged = /\b(?:admin\w*|privileged|root|global administrator)\b/i.test(
    `${fact.item} ${detail(fact, "role", "account_type", "scope") ?? ""}`,
  );
  if (own && isAbsence(fact)) return { fact, words: `${nameOf(fact)}: none`, privileged, none: true };
  const coverage = own ? coverageOf(fact) : undefined;
  if (coverage && coverage.percent < FULL) {
    return {
      fact,
      words: `${nameOf(fact)}: ${coverage.percent} % covered`,
      privileged: coverage.privileged,
      none: coverage.percent === 0,
    };
  }
  const column = detailLike(fact, /^mfa|_mfa$|2fa|two_factor|multi_factor/);
  if (fact.category !== "remote_access" && column && (meansYes(column) === false || /^none\b/i.test(column))) {
    return { fact, words: `${nameOf(fact)}: ${column}`, privileged, none: true };
  }
  const status = own ? detail(fact, "status", "enforced") : undefined;
  if (status && /partial|in progress|rolling out|teilweise|not (?:yet )?(?:enforced|enabled)|pilot/i.test(status)) {
    return { fact, words: `${nameOf(fact)}: ${status}`, privileged, none: false };
  }
  return undefined;
}

export const missingMfa: Rule = {
  name: "missing_or_partial_mfa",
  domains: ["identity_access"],
  run(facts) {
    const actual = actualOfTarget(facts).filter((fact) => fact.category !== "governance");
    const weak = actual.map(weakness).filter((entry) => entry !== undefined);
    if (!weak.length) return [];
    return [missing(weak, contradictedPolicies(facts))];
  },
};

/** Policies that demand it: the same reading by which policy is shown against reality. */
function contradictedPolicies(facts: readonly FactView[]): FactView[] {
  return facts
    .filter((fact) => fact.entity === "target" && fact.kind === "policy" && demandOf(fact, MFA_COVERAGE) !== undefined)
    .slice(0, 5);
}

function missing(weak: Weak[], policies: FactView[]): FindingDraft {
  const privileged = weak.some((entry) => entry.privileged);
  const against = policies.length
    ? `The policy requires it (${listed(policies.map(nameOf), 2)}), the evidence shows otherwise. `
    : "";
  return risk({
    rule: "missing_or_partial_mfa",
    domain: "identity_access",
    category: "mfa",
    title: `Multi-factor authentication (MFA) is not in force everywhere${policies.length ? ", against the company's own policy" : ""}: ${listed(
      weak.map((entry) => entry.words),
      4,
    )}`,
    description: lines(weak.map((entry) => entry.words)),
    severity: privileged || weak.some((entry) => entry.none) ? "high" : "medium",
    likelihood: "high",
    reasoning: `${against}Coverage below ${FULL} % or no second factor in ${weak.length} statement(s) about the present; policies and plans are not counted as coverage.`,
    soWhat: "One stolen password is enough to enter; cyber insurers and the buyer's connection rules demand MFA.",
    action:
      "Get a registration report from the directory; enforce MFA for administrators before closing and for all users by day one.",
    dealTreatment: "pre_close_covenant",
    lens: "risk_transfer",
    phase: "pre_close",
    costOwner: "target",
    costNature: "remediation",
    facts: [
      ...supports(weak.map((entry) => entry.fact)),
      ...policies.map((fact) => ({ id: fact.id, link: "contradicts" as const })),
    ],
  });
}

export const remoteAccessWithoutMfa: Rule = {
  name: "remote_access_without_mfa",
  domains: ["network"],
  run(facts) {
    const open = inCategories(actualOfTarget(facts), "remote_access").filter((fact) => {
      const column = detailLike(fact, /mfa|2fa|factor/);
      if (column) return meansYes(column) === false || /^none\b|password only|username/i.test(column);
      return /\b(?:without|no|lacks?|not (?:protected|enforced)[^.]{0,20})\s+(?:mfa|multi-?factor|second factor|two-?factor)|password[- ]only|single[- ]factor|ohne (?:mfa|zweiten faktor)/i.test(
        fact.quote,
      );
    });
    if (!open.length) return [];
    return [
      risk({
        rule: "remote_access_without_mfa",
        domain: "network",
        category: "remote_access",
        title: `Remote access without a second factor (MFA): ${listed(open.map(nameOf))}`,
        severity: "high",
        likelihood: "high",
        reasoning: `${open.length} remote access service(s) stated to work without multi-factor authentication. Threshold: any.`,
        soWhat: "The most common way into a company stands open, also during the sale.",
        action: "Enforce a second factor on all remote access, or close it, before closing.",
        dealTreatment: "pre_close_covenant",
        lens: "risk_transfer",
        phase: "pre_close",
        costOwner: "target",
        costNature: "remediation",
        facts: supports(open),
      }),
    ];
  },
};

const WEAK_METHOD =
  /\bsms\b|text message|voice call|phone call|e-?mail (?:verification|recovery|code|otp|link)|one-time (?:code|password) (?:by|via) e-?mail|email otp/i;
const METHOD_KEYS =
  /backup_m|methods?$|primary_mfa|^mfa|second_factor|mfa_requirement|backup_method|fallback|authentication_method/;

/** A factor that mail or the phone network can give away, and where it is accepted. */
export const weakSecondFactor: Rule = {
  name: "weak_second_factor",
  domains: ["identity_access"],
  run(facts) {
    const weak = facts.filter((fact) => {
      // A policy that accepts a weak factor is the weakness itself, so policies are read here too.
      if (fact.entity !== "target" || fact.kind === "past" || fact.kind === "planned") return false;
      const methods = Object.entries(fact.details).filter(([key]) => METHOD_KEYS.test(key));
      const inMethods = methods.some(([, value]) => WEAK_METHOD.test(String(value)));
      const prose = (fact.category === "mfa" || MFA.test(fact.item)) && WEAK_METHOD.test(fact.quote);
      return (
        (inMethods || prose) &&
        !/\b(?:not (?:allowed|permitted|accepted)|prohibit|forbidden|disabled|disallow|must not|shall not)\b/i.test(
          fact.quote,
        )
      );
    });
    if (!weak.length) return [];
    const where = weak.map(
      (fact) =>
        `${nameOf(fact)} (${[...new Set((fact.quote.match(new RegExp(WEAK_METHOD, "gi")) ?? []).map((word) => word.trim()))].join(", ") || "weak method"})`,
    );
    return [
      risk({
        rule: "weak_second_factor",
        domain: "identity_access",
        category: "mfa",
        title: `SMS or e-mail accepted as second factor or as MFA backup: ${listed(where)}`,
        description: lines(where),
        severity: "medium",
        reasoning: `${weak.length} statement(s) name SMS, phone call or e-mail among the accepted factors; both can be taken over with the phone number or the mailbox.`,
        soWhat:
          "An attacker with the mailbox or the phone number passes the second factor, so MFA protects less than reported.",
        action:
          "Replace SMS and e-mail by authenticator app or hardware key, administrators first, and remove the fallback.",
        dealTreatment: "integration_plan",
        lens: "risk_transfer",
        phase: "day_100",
        costOwner: "target",
        costNature: "remediation",
        facts: supports(weak),
      }),
    ];
  },
};
