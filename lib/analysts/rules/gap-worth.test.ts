import { describe, expect, it } from "vitest";
import { DOMAINS } from "#db/vocabulary.ts";
import type { OpenQuestion, RaisedRule } from "#lib/analysts/analyst.ts";
import { DOMAIN_SHEETS } from "#lib/diligence/domains/index.ts";
import { GAP_LEVERS, GIVES_UNIT } from "#lib/diligence/gap-levers.ts";
import { RATES } from "#lib/diligence/rates.ts";
import { graver } from "#lib/diligence/severity.ts";
import { findings, RULES } from "./findings/index.ts";
import { deal, fact } from "./findings/made-up.ts";
import { CASES } from "./findings/sample-cases.ts";
import { STATED_WEAKNESSES } from "./findings/stated-weaknesses-sheet.ts";
import { WORK_ITEMS } from "./findings/work-items-sheet.ts";
import { gapWorth } from "./gap-worth.ts";

const topics = DOMAINS.flatMap((domain) =>
  DOMAIN_SHEETS[domain].categories.flatMap((sheet) =>
    sheet.topics.map((topic) => [topic.key, sheet.category] as const),
  ),
);
/** Rules that one entry of the list runs under several names. */
const SHARED = [
  "shared_erp_instance",
  "shared_mail_tenant",
  "shared_directory",
  "shared_infrastructure",
  "shared_network",
];
const NAMES = [...RULES.map(({ name }) => name), ...STATED_WEAKNESSES.map(({ rule }) => rule), ...SHARED];
const ask = (category: OpenQuestion["category"], topic: string): OpenQuestion => ({
  ...{ entity: "target", domain: "applications", category, topic },
});

describe("the sheet of levers", () => {
  it.each(GAP_LEVERS)("$topic names a topic, a rule, and the rates and the quantity of its work", (lever) => {
    expect(topics.map(([key]) => key)).toContain(lever.topic);
    expect(NAMES).toContain(lever.rule);
    const work = WORK_ITEMS.find(
      ({ trigger, categories }) => trigger === lever.rule && (!categories || categories.includes(lever.category)),
    );
    expect(lever.rates).toEqual(work?.rates ?? []);
    if (work) expect(lever.quantity).toBe(work.quantity);
  });

  it("gives no severity that a sample of the rule exceeds", () => {
    for (const { rule, category, severity } of GAP_LEVERS) {
      const samples = CASES.filter((entry) => entry.rule === rule && entry.fires.category === category);
      for (const { fires, files, deal: frame } of samples) {
        const found = findings([fact(fires)], files, deal({ dealType: "carve_out", ...frame }));
        const draft = found.find((one) => one.rule === rule && one.category === category);
        if (draft) expect([rule, category, graver(severity, draft.severity)]).toEqual([rule, category, severity]);
      }
    }
  });

  it("takes units from the rates", () => {
    const units = Object.values(RATES).map(({ unit }) => unit as string);
    for (const [topic, unit] of Object.entries(GIVES_UNIT)) {
      expect(topics.map(([key]) => key)).toContain(topic);
      expect(units).toContain(unit);
    }
  });
});

describe("the worth of open questions", () => {
  const carveOut = deal({ dealType: "carve_out", users: 400 });

  it("puts the separation route of the ERP before the way of working", () => {
    const [erp, way] = gapWorth(
      [ask("erp", "erp_shared_instance"), ask("development", "development_way_of_working")],
      [],
      [],
      carveOut,
    );
    expect(erp).toMatchObject({ oneTimeLow: 800_000, oneTimeHigh: 3_000_000, annualLow: null, severity: "high" });
    expect(erp?.why).toBe("Could add: separate or build an ERP instance");
    expect(way).toMatchObject({ oneTimeHigh: null, severity: null, score: 0, why: "" });
  });

  it("counts by the deal's users, by what is known of the category, or says that the number is not known", () => {
    const servers = [1, 2, 3].map((n) => fact({ domain: "infrastructure", category: "compute", item: `S${n}` }));
    const questions = [ask("mfa", "mfa_coverage"), ask("compute", "compute_hypervisor"), ask("ot", "ot_unsupported")];
    const [mfa, compute, plant] = gapWorth(questions, [], servers, carveOut);
    expect(mfa).toMatchObject({ oneTimeLow: 12_000, oneTimeHigh: 36_000, annualLow: 9_600, annualHigh: 28_800 });
    expect(compute).toMatchObject({ oneTimeLow: 4_000, oneTimeHigh: 36_000 });
    expect(plant).toMatchObject({ oneTimeLow: null, oneTimeHigh: null, severity: "high" });
    expect(plant?.why).toMatch(/number not known/);
    expect(gapWorth([ask("mfa", "mfa_coverage")], [], [], deal())[0]?.oneTimeHigh).toBeNull();
  });

  it("is nothing where the rule has spoken, where such a deal never raises it, and for the buyer", () => {
    const raised: RaisedRule[] = [{ rule: "shared_erp_instance", category: "erp", assumed: [] }];
    const question = ask("erp", "erp_shared_instance");
    expect(gapWorth([question], raised, [], carveOut)[0]).toMatchObject({ score: 0, oneTimeHigh: null });
    expect(gapWorth([question], [], [], deal())[0]?.score).toBe(0);
    expect(gapWorth([{ ...question, entity: "buyer" }], [], [], carveOut)[0]?.score).toBe(0);
  });

  it("is critical where it may exceed the deal's materiality", () => {
    const material = deal({ dealType: "carve_out", materialityOneTime: 1_000_000 });
    expect(gapWorth([ask("erp", "erp_shared_instance")], [], [], material)[0]?.severity).toBe("critical");
  });

  it("sees that a number would settle costs which rest on an assumed one", () => {
    const assumed = [{ unit: "mailbox", recurrence: "one_time" as const, low: 6_000, high: 16_000 }];
    const raised: RaisedRule[] = [{ rule: "work_shared_mail_tenant", category: "collaboration", assumed }];
    const [worth] = gapWorth([ask("collaboration", "collaboration_platform")], raised, [], deal());
    expect(worth?.why).toMatch(/Could settle: costs that rest on an assumed number of mailboxes/);
    expect(worth?.oneTimeHigh).toBe(60_000 + 32_000);
  });
});
