// What the lead should ask for at the table: one recommendation a deal term and domain, from the risks that call for it.
import type { DealLens, DealTreatment, Domain, Phase } from "#db/vocabulary.ts";
import type { FindingDraft } from "#lib/analysts/analyst.ts";
import { detail } from "#lib/diligence/reading.ts";
import { bySeverity, gravest } from "#lib/diligence/severity.ts";
import { lines, listed, nameOf, type Rule, risk, supports } from "./rule.ts";

const TERMS: Partial<Record<DealTreatment, { ask: string; soWhat: string; phase: Phase; lens: DealLens }>> = {
  price: {
    ask: "Take into the price",
    soWhat: "What the seller saved, the buyer would pay.",
    phase: "pre_close",
    lens: "cost_driver",
  },
  debt_like: {
    ask: "Treat as a debt-like item",
    soWhat: "It is owed already and belongs to the time before closing.",
    phase: "pre_close",
    lens: "cost_driver",
  },
  warranty: {
    ask: "Ask for a warranty",
    soWhat: "Documents cannot settle it; the seller's word with consequences can.",
    phase: "pre_close",
    lens: "risk_transfer",
  },
  specific_indemnity: {
    ask: "Ask for a specific indemnity",
    soWhat: "The cause is known and its size is not.",
    phase: "pre_close",
    lens: "risk_transfer",
  },
  closing_condition: {
    ask: "Make a condition of closing",
    soWhat: "After closing there is nothing left to bargain with.",
    phase: "pre_close",
    lens: "day_1_continuity",
  },
  pre_close_covenant: {
    ask: "Agree as a covenant until closing",
    soWhat: "The seller can fix it cheaper and sooner than the buyer.",
    phase: "pre_close",
    lens: "risk_transfer",
  },
  tsa_term: {
    ask: "Write into the transitional services agreement",
    soWhat: "Without a term, day one depends on goodwill.",
    phase: "day_1",
    lens: "tsa_exposure",
  },
};

/** Recommendations of one domain. Only risks of critical and high severity are worth a clause. */
export function recommendations(drafts: readonly FindingDraft[], domain: Domain): FindingDraft[] {
  const grave = drafts.filter(
    (draft) => draft.type === "risk" && (draft.severity === "critical" || draft.severity === "high"),
  );
  return [...Map.groupBy(grave, (draft) => draft.dealTreatment)].flatMap(([treatment, causes]) => {
    const term = TERMS[treatment];
    if (!term) return [];
    const ordered = causes.toSorted((a, b) => bySeverity(a.severity, b.severity));
    const ids = new Set(ordered.flatMap((cause) => cause.facts.slice(0, 20).map((link) => link.id)));
    return [
      risk({
        type: "recommendation",
        rule: `ask_for_${treatment}`,
        domain,
        category: ordered[0]?.category ?? "other",
        scope: treatment,
        title: `${term.ask}: ${listed(
          ordered.map((cause) => shortTitle(cause.title)),
          3,
        )}`,
        description: lines(ordered.map((cause) => `${cause.title} - ${cause.action}`)),
        severity: gravest(ordered.map((cause) => cause.severity)) ?? "high",
        reasoning: `${ordered.length} risk(s) of high or critical severity carry this treatment: ${ordered.map((cause) => cause.rule).join(", ")}.`,
        soWhat: term.soWhat,
        action: `${term.ask}; counsel to draft, the lead to decide.`,
        dealTreatment: treatment,
        lens: term.lens,
        phase: term.phase,
        facts: [...ids].map((id) => ({ id, link: "supports" as const })),
      }),
    ];
  });
}

function shortTitle(title: string): string {
  const head = title.split(": ")[0] ?? title;
  return head.length > 90 ? `${head.slice(0, 87)}...` : head;
}

const REQUEST_LOG = /request|question|anfrage|q ?& ?a|information list/i;
const UNANSWERED =
  /\b(?:not (?:yet )?(?:provided|received|answered|delivered|available)|outstanding|overdue|unanswered|refused|declined|offen|nicht (?:geliefert|beantwortet))\b/i;

/** "Asked on 3 May, not provided by 24 May" is a fact of the request log: it supports a recommendation, never a risk. */
export const unansweredRequests: Rule = {
  name: "request_not_answered",
  domains: ["organization"],
  run(facts) {
    const open = facts.filter(
      (fact) =>
        fact.entity === "target" &&
        REQUEST_LOG.test(`${fact.tableTitle ?? ""} ${fact.documentPath}`) &&
        UNANSWERED.test(`${detail(fact, "status", "answer", "response") ?? ""}`),
    );
    if (!open.length) return [];
    return [
      risk({
        type: "recommendation",
        rule: "request_not_answered",
        domain: "organization",
        category: "processes",
        title: `Insist on ${open.length} unanswered request${open.length === 1 ? "" : "s"}: ${listed(open.map(nameOf))}`,
        description: lines(open.map(nameOf)),
        severity: "medium",
        reasoning: "The request log shows them as asked and not provided.",
        soWhat: "What is not shown cannot be judged; silence should cost the seller a warranty.",
        action: "Escalate with a date; ask for a warranty on the subject if nothing comes.",
        dealTreatment: "warranty",
        lens: "risk_transfer",
        phase: "pre_close",
        facts: supports(open.slice(0, 100)),
      }),
    ];
  },
};
