import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Connection, connect } from "#db/client.ts";
import { type SeededDeal, seedDeals } from "#db/seed/many-facts.ts";
import { createTestDatabase, type TestDatabase } from "#db/testing.ts";
import { type Ctx, openDeal, type PersonCtx } from "#lib/access/ctx.ts";
import { type DealData, dealData } from "./deal-data.ts";
import { deals } from "./deals.ts";
import { people, sessions, tokens } from "./people.ts";

let database: TestDatabase;
let app: Connection;
let mine: SeededDeal;
let foreign: SeededDeal;
let data: DealData;
let ctx: Ctx;

const personOf = (deal: SeededDeal, isAdmin = false): PersonCtx => ({
  db: app.db,
  actor: { kind: "person", userId: deal.userId, isAdmin },
  channel: "web",
});

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresFolder"));
  [mine, foreign] = (await seedDeals(database.ownerUrl, [
    { facts: 300, factsADocument: 60, previousRun: true, name: "Mine" },
    { facts: 200, factsADocument: 50, previousRun: true, name: "Foreign" },
  ])) as [SeededDeal, SeededDeal];
  app = connect(database.appUrl, { max: 4 });
  ctx = await openDeal(personOf(mine), mine.dealId);
  data = dealData(ctx);
});
afterAll(async () => {
  await app?.end();
  await database?.drop();
});

describe("a foreign deal", () => {
  /** Ids of the foreign deal's rows, as its own member sees them. */
  async function foreignIds() {
    const theirs = dealData(await openDeal(personOf(foreign), foreign.dealId));
    const fact = (await theirs.facts({ limit: 1 })).rows[0]?.id as string;
    const gap = (await theirs.gaps({ limit: 1 })).rows[0]?.id as string;
    const finding = (await theirs.findings({ limit: 1 })).rows[0]?.id as string;
    const document = (await theirs.documents({ limit: 1 })).rows[0]?.id as string;
    expect(await theirs.fact(fact)).not.toBeNull();
    expect(await theirs.gap(gap)).not.toBeNull();
    expect(await theirs.finding(finding)).not.toBeNull();
    expect(await theirs.document(document)).not.toBeNull();
    return { fact, gap, finding, document, cursor: (await theirs.facts({ limit: 1 })).next };
  }

  test("gives nothing to any method, whatever id is asked for", async () => {
    const ids = await foreignIds();
    const asked: { [K in keyof DealData]: () => Promise<unknown> } = {
      frame: () => data.frame(),
      summary: () => data.summary(),
      domain: () => data.domain("applications"),
      facts: () => data.facts({ document: ids.document, cursor: ids.cursor }),
      factChoices: () => data.factChoices(),
      fact: () => data.fact(ids.fact),
      gaps: () => data.gaps(),
      gap: () => data.gap(ids.gap),
      findings: () => data.findings(),
      finding: () => data.finding(ids.finding),
      conflicts: () => data.conflicts(),
      conflict: () => data.conflict(ids.fact),
      costs: () => data.costs(),
      tsa: () => data.tsa(),
      dayOne: () => data.dayOne(),
      overlaps: () => data.overlaps(),
      documents: () => data.documents({ limit: 200 }),
      document: () => data.document(ids.document),
      documentPage: () => data.documentPage(ids.document, 1),
      documentGrid: () => data.documentGrid(ids.document, 1),
      documentFacts: () => data.documentFacts(ids.document),
      passage: () => data.passage(ids.fact),
      runs: () => data.runs(),
      run: () => data.run(1),
      progress: () => data.progress(),
      search: () => data.search({ q: "plant", limit: 100 }),
      activity: () => data.activity(),
      members: () => data.members(),
      modelSettings: () => data.modelSettings(),
      modelEstimate: () => data.modelEstimate(),
      modelUse: () => data.modelUse(1),
      received: () => data.received(),
      decidedSince: () => data.decidedSince(),
      silent: () => data.silent(),
      lens: () => data.lens("acquisition"),
      sameItems: () => data.sameItems({ cursor: ids.cursor }),
    };
    expect(Object.keys(asked).sort()).toEqual(Object.keys(data).sort());
    for (const [name, ask] of Object.entries(asked)) {
      const text = JSON.stringify(await ask()) ?? "null";
      for (const id of [...Object.values(ids), foreign.dealId, foreign.runId, foreign.userId]) {
        expect(text.includes(String(id)), `${name} shows a row of the foreign deal`).toBe(false);
      }
    }
    for (const name of [
      "fact",
      "gap",
      "finding",
      "conflict",
      "document",
      "documentPage",
      "documentGrid",
      "passage",
    ] as const) {
      expect(await asked[name](), name).toBeNull();
    }
    expect(await asked.documentFacts()).toEqual([]);
  });

  test("cannot be opened, and what is no id is the same", async () => {
    for (const id of [foreign.dealId, "x", "", "00000000-0000-0000-0000-000000000000"]) {
      await expect(openDeal(personOf(mine), id)).rejects.toMatchObject({ code: "not_found" });
    }
  });

  test("is not in the list of deals, and its search stays empty behind a forged key", async () => {
    const listed = await deals(personOf(mine));
    expect(listed.rows.map(({ name }) => name)).toEqual(["Mine"]);
    expect(listed.rows[0]).toMatchObject({
      role: "lead",
      run: { number: 2, status: "completed" },
      counts: { facts: 300 },
    });
    expect((await deals(personOf(mine), { archived: true })).rows).toEqual([]);
    expect((await deals(personOf(mine), { q: "FOREIGN" })).rows).toEqual([]);
    expect((await deals(personOf(mine), { q: "mine", type: "carve_out" })).total.count).toBe(1);
  });
});

describe("the shown run", () => {
  test("is the latest completed one, or the asked one", async () => {
    const frame = await data.frame();
    expect(frame.shownRun).toMatchObject({ number: 2, latest: true });
    expect(frame.counts.facts).toBe(300);
    expect(frame.runs.map(({ number }) => number)).toEqual([2, 1]);
    const older = dealData(ctx, { run: 1 });
    expect((await older.frame()).shownRun).toMatchObject({ number: 1, latest: false });
    expect((await older.facts({ kind: "actual", limit: 200 })).total.count).toBe(270);
  });

  test.each([99, -1, 1.5, Number.NaN, 10 ** 12])(
    "%d does not exist: lists are empty, single things null",
    async (run) => {
      const none = dealData(ctx, { run });
      expect(await none.frame()).toMatchObject({ shownRun: null, runNotFound: true });
      expect(await none.facts()).toMatchObject({ rows: [], total: { count: 0 } });
      expect(await none.summary()).toBeNull();
      expect(await none.domain("network")).toBeNull();
      expect(await none.costs()).toBeNull();
      expect((await none.documents()).rows.length).toBeGreaterThan(0);
      expect((await none.search({ q: "plant" })).byNoun.fact.count).toBe(0);
    },
  );
});

describe("single things", () => {
  test("a fact has its source, its findings and its passage", async () => {
    const row = (await data.facts({ q: "zirconium" })).rows[0];
    const fact = await data.fact(row?.id as string);
    expect(fact?.sources).toHaveLength(1);
    expect(fact?.sources[0]).toMatchObject({ primary: true, quote: fact?.quote });
    expect(fact?.citation).toMatch(/^VDR 4\.\d+, row \d+$/);
    expect(fact?.findings).toHaveLength(1);
    const passage = await data.passage(fact?.id as string);
    expect(passage).toMatchObject({ documentId: fact?.document?.id, page: 1, quote: fact?.quote });
    const page = await data.documentPage(passage?.documentId as string, 1);
    const block = page?.blocks.find(({ seq }) => seq === passage?.marks[0]?.seq);
    expect(block?.text.slice(passage?.marks[0]?.start, passage?.marks[0]?.end)).toBe(fact?.quote);
  });

  test("a finding has its facts with their link, and cost lines that add up", async () => {
    const [row] = (await data.findings({ limit: 1 })).rows;
    const finding = await data.finding(row?.id as string);
    expect(finding?.facts[0]).toMatchObject({ link: "supports" });
    const line = finding?.costLines[0];
    expect([finding?.oneTimeLow, finding?.annualLow]).toContain(line?.low);
  });

  test("a document has pages, and a grid by rows", async () => {
    const [row] = (await data.documents({ limit: 1 })).rows;
    const document = await data.document(row?.id as string);
    expect(document?.pageList).toMatchObject([{ number: 1, facts: 60, blocks: 60 }]);
    expect(document?.pagesWithoutFacts).toEqual([]);
    const grid = await data.documentGrid(row?.id as string, 1, { fromRow: 11, rows: 20 });
    expect(grid?.rows.map(({ row: number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 11));
    expect(grid).toMatchObject({ nextRow: 31, previousRow: 1, lastRow: 61 });
    expect(await data.documentFacts(row?.id as string, { page: 1 })).toHaveLength(60);
    expect(await data.documentFacts(row?.id as string, { page: 2 })).toEqual([]);
  });

  test.each(["", "x", "../..", "00000000-0000-7000-8000-000000000000"])("%s is no id and no error", async (id) => {
    expect(await data.fact(id)).toBeNull();
    expect(await data.document(id)).toBeNull();
    expect(await data.passage(id)).toBeNull();
    expect(await data.documentPage(id, 1)).toBeNull();
  });
});

describe("overviews", () => {
  test("the summary adds up to the lists", async () => {
    const summary = await data.summary();
    const findings = (await data.findings({ limit: 200 })).rows;
    const annual = findings
      .filter(({ costNature }) => costNature === "tsa_charge")
      .map(({ annualLow }) => annualLow ?? 0);
    expect(summary?.money.tsaCharges?.low).toBe(annual.reduce((sum, value) => sum + value, 0));
    expect(summary?.totals).toMatchObject({ facts: 300, findings: findings.length });
    expect(summary?.topFindings).toHaveLength(10);
    expect(summary?.notSeen.criticalGaps).toBe((await data.gaps({ importance: "critical" })).total.count);
    // All of the run before are still there as new or updated things: change of the seed says nothing of them.
    expect(summary?.changes?.find(({ noun }) => noun === "fact")).toMatchObject({ unchanged: 0 });
    expect(summary?.domains).toHaveLength(6);
  });

  test("a domain counts its inventory, its checklist and its lists alike", async () => {
    const view = await data.domain("applications", { entity: "target" });
    const facts = await data.facts({ domain: "applications", entity: "target" });
    expect(view?.inventory.reduce((sum, { target }) => sum + target, 0)).toBe(facts.total.count);
    expect(view?.counts.facts).toBe(facts.total.count);
    expect(view?.checklists).toHaveLength(1);
    expect((await data.domain("applications"))?.checklists).toHaveLength(2);
    expect(await data.domain("accounting")).toBeNull();
  });

  test("costs by phase and by nature are the same money", async () => {
    const costs = await data.costs();
    const total = (list: { oneTime: { high: number } | null }[] | undefined) =>
      (list ?? []).reduce((sum, { oneTime }) => sum + (oneTime?.high ?? 0), 0);
    expect(total(costs?.byPhase)).toBe(total(costs?.byNature));
    expect(total(costs?.byPhase)).toBe(costs?.findings.reduce((sum, { oneTimeHigh }) => sum + (oneTimeHigh ?? 0), 0));
    expect(total(costs?.byPhase)).toBe(costs?.money.oneTime?.high);
  });

  test("a money number leads to the lines that it is made of, and to no other", async () => {
    for (const total of ["remediation", "separationIntegration", "tsaCharges", "runRateChange"] as const) {
      const costs = await data.costs({ total });
      const sign = (nature: string | null) => (nature === "synergy" ? -1 : 1);
      const sum = costs?.findings.flatMap(({ costLines, costNature }) =>
        costLines.map(({ base }) => sign(costNature) * base),
      );
      expect(costs?.shownLines).toBeGreaterThan(0);
      expect(
        sum?.reduce((all, one) => all + one, 0),
        total,
      ).toBe(costs?.money[total]?.base);
      expect((await data.summary())?.money[total]).toEqual(costs?.money[total]);
    }
  });

  test("search finds in all nouns, marks the words and pages on", async () => {
    const first = await data.search({ q: "plant", limit: 7 });
    expect(first.hits).toHaveLength(7);
    expect(first.hits.every(({ segments }) => segments.some(({ marked, text }) => marked && /plant/i.test(text)))).toBe(
      true,
    );
    expect(first.byNoun.passage.count).toBe(30);
    const second = await data.search({ q: "plant", limit: 7, cursor: first.next });
    const key = ({ noun, id, seq }: (typeof first.hits)[number]) => `${noun}${id}${seq}`;
    expect(second.hits.map(key).filter((one) => first.hits.map(key).includes(one))).toEqual([]);
    expect((await data.search({ q: "plant", cursor: "forged.mark" })).note).toBeDefined();
    const only = await data.search({ q: "plant", nouns: "gap" });
    expect(new Set(only.hits.map(({ noun }) => noun))).toEqual(new Set(["gap"]));
  });

  test("people are for administrators, sessions and tokens one's own", async () => {
    await expect(people(personOf(mine))).rejects.toMatchObject({ code: "forbidden" });
    expect((await people(personOf(mine, true))).rows.length).toBeGreaterThanOrEqual(2);
    expect(await sessions(personOf(mine))).toEqual([]);
    expect(await tokens(personOf(mine))).toEqual([]);
    expect(await data.members()).toMatchObject([{ role: "lead", isOwner: true }]);
  });

  test("a run shows its board", async () => {
    const run = await data.run(2);
    expect(run?.board.columns).toEqual(["reason"]);
    expect(run?.board.rows.map(({ title }) => title)[0]).toBe("applications");
    expect(run?.found.facts).toBe(300);
    expect(await data.run(9)).toBeNull();
    expect(await data.progress()).toBeNull();
  });
});
