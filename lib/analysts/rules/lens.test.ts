import { describe, expect, it } from "vitest";
import { DEAL_TYPES, type DealType, type Domain } from "#db/vocabulary.ts";
import type { DealFrame, FactView, FindingDraft } from "#lib/analysts/analyst.ts";
import { lensReport, sightOf } from "#lib/analysts/lens-report.ts";
import { LENS } from "#lib/diligence/lens.ts";
import { findings } from "./findings/index.ts";
import { deal, fact } from "./findings/made-up.ts";
import { overlaps } from "./overlaps.ts";
import { rulesAnalyst } from "./rules-analyst.ts";

type Over = Parameters<typeof fact>[0];
const app = { domain: "applications" } as const;
const infra = { domain: "infrastructure" } as const;
const cyber = { domain: "cybersecurity" } as const;
const iam = { domain: "identity_access" } as const;
const org = { domain: "organization" } as const;
const net = { domain: "network" } as const;

const erp: Over = { ...app, category: "erp", item: "SAP ECC", perimeter: "shared" };
const mail: Over = {
  ...app,
  category: "collaboration",
  item: "Microsoft 365",
  details: { tenant: "shared with parent" },
};
const ad: Over = { ...iam, category: "directory", item: "Directory", perimeter: "shared" };
const room: Over = { ...infra, category: "hosting", item: "Data centre", perimeter: "shared" };
const lines: Over = { ...net, category: "wan", item: "MPLS", perimeter: "shared" };
const service: Over = { ...org, category: "shared_services", item: "Service desk", details: { provider: "Parent" } };
const held: Over = {
  ...app,
  category: "licensing",
  item: "Office suite",
  details: { agreement_holder: "Parent AG (group)" },
};
const person: Over = {
  ...org,
  category: "staffing",
  item: "ERP administrator",
  quote: "The ERP administrator has no deputy.",
};
const short: Over = {
  ...app,
  category: "licensing",
  item: "Office",
  details: { entitled: "1,000", deployed: "1,180" },
};
const consent: Over = {
  ...org,
  category: "vendors",
  item: "Hosting Co",
  details: { change_of_control: "Yes, consent required" },
};
const old: Over = { ...infra, category: "compute", item: "FS01", details: { os: "Windows Server 2012 R2" } };
const open: Over = { ...cyber, category: "incidents", item: "Ransomware at plant", details: { closed: "No" } };
const uninsured: Over = {
  ...cyber,
  category: "incident_response",
  item: "Insurance",
  quote: "There is no cyber insurance.",
};
const noSite: Over = { ...infra, category: "hosting", item: "DR site", details: { present: false } };
const mfa: Over = { ...iam, category: "mfa", item: "MFA registration", details: { user_coverage: "71 %" } };
const soon: Over = { ...org, category: "vendors", item: "Hosting Co", details: { contract_expiry: "2027-06-30" } };

const SAME = "=";
const NONE = "not raised";

/**
 * Severity, phase, treatment, cost nature, cost owner of a rule in each deal; "=" as in the acquisition, or, where that
 * does not raise it, as in the carve-out. The last column is why the deals differ.
 */
const GOLDEN: [rule: string, on: Over, acquisition: string, carveOut: string, divestiture: string, why: string][] = [
  [
    "shared_erp_instance",
    erp,
    NONE,
    "high day_1 tsa_term separation shared",
    "high pre_close pre_close_covenant separation seller",
    "nothing to separate from; the seller prepares before closing",
  ],
  [
    "shared_mail_tenant",
    mail,
    NONE,
    "high day_1 tsa_term separation shared",
    "high pre_close pre_close_covenant separation seller",
    "the same",
  ],
  [
    "shared_directory",
    ad,
    NONE,
    "high day_1 tsa_term separation shared",
    "high pre_close pre_close_covenant separation seller",
    "the same",
  ],
  [
    "shared_infrastructure",
    room,
    NONE,
    "high day_1 tsa_term separation shared",
    "high pre_close pre_close_covenant separation seller",
    "the same",
  ],
  [
    "shared_network",
    lines,
    NONE,
    "high day_1 tsa_term separation shared",
    "high pre_close pre_close_covenant separation seller",
    "the same",
  ],
  [
    "work_shared_erp_instance",
    erp,
    NONE,
    "high post_100 tsa_term separation shared",
    "high post_100 pre_close_covenant separation seller",
    "the seller pays for separating what it sells",
  ],
  [
    "services_shared_with_parent",
    service,
    NONE,
    "high day_1 tsa_term tsa_charge shared",
    "medium day_1 tsa_term tsa_charge buyer",
    "the seller gives the services and is paid",
  ],
  [
    "parent_held_contracts",
    held,
    "medium day_1 closing_condition dis_synergy shared",
    "high day_1 tsa_term dis_synergy shared",
    "high day_1 tsa_term stranded seller",
    "no TSA bridges an acquisition; minimum volumes stay with the seller",
  ],
  [
    "key_person_dependence",
    person,
    "medium pre_close closing_condition integration buyer",
    "high pre_close closing_condition integration buyer",
    SAME,
    "who comes over from the group is open",
  ],
  [
    "licence_shortfall",
    short,
    "high pre_close debt_like remediation seller",
    "high pre_close specific_indemnity remediation seller",
    "high pre_close pre_close_covenant remediation seller",
    "the past use was the group's; the seller trues up first",
  ],
  [
    "change_of_control",
    consent,
    "high pre_close closing_condition - seller",
    SAME,
    "high pre_close pre_close_covenant - seller",
    "the consents are the seller's to obtain",
  ],
  [
    "out_of_support",
    old,
    "high day_100 capex_plan capex_backlog buyer",
    SAME,
    "high day_100 price capex_backlog buyer",
    "a buyer takes it from the price",
  ],
  [
    "work_out_of_support",
    old,
    "high day_100 capex_plan capex_backlog buyer",
    SAME,
    "high day_100 price capex_backlog buyer",
    "as its cause",
  ],
  [
    "unclosed_incidents",
    open,
    "high pre_close specific_indemnity remediation seller",
    SAME,
    "high pre_close warranty remediation seller",
    "the seller discloses",
  ],
  [
    "no_cyber_insurance",
    uninsured,
    "medium day_1 specific_indemnity remediation buyer",
    "medium pre_close specific_indemnity remediation buyer",
    "medium day_1 warranty remediation buyer",
    "the group's cover ends at closing; the seller discloses",
  ],
  [
    "no_dr_site",
    noSite,
    "high day_100 capex_plan capex_backlog buyer",
    "high post_100 tsa_term capex_backlog buyer",
    SAME,
    "decided with the way out of the parent's data centre",
  ],
  [
    "missing_or_partial_mfa",
    mfa,
    "medium pre_close pre_close_covenant remediation target",
    SAME,
    SAME,
    "the same weakness whoever owns it",
  ],
  ["contract_ends_soon", soon, "medium pre_close pre_close_covenant - -", SAME, SAME, "the same dates whoever owns it"],
];

const say = ({ severity, phase, dealTreatment, costNature, costOwner }: FindingDraft) =>
  [severity, phase, dealTreatment, costNature ?? "-", costOwner ?? "-"].join(" ");
const answer = (rule: string, one: FactView, dealType: DealType): string => {
  const found = findings([one], one.domain as Domain, deal({ dealType })).find((draft) => draft.rule === rule);
  // Services that the parent gives are filed under the organisation, whatever they are.
  return found ? say(found) : NONE;
};

describe("the golden table", () => {
  it.each(GOLDEN)("%s", (rule, on, acquisition, carveOut, divestiture) => {
    const one = fact(on);
    const usual = acquisition === NONE ? carveOut : acquisition;
    const of = (wanted: string) => (wanted === SAME ? usual : wanted);
    expect({
      acquisition: answer(rule, one, "acquisition"),
      carve_out: answer(rule, one, "carve_out"),
      divestiture: answer(rule, one, "divestiture"),
    }).toEqual({ acquisition, carve_out: of(carveOut), divestiture: of(divestiture) });
  });

  it("compares the sides as the deal sees them: platforms meet sooner in a carve-out, gains are the buyer's", () => {
    const sides = [
      fact({ ...app, category: "erp", item: "SAP ECC 6.0" }),
      fact({ ...app, category: "erp", item: "Microsoft Dynamics 365 Finance", entity: "buyer" }),
    ];
    const seen = (dealType: DealType) => overlaps(sides, deal({ dealType })).map(say);
    expect(seen("acquisition")).toEqual(["medium post_100 integration_plan integration buyer"]);
    expect(seen("carve_out")).toEqual(["medium day_100 integration_plan integration buyer"]);
    expect(seen("divestiture")).toEqual(["low post_100 integration_plan - buyer"]);
  });

  it("says in the reasoning as what a finding is read, and gives a reason for every difference", () => {
    const [found] = findings([fact(short)], "applications", deal({ dealType: "carve_out" })).filter(
      (draft) => draft.rule === "licence_shortfall",
    );
    expect(found?.reasoning).toMatch(/Read as a carve-out: The past use was the group's/);
    for (const views of Object.values(LENS))
      for (const view of Object.values(views)) expect(view.reason.length).toBeGreaterThan(30);
  });
});

describe("the report of another view", () => {
  const facts = GOLDEN.map(([, on]) => fact(on));
  const sight = (dealType: DealType, over: Partial<DealFrame> = {}) =>
    sightOf(rulesAnalyst, facts, deal({ ...over, dealType }), async () => undefined);

  it.each(DEAL_TYPES)("there and back is nothing: %s", async (dealType) => {
    const own = await sight(dealType);
    for (const other of DEAL_TYPES) {
      const seen = await sight(other);
      const [there, back] = [lensReport(own, seen), lensReport(seen, own)];
      expect(back.is).toEqual(there.was);
      expect(back.was).toEqual(there.is);
      expect(back.findings.map(({ was, is }) => [is, was])).toEqual(
        expect.arrayContaining(there.findings.map(({ was, is }) => [was, is])),
      );
      expect([back.gaps.dropped, back.gaps.asked]).toEqual([there.gaps.asked, there.gaps.dropped]);
    }
  });

  it("shows what a carve-out adds: separation, terms of the agreement, questions, money", async () => {
    const report = lensReport(await sight("acquisition", { users: 500 }), await sight("carve_out", { users: 500 }));
    const added = report.findings.filter(({ was, is }) => !was && is).map(({ rule }) => rule);
    expect(added).toContain("shared_erp_instance");
    expect(report.is.tsaTerms).toBeGreaterThan(report.was.tsaTerms);
    expect(report.was.money.separationIntegration?.low ?? 0).toBeLessThan(
      report.is.money.separationIntegration?.low ?? 0,
    );
    expect(report.gaps.asked.map(({ topic }) => topic)).toContain("erp_shared_instance");
    expect(report.gaps.dropped).toEqual([]);
    expect(report.findings.find(({ rule }) => rule === "licence_shortfall")).toMatchObject({
      was: { dealTreatment: "debt_like" },
      is: { dealTreatment: "specific_indemnity" },
      why: "The past use was the group's: what a vendor claims for it must stay with the seller.",
    });
    const back = lensReport(await sight("carve_out"), await sight("acquisition"));
    const whyOf = (rule: string) => back.findings.find((change) => change.rule === rule)?.why;
    expect(whyOf("licence_shortfall")).toMatch(/^As a carve-out: The past use was the group's/);
    expect(whyOf("work_shared_erp_instance")).toMatch(/leaves no parent behind/);
    expect(back.findings.every(({ why }) => why !== "")).toBe(true);
  });
});
