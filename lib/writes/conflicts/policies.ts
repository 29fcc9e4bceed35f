// Brings policy against actual up to date with the facts of a run; like facts, recomputed and never patched.
import type { Tx } from "#db/client.ts";
import { type NewConflict, replacePolicyConflicts } from "#db/repositories/conflicts.ts";
import { weighableFacts } from "#db/repositories/rule-facts.ts";
import type { Run } from "#db/repositories/runs.ts";
import type { Details } from "#lib/analysts/analyst.ts";
import { type PolicyConflict, policyConflicts, type Weighable } from "#lib/diligence/policy-actual/find.ts";
import { MEASURED_CATEGORIES } from "#lib/diligence/policy-actual/measures.ts";

interface WeighedFact extends Weighable {
  identityId: string;
  statementId: string;
}

/** Realities shown beside a policy; a list of every one would say no more. */
const MOST_ACTUALS = 6;

function conflictRow({ measure, policy, actual, others, words }: PolicyConflict<WeighedFact>): NewConflict {
  const { identityId, entity, domain, category, item } = policy.fact;
  const claim = ({ fact, figure }: PolicyConflict<WeighedFact>["actual"], chosen: boolean) => ({
    value: figure.words,
    statementIds: [fact.statementId],
    chosen,
  });
  return {
    ...{ kind: "policy_actual", identityId, otherIdentityId: actual.fact.identityId, attribute: measure.key },
    ...{ entity, domain, category, item, rule: words, state: "open" },
    claims: [claim(policy, false), ...others.slice(0, MOST_ACTUALS).map((other) => claim(other, true))],
  };
}

/** "Last tested in 2022" is judged by the cut-off of the run. */
export async function renewPolicyConflicts(tx: Tx, run: Pick<Run, "dealId" | "id" | "cutOff">): Promise<void> {
  const facts = await weighableFacts(tx, run.dealId, run.id, MEASURED_CATEGORIES);
  const weighed = facts.map((fact): WeighedFact => ({ ...fact, details: fact.details as Details }));
  const rows = policyConflicts(weighed, run.cutOff).map(conflictRow);
  await replacePolicyConflicts(tx, { dealId: run.dealId, runId: run.id }, rows);
}
