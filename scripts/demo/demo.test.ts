// The demo data room against its truth: what the built-in analyst must find in it, and what it must not claim.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Entity } from "#db/vocabulary.ts";
import { runRateBridge } from "#lib/diligence/bridge.ts";
import { indexLines } from "#lib/documents/index-lines.ts";
import { closeParser, parseDocument } from "#lib/documents/parse.ts";
import { dealFields } from "#lib/writes/deals/fields.ts";
import { type Analysed, analyseFolder } from "./analyse.ts";
import { BUYER_FILES, NOT_RECEIVED, TARGET_FILES } from "./files.ts";

interface Truth {
  unreadable: Record<string, string>;
  notReceived: string[];
  tables: { file: string; kind: string; rows: number }[];
  facts: { entity: Entity; category: string; item: string; kind?: string; details: Record<string, unknown> }[];
  findings: { rule: string; domain: string; says: string[] }[];
  conflicts: { item: string; attribute: string; values: unknown[] }[];
  policies: string[];
  traps: { why: string; rule: string; never: string }[];
}

const demo = join(import.meta.dirname, "../../demo");
const json = <T>(name: string) => JSON.parse(readFileSync(join(demo, name), "utf8")) as T;
const truth = json<Truth>("expected.json");
const deal = dealFields.parse(json("deal.json"));
let seen: Analysed;

beforeAll(async () => {
  seen = await analyseFolder(join(demo, "dataroom"), { ...deal, users: deal.itUsers, asOf: "2026-11-20" });
}, 60_000);
afterAll(() => closeParser());

const textOf = ({ title, description }: { title: string; description: string }) => `${title}\n${description}`;

describe("the demo data room", () => {
  it("holds every file of its list, in less than 3 MB", () => {
    const files = [
      ...TARGET_FILES.map(({ path }) => join(demo, "dataroom/target", path)),
      ...BUYER_FILES.map(({ path }) => join(demo, "dataroom/buyer", path)),
    ];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(3 * 1024 * 1024);
  });

  it("is read whole, except for what cannot be read, with the reason", () => {
    expect(Object.fromEntries(seen.unreadable.map(({ path, reason }) => [path, reason]))).toEqual(truth.unreadable);
  });

  it("lists in its index two files that were not received", async () => {
    const name = "0.1 Data room index.xlsx";
    const parsed = await parseDocument({ file: join(demo, "dataroom/target/0 Index", name), name });
    if ("unreadable" in parsed) throw new Error(parsed.words);
    const numbers = indexLines(parsed, name).map(({ vdrIndex }) => vdrIndex);
    expect(numbers).toEqual(expect.arrayContaining(truth.notReceived));
    expect(numbers).toHaveLength(TARGET_FILES.length - 1 + NOT_RECEIVED.length);
  });

  it.each(truth.tables)("gives $kind in $file with $rows rows", ({ file, kind, rows }) => {
    const found = seen.tables.filter((table) => table.path.endsWith(file) && table.kind === kind);
    expect(found.reduce((sum, table) => sum + table.rows, 0)).toBe(rows);
  });

  it("finds every quote on its page", () => {
    expect(seen.facts.length).toBeGreaterThan(300);
    expect(seen.facts.filter(({ check }) => check !== "verified")).toEqual([]);
  });

  it.each(truth.facts)(
    "knows of $item ($entity, $category)",
    ({ entity, category, item, kind = "actual", details }) => {
      const found = seen.facts.filter(
        (fact) =>
          fact.entity === entity && fact.category === category && fact.kind === kind && fact.item.startsWith(item),
      );
      expect(found.map((fact) => fact.details)).toContainEqual(expect.objectContaining(details));
    },
  );

  it.each(truth.findings)("raises $rule in $domain: $says", ({ rule, domain, says }) => {
    const texts = seen.findings.filter((found) => found.rule === rule && found.domain === domain).map(textOf);
    expect(
      texts.some((text) => says.every((words) => text.includes(words))),
      texts.join("\n\n"),
    ).toBe(true);
  });

  it.each(truth.traps)("does not claim $rule of $never: $why", ({ rule, never }) => {
    const texts = seen.findings.filter((found) => found.rule === rule).map(textOf);
    expect(texts.filter((text) => text.includes(never))).toEqual([]);
  });

  it("says where its documents contradict each other, and nothing else", () => {
    const said = seen.conflicts.map(({ item, attribute, values }) => ({
      ...{ item, attribute },
      values: values.map(({ value }) => value),
    }));
    expect(said).toEqual(truth.conflicts);
    expect(seen.policies).toEqual(truth.policies);
  });

  it("sets the sign-in policy against the directory's own figures", () => {
    const found = seen.findings.find(({ rule }) => rule === "missing_or_partial_mfa");
    expect(found?.facts.map(({ link }) => link)).toContain("contradicts");
    expect(found?.title).toContain("against the company's own policy");
  });

  it("bridges from the reported cost of 2025 to the run-rate, by its own facts and lines", () => {
    const facts = seen.facts
      .filter(({ entity, kind }) => entity === "target" && kind === "actual")
      .map((fact) => ({
        ...fact,
        providedBy: fact.providedBy ?? null,
        table:
          fact.place.row === undefined && fact.place.table === undefined
            ? null
            : `${fact.documentPath} ${fact.tableTitle}`,
      }));
    const lines = seen.findings.flatMap(({ costLines, phase, costNature, costOwner }) =>
      costLines.map((line) => ({ ...line, phase, costNature, costOwner })),
    );
    const { steps, year, missing } = runRateBridge(facts, lines, { ...deal, currency: "EUR", asOf: "2026-11-20" });
    const bases = Object.fromEntries(steps.map(({ key, range }) => [key, range?.base]));
    expect({ year, missing }).toEqual({ year: 2025, missing: [] });
    expect(bases).toMatchObject({ reported: 8_398_000, recharges: -3_880_000, one_offs: undefined });
    // Six services at today's charges are 3,756,000; what comes on top are yearly cost lines.
    expect(bases.standalone).toBeGreaterThan(3_756_000);
  });

  it("names every factor of a work item's lines, so that each can be changed", () => {
    const lines = seen.findings.filter(({ type }) => type === "work_item").flatMap(({ costLines }) => costLines);
    expect(lines.length).toBeGreaterThan(20);
    expect(
      lines.filter(({ quantityKey, rateKey, complexityWords }) => !quantityKey || !rateKey || !complexityWords),
    ).toEqual([]);
  });

  it("asks for what the documents do not say", () => {
    const topics = seen.gaps.filter(({ entity }) => entity === "target");
    expect(topics.length).toBeGreaterThan(20);
    expect(topics.map(({ category }) => category)).toEqual(expect.arrayContaining(["privileged_access", "privacy"]));
  });
});
