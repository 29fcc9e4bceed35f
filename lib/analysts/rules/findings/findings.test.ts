import { describe, expect, it } from "vitest";
import type { Domain } from "#db/vocabulary.ts";
import type { DealFrame, FactView } from "#lib/analysts/analyst.ts";
import { isFactorKey } from "#lib/diligence/assumptions.ts";
import { startingRateWords } from "#lib/diligence/rates.ts";
import { findings } from "./index.ts";
import { deal, fact } from "./made-up.ts";
import { CASES } from "./sample-cases.ts";

const rulesOf = (facts: FactView[], domain: Domain, frame: DealFrame = deal()) =>
  findings(facts, domain, frame).map((draft) => draft.rule);

const iam = { domain: "identity_access" } as const;
const infra = { domain: "infrastructure" } as const;
const org = { domain: "organization" } as const;

describe.each(CASES)("$rule", (entry) => {
  const frame = deal(entry.deal);

  it("fires on what is stated of the target's present, and cites it", () => {
    const stated = fact(entry.fires);
    const draft = findings([stated], entry.files, frame).find((found) => found.rule === entry.rule);
    expect(draft?.facts.map((link) => link.id)).toContain(stated.id);
    for (const text of [draft?.reasoning, draft?.soWhat, draft?.action]) expect(text?.length).toBeGreaterThan(10);
  });

  it("stays silent on the near miss", () => {
    if (entry.silent) expect(rulesOf([fact(entry.silent)], entry.files, frame)).not.toContain(entry.rule);
    else expect(rulesOf([fact(entry.fires)], entry.files, deal())).not.toContain(entry.rule);
  });

  it("stays silent on plan, policy, past and the other side", () => {
    const kinds = (["planned", "policy", "past"] as const).filter(
      (kind) =>
        !(entry.admits && kind === "policy") &&
        !(entry.past && kind === "past") &&
        !(entry.plans && kind === "planned"),
    );
    for (const kind of kinds)
      expect(rulesOf([fact({ ...entry.fires, kind })], entry.files, frame)).not.toContain(entry.rule);
    expect(rulesOf([fact({ ...entry.fires, entity: "buyer" })], entry.files, frame)).not.toContain(entry.rule);
  });
});

describe("findings as a whole", () => {
  const servers = Array.from({ length: 14 }, (_, n) =>
    fact({ ...infra, category: "compute", item: `SRV${n}`, details: { os: "Windows Server 2012 R2" } }),
  );

  it("says nothing where nothing is stated", () => {
    for (const domain of ["applications", "network", "cybersecurity"] as const)
      expect(findings([], domain, deal())).toEqual([]);
  });

  it("counts no further server where a sentence names the product that the listed ones run", () => {
    const said = fact({ ...infra, category: "compute", item: "Windows Server 2012 R2" });
    const [risk] = findings([...servers, said], "infrastructure", deal());
    expect(risk?.title).toContain("14 products");
    expect(findings([said], "infrastructure", deal())[0]?.rule).toBe("out_of_support");
  });

  it("makes one risk of fourteen old servers and one work item with quantity by rate", () => {
    const found = findings(servers, "infrastructure", deal());
    expect(found.filter((draft) => draft.rule === "out_of_support")).toHaveLength(1);
    const work = found.find((draft) => draft.type === "work_item");
    expect(work?.costLines[0]).toMatchObject({
      quantity: 14,
      unit: "server",
      recurrence: "one_time",
      factId: servers[0]?.id,
    });
    expect(work?.facts[0]?.link).toBe("triggers");
  });

  it("calls critical what costs more than the deal's materiality", () => {
    const severities = (materialityOneTime: number) =>
      findings(servers, "infrastructure", deal({ materialityOneTime }))
        .filter((draft) => draft.type === "risk")
        .map((draft) => draft.severity);
    expect(severities(50_000)).toEqual(["critical"]);
    expect(severities(5_000_000)).toEqual(["high"]);
  });

  it("files an invoiced product where it belongs, though the text glues its words", () => {
    const bought = fact({ domain: "organization", category: "vendors", item: "Office PremiumExchange 2010" });
    const [found] = findings([bought], "applications", deal());
    expect(found).toMatchObject({ rule: "out_of_support", category: "collaboration" });
    expect(found?.title).toContain("Exchange 2010");
  });

  it("does not take prose about old systems for an old system", () => {
    const strategy = fact({
      ...infra,
      category: "legacy",
      item: "End-of-Life",
      details: { support_status: "out of support" },
      quote: "End-of-life strategy: technology lifecycle management",
      place: { line: 4 },
    });
    expect(rulesOf([strategy], "infrastructure")).toEqual([]);
  });

  it("shows a policy that reality contradicts", () => {
    const policy = fact({ ...iam, category: "mfa", item: "MFA is required for all users", kind: "policy" });
    const actual = fact({ ...iam, category: "mfa", item: "Directory export", details: { user_coverage: "71 %" } });
    const found = findings([policy, actual], "identity_access", deal()).find(
      (draft) => draft.rule === "missing_or_partial_mfa",
    );
    expect(found?.title).toContain("policy");
    expect(found?.facts).toContainEqual({ id: policy.id, link: "contradicts" });
  });

  it("marks quantities that no fact states as assumptions and rates as not adopted", () => {
    const weak = fact({ ...iam, category: "mfa", item: "Directory export", details: { user_coverage: "71 %" } });
    const work = findings([weak], "identity_access", deal({ users: 120, currency: "USD" })).find(
      (draft) => draft.type === "work_item",
    );
    expect(work?.costLines[0]?.quantity).toBe(120);
    expect(work?.costLines[0]?.quantityWords).toMatch(/^assumption: 120 IT users/);
    expect(work?.costLines[0]?.factId).toBeUndefined();
    expect(startingRateWords("USD")).toMatch(/not adopted.*USD/);
  });

  it("names each factor of a work item's line, so that an assumption can find it", () => {
    const found = findings(servers, "infrastructure", deal()).flatMap((draft) => draft.costLines);
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) {
      expect(isFactorKey(`quantity.${line.quantityKey}`) && isFactorKey(`rate.${line.rateKey}`)).toBe(true);
      expect(line.quantityWords).toBeTruthy();
      expect(line.complexityWords).toBeTruthy();
    }
    expect(found[0]).toMatchObject({
      quantityKey: "work_out_of_support/infrastructure/compute",
      rateKey: "server_replacement",
    });
  });

  it("keeps a charge in another currency apart, and prices what replaces the services by today's charges", () => {
    const service = (item: string, details: Record<string, string>) =>
      fact({ ...org, category: "shared_services", item, details });
    const services = [service("Mail", { monthly_charge: "10,000 USD" }), service("Network", { annual_cost: "120000" })];
    const found = findings(services, "organization", deal({ dealType: "carve_out" }));
    const charges = found.find((draft) => draft.rule === "services_shared_with_parent")?.costLines;
    expect(charges).toMatchObject([
      { quantity: 12, rateLow: 10_000, currency: "USD", rateFactId: services[0]?.id },
      { quantity: 1, rateLow: 120_000, rateKey: "charge_network" },
    ]);
    expect(charges?.[1]?.currency).toBeUndefined();
    const uplift = found.find((draft) => draft.costNature === "dis_synergy" && draft.type === "work_item");
    expect(uplift?.costLines).toMatchObject([
      { quantity: 120_000, rateKey: "standalone_uplift", recurrence: "annual" },
    ]);
  });

  it("gives the same answer twice, with unique rule and scope", () => {
    const facts = CASES.map((entry) => fact(entry.fires));
    for (const domain of [
      "applications",
      "infrastructure",
      "network",
      "cybersecurity",
      "identity_access",
      "organization",
    ] as const) {
      const once = findings(facts, domain, deal({ dealType: "carve_out" }));
      expect(findings(facts, domain, deal({ dealType: "carve_out" }))).toEqual(once);
      const keys = once.map((draft) => `${draft.rule}/${draft.scope}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(once.every((draft) => draft.facts.length > 0 && draft.domain === domain)).toBe(true);
    }
  });
});
