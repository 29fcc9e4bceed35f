import { describe, expect, test } from "vitest";
import type { Category, StatementKind } from "#db/vocabulary.ts";
import { policyConflicts, type Weighable } from "./find.ts";

let serial = 0;
const said = (
  kind: StatementKind,
  category: Category,
  quote: string,
  more: Partial<Weighable> & { details?: Weighable["details"] } = {},
): Weighable => {
  serial += 1;
  return {
    ...{ id: `f${serial}`, entity: "target", domain: "cybersecurity", kind, category },
    ...{ item: quote.split(/[:.|]/)[0] ?? quote, quote, details: {} },
    ...more,
  };
};
const find = (...facts: Weighable[]) => policyConflicts(facts, "2026-11-20");
const words = (...facts: Weighable[]) => find(...facts).map((conflict) => conflict.words);

const policy = (category: Category, quote: string, details: Weighable["details"] = {}) =>
  said("policy", category, quote, { details });
const actual = (category: Category, quote: string, details: Weighable["details"] = {}) =>
  said("actual", category, quote, { details });

const FIRES: [string, Weighable, Weighable, string][] = [
  [
    "MFA for all against an export",
    policy("mfa", "Multi-factor authentication must be used by all users for all access."),
    actual("mfa", "All enabled users | 1204 | 855 | 71 %", { user_coverage: "71 %" }),
    "Policy: MFA for all. Reported: 71 %.",
  ],
  [
    "MFA target in a table against a number of users",
    policy("mfa", "MFA Coverage | 100% | Active MFA methods", { target: "100%" }),
    actual("mfa", "340 of 480 users have registered a second factor."),
    "Policy: MFA 100 %. Reported: 70.8 %.",
  ],
  [
    "MFA for administrators against one of the administrators",
    policy("mfa", "MFA is mandatory for administrators."),
    actual("mfa", "Domain administrators: 4 of 9 with MFA"),
    "Policy: MFA for privileged accounts. Reported: 44.4 %.",
  ],
  [
    "Zwei-Faktor für alle Benutzer",
    policy("governance", "Alle Benutzer müssen die Zwei-Faktor-Authentifizierung verwenden."),
    actual("mfa", "MFA aktiv bei 62 % der Benutzer"),
    "Policy: MFA for all. Reported: 62 %.",
  ],
  [
    "encryption of all laptops",
    policy("data_security", "All laptops are encrypted with BitLocker."),
    actual("end_user", "3 of 40 laptops without encryption"),
    "Policy: encryption of devices for all. Reported: 92.5 %.",
  ],
  [
    "endpoint protection everywhere",
    policy("endpoint", "All endpoints must run EDR."),
    actual("endpoint", "EDR coverage", { coverage: "85 %" }),
    "Policy: endpoint protection for all. Reported: 85 %.",
  ],
  [
    "training",
    policy("governance", "All employees complete security awareness training."),
    actual("governance", "Awareness training completed by 62 % of staff"),
    "Policy: security training for all. Reported: 62 %.",
  ],
  [
    "restore tests twice a year",
    policy("backup_dr", "Backups are tested twice a year."),
    actual("backup_dr", "The last restore test was in 2022."),
    "Policy: test of recovery twice a year. Reported: last 2022.",
  ],
  [
    "a recovery that was never tested",
    policy("backup_dr", "Disaster recovery must be tested annually."),
    actual("backup_dr", "The recovery of the ERP has never been tested."),
    "Policy: test of recovery annually. Reported: never.",
  ],
  [
    "Wiederherstellungstest",
    policy("backup_dr", "Die Wiederherstellung wird halbjährlich getestet."),
    actual("backup_dr", "Letzter Wiederherstellungstest 2023", { last_tested: "2023-05-10" }),
    "Policy: test of recovery halbjährlich. Reported: last 2023-05-10.",
  ],
  [
    "a yearly penetration test",
    policy("vulnerability", "A penetration test is performed annually."),
    actual("vulnerability", "Penetration test", { last_pentest: "2022-03-01" }),
    "Policy: penetration test annually. Reported: last 2022-03-01.",
  ],
  [
    "quarterly reviews of access",
    policy("lifecycle", "Access reviews are carried out quarterly."),
    actual("lifecycle", "The last access review was done in 2024."),
    "Policy: review of access rights quarterly. Reported: last 2024.",
  ],
  [
    "length of passwords",
    policy("password_policy", "Passwords of at least 12 characters are required."),
    actual("password_policy", "Minimum password length in the domain is 8 characters."),
    "Policy: length of passwords at least 12 characters. Reported: 8 characters.",
  ],
  [
    "patches within 14 days",
    policy("vulnerability", "Critical patches must be installed within 14 days."),
    actual("vulnerability", "Patching", { patch_cadence: "45 days" }),
    "Policy: patches within 14 days. Reported: 45 days.",
  ],
  [
    "leavers",
    policy("lifecycle", "Accounts of leavers are disabled within 24 hours."),
    actual("lifecycle", "Offboarding", { offboarding_time: "5 days" }),
    "Policy: removal of leavers' accounts within 24 hours. Reported: 5 days.",
  ],
  [
    "logs",
    policy("detection", "Logs must be retained for 12 months."),
    actual("detection", "SIEM logs kept", { retention: "90 days" }),
    "Policy: retention of logs for 12 months. Reported: 90 days.",
  ],
];

const MISSES: [string, Weighable, Weighable][] = [
  ["full coverage", policy("mfa", "MFA for all users."), actual("mfa", "MFA coverage", { user_coverage: "100 %" })],
  ["coverage but for rounding", policy("mfa", "MFA for all users."), actual("mfa", "MFA", { user_coverage: "99.4 %" })],
  [
    "a plan is no reality",
    policy("mfa", "MFA for all users."),
    said("planned", "mfa", "MFA", { details: { user_coverage: "71 %" } }),
  ],
  [
    "a rule for administrators and all users",
    policy("mfa", "MFA is mandatory for administrators."),
    actual("mfa", "All users", { user_coverage: "71 %" }),
  ],
  [
    "service accounts cannot have MFA",
    policy("mfa", "MFA for all users."),
    actual("mfa", "Service accounts | 58 | 0 | 0 %"),
  ],
  ["a rule that names nobody", policy("mfa", "MFA is recommended."), actual("mfa", "MFA", { user_coverage: "71 %" })],
  [
    "the other side",
    policy("mfa", "MFA for all users."),
    said("actual", "mfa", "MFA", { entity: "buyer", details: { user_coverage: "71 %" } }),
  ],
  [
    "encryption in transit is no disk",
    policy("data_security", "All devices are encrypted."),
    actual("data_security", "60 % of e-mails are encrypted in transit between devices"),
  ],
  [
    "a ransomware attack encrypts too",
    policy("data_security", "All laptops are encrypted."),
    actual("incidents", "The attack encrypted 31 of 40 workstations."),
  ],
  [
    "a test of this year",
    policy("backup_dr", "Backups are tested twice a year."),
    actual("backup_dr", "Restore test", { last_tested: "2026-08-01" }),
  ],
  [
    "a test a little late",
    policy("backup_dr", "Recovery is tested annually."),
    actual("backup_dr", "Restore test", { last_tested: "2025-11-01" }),
  ],
  [
    "the year of a test alone",
    policy("backup_dr", "Recovery is tested annually."),
    actual("backup_dr", "The last recovery test was in 2025."),
  ],
  [
    "a penetration test is no recovery test",
    policy("backup_dr", "Recovery is tested annually."),
    actual("vulnerability", "Penetration test", { last_tested: "2020-01-01" }),
  ],
  [
    "passwords that are longer",
    policy("password_policy", "At least 12 characters for passwords."),
    actual("password_policy", "Password length is 14 characters."),
  ],
  [
    "patches in time",
    policy("vulnerability", "Patches within 14 days."),
    actual("vulnerability", "Patching", { patch_cadence: "2 weeks" }),
  ],
  [
    "patch panels",
    policy("vulnerability", "Patches within 14 days."),
    actual("lan", "Patch panels", { patch_cadence: "45 days" }),
  ],
  [
    "a coverage that is text",
    policy("endpoint", "All endpoints must run EDR."),
    actual("endpoint", "EDR", { coverage: "Core infrastructure" }),
  ],
  [
    "a saving is no coverage",
    policy("mfa", "MFA for all users."),
    actual("governance", "Unauthorised access | MFA required | 80 % reduction"),
  ],
  [
    "a share of something else",
    policy("mfa", "MFA for all users."),
    actual("governance", "Licences used: 80 %. MFA is a part of the plan."),
  ],
  ["two rules", policy("mfa", "MFA for all users."), policy("mfa", "MFA coverage of 71 %")],
];

describe("policy against actual", () => {
  test.each(FIRES)("%s", (_, rule, fact, sentence) => {
    expect(words(rule, fact)).toEqual([sentence]);
    expect(find(fact, rule)[0]).toMatchObject({ policy: { fact: rule }, actual: { fact } });
  });
  test.each(MISSES)("not: %s", (_, rule, fact) => expect(words(rule, fact)).toEqual([]));

  test("one contradiction a measure, with all that report less, the one about everybody first", () => {
    const rule = policy("mfa", "MFA must be used by all users.");
    const plant = actual("mfa", "Plant Luenen", { user_coverage: "12 %" });
    const all = actual("mfa", "All users", { user_coverage: "71 %" });
    const [conflict, ...more] = find(policy("mfa", "Every user has MFA."), plant, all, rule);
    expect(more).toEqual([]);
    expect(conflict?.actual.fact).toBe(all);
    expect(conflict?.others.map(({ fact }) => fact)).toEqual([all, plant]);
  });
});
