// Every write, called by somebody in a deal of their own with the ids of another deal: nothing of the other deal moves.
import { globSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { overrideEnv } from "#env.ts";
import { type Ctx, personOf } from "#lib/access/ctx.ts";
import type { FindingDraft, GapDraft, StatementDraft } from "#lib/analysts/analyst.ts";
import {
  aFact,
  aFinding,
  aGap,
  openRun,
  outcomes,
  rows,
  type SampleServer,
  sampleDeal,
  samplePerson,
  sampleServer,
} from "#lib/api/sample-deal.ts";
import { assume } from "./costs/assume.ts";
import { takeIn } from "./documents/take-in.ts";
import { recordFacts } from "./facts/record.ts";
import { upsertExternalFacts } from "./facts/upsert-external.ts";
import { upsertExternalFindings } from "./findings/upsert-external.ts";
import { addRateCard } from "./rates/add.ts";
import { adoptRates } from "./rates/adopt.ts";
import { startRun } from "./runs/start.ts";
import { openSession } from "./sessions/open.ts";
import { createToken } from "./tokens/create.ts";
import type { Write } from "./write.ts";

type AnyWrite = Write<Ctx, never, unknown>;

const draft: StatementDraft = {
  domain: "applications",
  category: "erp",
  item: "Ledger",
  status: "documented",
  kind: "actual",
  details: { users: 120 },
  quote: "Ledger runs on one server.",
  place: { line: 1 },
  confidence: 0.9,
};
const SERVERS = "# Servers\n\nLedger runs on one server.";

let folder: string;
let server: SampleServer;
let theirs: Ctx;
let mine: Ctx;
let foreign: Awaited<ReturnType<typeof fillForeign>>;
const writes = new Map<string, AnyWrite>();

/** A deal with a document, a run with steps and a fact, and what its person holds. */
async function fillForeign() {
  const person = await samplePerson(server);
  theirs = await sampleDeal(person);
  await takeIn(theirs, Readable.from([SERVERS]), "4.2.1 Servers.md", { entity: "target" });
  const { id: runId, runNumber } = await startRun(theirs, { type: "full" });
  const [document] = await rows(theirs, "SELECT * FROM documents");
  const documentId = String(document?.id);
  // Two statements that disagree, so that there is a contradiction to reach for.
  const drafts = [draft, { ...draft, details: { users: 96 }, place: { line: 3 } }];
  await recordFacts(theirs, { runId, documentId, origin: "rules", drafts });
  const [fact] = await rows(theirs, "SELECT id, identity_id FROM facts");
  const [conflict] = await rows(theirs, "SELECT id FROM conflicts");
  const [step] = await rows(theirs, "SELECT id FROM run_steps");
  const rates = [{ key: "erp_separation" as const, description: "", low: 1, high: 2 }];
  await addRateCard(theirs, { fileName: "card.xlsx", sha256: "0".repeat(64), currency: "EUR", rates });
  await adoptRates(theirs, { version: 1 });
  await assume(theirs, { key: "rate.erp_separation", low: 1, high: 2, reason: "because" });
  const session = await openSession(person, {});
  const token = await createToken(person, { name: "theirs", scopes: ["read"] });
  return {
    ...{ document, documentId, runId, runNumber, factId: String(fact?.id), stepId: String(step?.id) },
    conflictId: String(conflict?.id),
    identityId: String(fact?.identity_id),
    ...{ userId: String(personOf(person.actor)), sessionId: session.id, tokenId: token.id },
  };
}

const TABLES = [
  ...["deals", "memberships", "documents", "document_pages", "document_blocks", "index_entries"],
  ...["analysis_runs", "run_documents", "run_steps", "identities", "statements", "facts", "gaps", "findings"],
  ...["finding_cost_lines", "fact_finding_links", "conflicts", "decisions", "merges", "rate_cards", "page_coverage"],
  ...["lens_reports", "sessions", "api_tokens"],
];
/** Everything of the foreign deal and its person, with the transaction that wrote each row last. */
const everything = () =>
  rows(
    theirs,
    TABLES.map((table) => `SELECT '${table}' AS t, x::text AS row, xmin::text FROM ${table} x`)
      .join(" UNION ALL ")
      .concat(" ORDER BY 1, 2"),
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-walls-"));
  overrideEnv({ DATA_DIR: folder });
  server = await sampleServer(inject("postgresFolder"));
  foreign = await fillForeign();
  mine = await sampleDeal(await samplePerson(server));
  for (const file of globSync("**/*.ts", { cwd: import.meta.dirname }).filter((name) => !name.endsWith(".test.ts"))) {
    const module = (await import(join(import.meta.dirname, file))) as Record<string, unknown>;
    for (const value of Object.values(module))
      if (typeof value === "function" && "event" in value) writes.set(String(value.event), value as AnyWrite);
  }
});
afterAll(async () => {
  await server?.drop();
  await rm(folder, { recursive: true, force: true });
});

/** The input names nothing but what is the caller's own; the deal is that of the caller's key. */
const OWN = "names nothing of another deal";
const gap: GapDraft = {
  ...{ entity: "target", domain: "network", category: "wan", topic: "carriers", description: "Which?" },
  ...{ importance: "important", suggestedSources: [], partialFactIds: [] },
};
const finding = (): FindingDraft => ({
  ...{ type: "risk", domain: "applications", category: "erp", rule: "r", scope: "", title: "T", description: "D" },
  ...{ severity: "high", likelihood: "high", dealBreaker: false, reasoning: "R", soWhat: "S", action: "A" },
  ...{ dealTreatment: "capex_plan", lens: "cost_driver", phase: "day_100", costLines: [] },
  facts: [{ id: foreign.factId, link: "supports" }],
});

/** By event: the input that reaches for the other deal and how it ends, or why there is none. */
const CASES: Record<string, typeof OWN | { input: () => unknown; ends: string | RegExp }> = {
  "costs.assume": {
    input: () => ({ key: "quantity.foreign", base: 5, reason: "because" }),
    ends: "not_found",
  },
  "costs.undo_assumption": { input: () => ({ key: "rate.erp_separation" }), ends: "not_found" },
  "rates.add": OWN,
  "rates.adopt": { input: () => ({ version: 1 }), ends: "not_found" },
  "rates.undo_adoption": { input: () => ({}), ends: "not_found" },
  "deals.create": OWN,
  "deals.update": OWN,
  "deals.change_type": OWN,
  "deals.archive": OWN,
  "deals.restore": OWN,
  "deals.add_member": OWN,
  "deals.change_role": { input: () => ({ userId: foreign.userId, role: "viewer" }), ends: "not_found" },
  "deals.remove_member": { input: () => ({ userId: foreign.userId }), ends: "not_found" },
  "conflicts.decide": { input: () => ({ conflictId: foreign.conflictId, value: "1" }), ends: "not_found" },
  "conflicts.undo": { input: () => ({ conflictId: foreign.conflictId }), ends: "not_found" },
  "models.choose": OWN,
  "models.reserve_call": {
    input: () => ({ stepId: foreign.stepId, documentId: foreign.documentId, requestHash: "0".repeat(64), most: 1 }),
    ends: "not_found",
  },
  "models.settle_call": {
    input: () => ({ callId: foreign.runId, attempt: { status: "broken", error: "x", again: false } }),
    ends: "not_found",
  },
  "models.offer": {
    input: () => ({
      ...{ name: "m", provider: "openai", model: "m", priceIn: 1, priceOut: 1 },
      ...{ pricedOn: "2026-11-01", priceSource: "list" },
    }),
    ends: "forbidden",
  },
  "models.set_key": { input: () => ({ modelId: foreign.runId, apiKey: "abcd" }), ends: "forbidden" },
  "models.withdraw": { input: () => ({ modelId: foreign.runId }), ends: "forbidden" },
  "models.allow_address": { input: () => ({ address: "http://127.0.0.1:1/" }), ends: "forbidden" },
  "models.disallow_address": { input: () => ({ addressId: foreign.runId }), ends: "forbidden" },
  "day_one.set": OWN,
  "day_one.clear": { input: () => ({ capability: "sign_in" }), ends: "nothing" },
  "documents.add": OWN,
  "documents.update": { input: () => ({ documentId: foreign.documentId, authority: 3 }), ends: "not_found" },
  "documents.remove": { input: () => ({ documentId: foreign.documentId }), ends: "not_found" },
  "documents.retry": { input: () => ({ documentId: foreign.documentId }), ends: "not_found" },
  "documents.confirm_side": { input: () => ({ documentId: foreign.documentId }), ends: "not_found" },
  "documents.move_side": { input: () => ({ documentId: foreign.documentId }), ends: "not_found" },
  "documents.read": {
    input: () => ({ document: foreign.document, reading: { reason: "damaged", reasonWords: "x", mediaType: "x" } }),
    ends: "nothing",
  },
  "facts.record": {
    input: () => ({ runId: foreign.runId, documentId: foreign.documentId, origin: "rules", drafts: [draft] }),
    ends: "not_found",
  },
  "facts.resolve": { input: () => ({ runId: foreign.runId }), ends: "not_found" },
  "facts.upsert_external": { input: () => ({ runNumber: foreign.runNumber, items: [aFact("x")] }), ends: "not_found" },
  "gaps.record": { input: () => ({ runId: foreign.runId, domain: "network", drafts: [gap] }), ends: "not_found" },
  "gaps.upsert_external": { input: () => ({ runNumber: foreign.runNumber, items: [aGap("x")] }), ends: "not_found" },
  "findings.record": {
    input: () => ({ runId: foreign.runId, domain: "applications", currency: "EUR", drafts: [finding()] }),
    ends: "not_found",
  },
  "findings.upsert_external": {
    input: () => ({ runNumber: foreign.runNumber, items: [aFinding("x", [foreign.factId])] }),
    ends: "not_found",
  },
  "identities.merge": { input: () => ({ factId: foreign.factId, intoFactId: foreign.factId }), ends: "not_found" },
  "identities.unmerge": { input: () => ({ identityId: foreign.identityId }), ends: "not_found" },
  "identities.record": {
    input: () => ({ runId: foreign.runId, decided: "0 0", plan: { undo: [], add: [] } }),
    ends: "not_found",
  },
  "runs.start": OWN,
  "runs.weigh_anew": { input: () => ({}), ends: "not_found" },
  "runs.cancel": { input: () => ({ runNumber: foreign.runNumber }), ends: "not_found" },
  "runs.fail": { input: () => ({ runNumber: foreign.runNumber, cause: "because" }), ends: "not_found" },
  "runs.progress": { input: () => ({ runNumber: foreign.runNumber, activity: "at work" }), ends: "not_found" },
  "runs.complete": {
    input: () => ({ runNumber: foreign.runNumber, expected: { facts: 0, gaps: 0, findings: 0 } }),
    ends: "not_found",
  },
  "runs.retry_step": { input: () => ({ stepId: foreign.stepId }), ends: "not_found" },
  "runs.skip_step": { input: () => ({ stepId: foreign.stepId, reason: "because" }), ends: "not_found" },
  "sessions.open": OWN,
  "sessions.revoke": { input: () => ({ sessionId: foreign.sessionId }), ends: "nothing" },
  "sessions.revoke_others": OWN,
  "topics.set_not_applicable": OWN,
  "topics.clear_not_applicable": OWN,
  "tokens.create": { input: () => ({ name: "t", scopes: ["read"], dealId: theirs.dealId }), ends: "not_found" },
  "tokens.revoke": { input: () => ({ tokenId: foreign.tokenId }), ends: "nothing" },
  "people.change_password": OWN,
  "people.create": { input: () => ({ email: "new@example.com", name: "New" }), ends: "forbidden" },
  "people.create_first_administrator": OWN,
  "reference.update": { input: () => ({}), ends: "forbidden" },
  "people.disable": { input: () => ({ personId: foreign.userId }), ends: "forbidden" },
  "people.enable": { input: () => ({ personId: foreign.userId }), ends: "forbidden" },
  "people.reset_password": { input: () => ({ personId: foreign.userId }), ends: "forbidden" },
};

/** "nothing" where the call goes through without an effect on the other deal, else the code of the refusal. */
async function ending(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "nothing";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

test("every write stands in the list", () => {
  expect([...writes.keys()].sort()).toEqual(Object.keys(CASES).sort());
});

test.each(Object.entries(CASES).flatMap(([event, one]) => (one === OWN ? [] : [[event, one] as const])))(
  "%s leaves the other deal as it is",
  async (event, { input, ends }) => {
    const before = await everything();
    expect(before.length).toBeGreaterThan(20);
    expect(await ending((writes.get(event) as AnyWrite)(mine, input() as never))).toBe(ends);
    expect(await everything()).toEqual(before);
  },
);

test("a file that the other deal has too is a new one here", async () => {
  const [taken] = await takeIn(mine, Readable.from([SERVERS]), "4.2.1 Servers.md", { entity: "buyer" });
  expect(taken).toMatchObject({ outcome: "added", version: 1, onOtherSide: false });
});

test("a finding that cites a fact of another deal is refused", async () => {
  const { ctx, runNumber } = await openRun(await samplePerson(server));
  await upsertExternalFacts(ctx, { runNumber, items: [aFact("own")] });
  const [label] = await rows(theirs, "SELECT label FROM facts");
  const cited = [foreign.factId, String(label?.label), "a"].map((id) => [{ externalId: id }]);
  const answer = await upsertExternalFindings(ctx, {
    runNumber,
    items: cited.map((facts, at) => aFinding(`f${at}`, facts)),
  });
  expect(new Set(outcomes(answer))).toEqual(new Set(["refused"]));
});
