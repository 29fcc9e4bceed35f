// Facts of outside writers: outcomes in order, repeats that change nothing, corrections, quotes checked.
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { inScope } from "#db/client.ts";
import { replacePages } from "#db/repositories/document-pages.ts";
import { insertDocument } from "#db/repositories/documents.ts";
import { newId } from "#db/schema/columns.ts";
import type { PersonCtx } from "#lib/access/ctx.ts";
import { upsertExternalFacts } from "#lib/writes/facts/upsert-external.ts";
import { upsertExternalFindings } from "#lib/writes/findings/upsert-external.ts";
import {
  aFact,
  aFinding,
  openRun,
  outcomes,
  rows,
  type SampleServer,
  samplePerson,
  sampleServer,
  snapshot,
} from "./sample-deal.ts";

let server: SampleServer;
let person: PersonCtx;
beforeAll(async () => {
  server = await sampleServer(inject("postgresFolder"));
  person = await samplePerson(server);
});
afterAll(() => server.drop());

describe("facts", () => {
  test("are created, unchanged, updated and refused in one call, answered in input order", async () => {
    const { ctx, runNumber } = await openRun(person);
    const first = await upsertExternalFacts(ctx, { runNumber, items: [aFact("a"), aFact("b"), aFact("c")] });
    expect(outcomes(first)).toEqual(["created", "created", "created"]);
    expect(first.results.map(({ label }) => label)).toEqual(["F-TGT-APP-001", "F-TGT-APP-002", "F-TGT-APP-003"]);
    const second = await upsertExternalFacts(ctx, {
      runNumber,
      items: [
        aFact("x", { category: "wan" }),
        aFact("b"),
        aFact("c", { status: "partial" }),
        aFact("d"),
        aFact("d", { quote: "Said again." }),
        { ...aFact("e"), entity: undefined, surprise: 1 },
        "no item",
      ],
    });
    expect(outcomes(second)).toEqual(["refused", "unchanged", "updated", "created", "refused", "refused", "refused"]);
    expect(second.results.map(({ externalId }) => externalId)).toEqual(["x", "b", "c", "d", "d", "e", null]);
    expect(second.results[0]?.errors[0]?.field).toBe("category");
    expect(second.results[4]?.errors[0]).toMatchObject({
      field: "externalId",
      message: expect.stringContaining("twice"),
    });
    expect(second.results[5]?.errors.map(({ field }) => field).sort()).toEqual(["entity", "surprise"]);
    expect(second.results[2]?.label).toBe("F-TGT-APP-003");
    expect(await rows(ctx, `SELECT item, status FROM facts WHERE deleted_at IS NULL ORDER BY item`)).toEqual([
      { item: "System a", status: "documented" },
      { item: "System b", status: "documented" },
      { item: "System c", status: "partial" },
      { item: "System d", status: "documented" },
    ]);
  });

  test("sent twice leave rows, versions and checksums as they are, and no second audit entry", async () => {
    const { ctx, runNumber } = await openRun(person);
    const items = [aFact("a"), aFact("b"), aFact("c", { domain: "network", category: "lan" })];
    await upsertExternalFacts(ctx, { runNumber, items });
    const before = [await snapshot(ctx), await rows(ctx, `SELECT count(*) FROM audit_log`)];
    expect(outcomes(await upsertExternalFacts(ctx, { runNumber, items }))).toEqual(Array(3).fill("unchanged"));
    expect([await snapshot(ctx), await rows(ctx, `SELECT count(*) FROM audit_log`)]).toEqual(before);
  });

  test("of two ids about one thing become one fact; correcting one moves it, and citations follow", async () => {
    const { ctx, runNumber } = await openRun(person);
    await upsertExternalFacts(ctx, {
      runNumber,
      items: [aFact("a", { item: "SAP ECC" }), aFact("b", { item: "sap ecc" }), aFact("c", { item: "Payroll" })],
    });
    const facts = () => rows(ctx, `SELECT item, source_count FROM facts WHERE deleted_at IS NULL ORDER BY item`);
    expect(await facts()).toEqual([
      { item: "Payroll", source_count: 1 },
      { item: expect.stringMatching(/sap ecc/i), source_count: 2 },
    ]);
    await upsertExternalFindings(ctx, { runNumber, items: [aFinding("f", [{ externalId: "c" }])] });
    const moved = [aFact("b", { item: "Oracle EBS" }), aFact("c", { item: "Payroll 2" })];
    expect(outcomes(await upsertExternalFacts(ctx, { runNumber, items: moved }))).toEqual(["updated", "updated"]);
    expect(await facts()).toEqual([
      { item: "Oracle EBS", source_count: 1 },
      { item: "Payroll 2", source_count: 1 },
      { item: "SAP ECC", source_count: 1 },
    ]);
    const cited = `SELECT f.item, f.deleted_at FROM fact_finding_links l JOIN facts f ON f.id = l.fact_id`;
    expect(await rows(ctx, cited)).toEqual([{ item: "Payroll 2", deleted_at: null }]);
  });

  test("have their quote checked on the page of the document they name; without one it is uncheckable", async () => {
    const { ctx, runNumber } = await openRun(person);
    const id = newId();
    await inScope(ctx.db, { dealId: ctx.dealId }, async (tx) => {
      const bytes = { sha256: "0".repeat(64), bytes: 1, mediaType: "application/pdf", storageKey: "none" };
      await insertDocument(tx, {
        ...bytes,
        id,
        dealId: ctx.dealId,
        label: "D-001",
        entity: "target",
        path: "it/systems.pdf",
        authority: 1,
        status: "processed",
      });
      const pages = [1, 2].map((number) => ({
        number,
        kind: "page" as const,
        text: number === 1 ? "Title" : "SAP is in use.",
      }));
      await replacePages(tx, ctx.dealId, id, { pages, blocks: [], tables: [] } as never);
    });
    const quote = "SAP is in use.";
    const { results } = await upsertExternalFacts(ctx, {
      runNumber,
      items: [
        aFact("here", { quote, document: "D-001", place: { page: 2 } }),
        aFact("path", { quote, document: "it/systems.pdf", place: { page: 2 } }),
        aFact("elsewhere", { quote, document: "D-001", place: { page: 1 } }),
        aFact("none", { quote }),
        aFact("foreign", { quote, document: "D-777" }),
      ],
    });
    expect(results.map(({ outcome }) => outcome)).toEqual(["created", "created", "created", "created", "refused"]);
    expect(results[4]?.errors[0]?.field).toBe("document");
    expect(await rows(ctx, `SELECT external_id, evidence_check FROM statements ORDER BY external_id`)).toEqual([
      { external_id: "elsewhere", evidence_check: "not_found" },
      { external_id: "here", evidence_check: "verified" },
      { external_id: "none", evidence_check: "uncheckable" },
      { external_id: "path", evidence_check: "verified" },
    ]);
  });

  test("with NUL, half a surrogate pair or deep details are refused by field", async () => {
    const { ctx, runNumber } = await openRun(person);
    const { results } = await upsertExternalFacts(ctx, {
      runNumber,
      items: [
        aFact("nul", { quote: "a\0b" }),
        aFact("half", { item: "x\ud800" }),
        aFact("deep", { details: { a: { b: 1 } } }),
        aFact("key", { details: { "a\0": 1 } }),
      ],
    });
    expect(results.map(({ outcome, errors }) => [outcome, errors[0]?.field])).toEqual([
      ["refused", "quote"],
      ["refused", "item"],
      ["refused", "details.a"],
      ["refused", expect.stringContaining("details")],
    ]);
  });
});
