// All finding rules in the order in which they run, and the one door through which they are run.
import type { Domain } from "#db/vocabulary.ts";
import type { DealFrame, FactView, FindingDraft } from "#lib/analysts/analyst.ts";
import { seenAs } from "#lib/diligence/lens.ts";
import { bySeverity } from "#lib/diligence/severity.ts";
import { oldPenetrationTest, openAuditFindings } from "./audit-findings.ts";
import { failedBenchmarkChecks } from "./benchmark.ts";
import { changeOfControl, contractsEndSoon, expiredCertificates, parentHeldContracts } from "./contracts.ts";
import { unmanagedDevices } from "./devices.ts";
import { emailAuthentication } from "./email-authentication.ts";
import { ownRegisterRisks, unclosedIncidents, unnotifiedIncidents } from "./incidents.ts";
import { knownExploited } from "./known-exploited.ts";
import { copyleftInProduct, licenceShortfall } from "./licences.ts";
import { missingMfa, remoteAccessWithoutMfa, weakSecondFactor } from "./mfa.ts";
import { highTurnover, keyPersonDependence } from "./people.ts";
import { longLivedKeys, personalMailAdmins, sharedAdminAccounts } from "./privileged.ts";
import { recommendations, unansweredRequests } from "./recommendations.ts";
import { recoveryGoalMissed, untestedRecovery } from "./recovery.ts";
import type { Rule } from "./rule.ts";
import { sharedServices, sharedSystems } from "./separation.ts";
import { statedWeaknesses } from "./stated-weaknesses.ts";
import { outOfSupport } from "./support-ends.ts";
import { deniedTechnologies, duplicateTools, singleCarrier, vendorLockIn } from "./vendors.ts";
import { withWorkItems } from "./work-items.ts";

export const RULES: readonly Rule[] = [
  outOfSupport,
  knownExploited,
  missingMfa,
  weakSecondFactor,
  remoteAccessWithoutMfa,
  longLivedKeys,
  personalMailAdmins,
  sharedAdminAccounts,
  untestedRecovery,
  recoveryGoalMissed,
  singleCarrier,
  keyPersonDependence,
  highTurnover,
  contractsEndSoon,
  changeOfControl,
  parentHeldContracts,
  expiredCertificates,
  licenceShortfall,
  copyleftInProduct,
  vendorLockIn,
  duplicateTools,
  deniedTechnologies,
  emailAuthentication,
  unmanagedDevices,
  failedBenchmarkChecks,
  openAuditFindings,
  oldPenetrationTest,
  unclosedIncidents,
  unnotifiedIncidents,
  ownRegisterRisks,
  sharedServices,
  sharedSystems,
  statedWeaknesses,
  unansweredRequests,
];

/**
 * Findings that file under one domain: risks and observations by the rules, the work that follows from them with its
 * cost, and recommendations for the lead. Facts of all domains and both sides come in. Gravest first, then by rule.
 */
export function findings(facts: readonly FactView[], domain: Domain, deal: DealFrame): FindingDraft[] {
  const raised = RULES.filter((rule) => rule.domains.includes(domain))
    .flatMap((rule) => rule.run(facts, deal, domain))
    .filter((draft) => draft.domain === domain);
  const through = (drafts: FindingDraft[]) => drafts.flatMap((draft) => seenAs(draft, deal.dealType) ?? []);
  // Causes first, because work takes severity and treatment from its cause; then what the lens says of the work itself.
  const withWork = withWorkItems(through(raised), facts, deal).flatMap((draft) =>
    draft.type === "work_item" ? (seenAs(draft, deal.dealType) ?? []) : [draft],
  );
  return [...withWork, ...recommendations(withWork, domain)].sort(
    (a, b) =>
      bySeverity(a.severity, b.severity) || a.rule.localeCompare(b.rule, "en") || a.scope.localeCompare(b.scope, "en"),
  );
}
