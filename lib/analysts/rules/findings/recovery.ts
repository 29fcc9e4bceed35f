// Rules: recovery that was not tested lately, and recovery goals that the set-up cannot reach.
import type { FactView } from "#lib/analysts/analyst.ts";
import { dateIn, detail, detailLike, isAbsence, meansYes, monthsBetween } from "#lib/diligence/reading.ts";
import { parseDurationHours } from "#lib/diligence/values.ts";
import { actualOfTarget, inCategories, lines, listed, nameOf, type Rule, risk, supports } from "./rule.ts";

/** Months after which a recovery test no longer proves anything about today's systems. */
const TEST_AGE = 24;
const NEVER =
  /\b(?:never|not (?:yet |been |regularly )*|no (?:full |recent |formal )?(?:restore |recovery |dr |backup )*)\s*test|untested|test(?:ing)? (?:has not|was not|not)|nie getestet|nicht getestet/i;

function testVerdict(fact: FactView, asOf: string): string | undefined {
  const last = detail(fact, "last_tested", "last_test", "test_date");
  const on = dateIn(last);
  if (on && on <= asOf) return monthsBetween(on, asOf) > TEST_AGE ? `${nameOf(fact)}: last test ${on}` : undefined;
  if (last && (meansYes(last) === false || /never|none|nie|not tested|untested/i.test(last)))
    return `${nameOf(fact)}: ${last}`;
  if (!on && (NEVER.test(fact.quote) || (isAbsence(fact) && /test|restore|exercise/i.test(fact.item))))
    return `${nameOf(fact)}: not tested`;
  if (
    /fail/i.test(detail(fact, "result") ?? "") &&
    /test|restore|exercise|failover/i.test(`${fact.item} ${fact.tableTitle ?? ""}`)
  )
    return `${nameOf(fact)}: test failed`;
  return undefined;
}

export const untestedRecovery: Rule = {
  name: "untested_recovery",
  domains: ["infrastructure"],
  run(facts, deal) {
    const about = inCategories(actualOfTarget(facts), "backup_dr");
    const weak = about
      .map((fact) => ({ fact, words: testVerdict(fact, deal.asOf) }))
      .filter((entry): entry is { fact: FactView; words: string } => entry.words !== undefined);
    if (!weak.length) return [];
    return [
      risk({
        rule: "untested_recovery",
        domain: "infrastructure",
        category: "backup_dr",
        title: `Recovery is untested or was last tested more than ${TEST_AGE} months ago: ${listed(
          weak.map((entry) => entry.words),
          4,
        )}`,
        description: lines(weak.map((entry) => entry.words)),
        severity: "high",
        reasoning: `The documents say that recovery was never tested, that a test failed, or give a date more than ${TEST_AGE} months before ${deal.asOf}. A test that is only planned does not count.`,
        soWhat:
          "Nobody knows whether the business could be brought back after ransomware or fire, or how long it would take.",
        action:
          "Have one critical system restored before closing, witnessed, and take the measured time into the plan.",
        dealTreatment: "pre_close_covenant",
        lens: "day_1_continuity",
        phase: "pre_close",
        costOwner: "target",
        costNature: "remediation",
        facts: supports(weak.map((entry) => entry.fact)),
      }),
    ];
  },
};

const EVERY: [RegExp, number][] = [
  [/hourly|st[üu]ndlich/i, 1],
  [/daily|nightly|t[äa]glich|every (?:day|night)|24 ?h/i, 24],
  [/weekly|w[öo]chentlich|every week/i, 168],
  [/monthly|monatlich/i, 720],
];

/** Hours between two backups as stated. */
function backupEvery(fact: FactView): number | undefined {
  const frequency = detail(fact, "frequency", "schedule");
  if (!frequency) return undefined;
  return EVERY.find(([word]) => word.test(frequency))?.[1] ?? parseDurationHours(frequency.replace(/^every\s+/i, ""));
}

function hours(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDurationHours(text);
}

function goalMissed(fact: FactView): string | undefined {
  const rpo = hours(detail(fact, "rpo", "rpo_target"));
  const every = backupEvery(fact);
  if (rpo !== undefined && every !== undefined && every > rpo)
    return `${nameOf(fact)}: RPO ${rpo} h, but a backup only every ${every} h`;
  for (const goal of ["rto", "rpo"]) {
    const wanted = hours(detail(fact, goal, `${goal}_target`));
    const reached = hours(
      detailLike(
        fact,
        new RegExp(`(?:actual|achieved|measured|tested|ist).*${goal}|${goal}.*(?:actual|achieved|measured|tested|ist)`),
      ),
    );
    if (wanted !== undefined && reached !== undefined && reached > wanted)
      return `${nameOf(fact)}: ${goal.toUpperCase()} ${wanted} h agreed, ${reached} h reached`;
  }
  return undefined;
}

export const recoveryGoalMissed: Rule = {
  name: "recovery_goal_missed",
  domains: ["infrastructure"],
  run(facts) {
    const missed = inCategories(actualOfTarget(facts), "backup_dr")
      .map((fact) => ({ fact, words: goalMissed(fact) }))
      .filter((entry): entry is { fact: FactView; words: string } => entry.words !== undefined);
    if (!missed.length) return [];
    return [
      risk({
        rule: "recovery_goal_missed",
        domain: "infrastructure",
        category: "backup_dr",
        title: `Recovery goals (RPO, RTO) that the set-up cannot reach: ${listed(
          missed.map((entry) => entry.words),
          3,
        )}`,
        description: lines(missed.map((entry) => entry.words)),
        severity: "high",
        reasoning:
          "The interval between backups is longer than the RPO, or the measured time is longer than the goal, by the documents' own figures.",
        soWhat: "The business was promised a recovery that will not happen.",
        action: "Set goals with the business anew, and adapt backup or replication for the critical systems.",
        dealTreatment: "integration_plan",
        lens: "day_1_continuity",
        phase: "day_100",
        costOwner: "buyer",
        costNature: "remediation",
        facts: supports(missed.map((entry) => entry.fact)),
      }),
    ];
  },
};
