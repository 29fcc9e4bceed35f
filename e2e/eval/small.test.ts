// A small part of the evaluation in every test run: three short documents of the data room must keep their figures.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectRoot } from "#env.ts";
import { closeParser } from "#lib/documents/parse.ts";
import { readFile } from "./read-file.ts";
import { scoreExport } from "./score.ts";

const root = join(projectRoot, "..", "shared", "dataroom");
const here = existsSync(join(root, "truth.json"));

/** Prose facts of the truth that must be found, of how many. */
const FLOORS: [path: string, found: number, of: number][] = [
  ["target-a/Physical_Security_Policy.txt", 4, 5],
  ["other-orgs/ficampm-hhs-governance-charter.docx", 9, 12],
  ["buyer-a/fpki-fpkima-audit-letter.pdf", 8, 10],
];

describe("small evaluation", () => {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-small-eval-"));
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await closeParser();
  });

  // Skipped where the data room is not beside the checkout (../shared/dataroom).
  it.skipIf(!here).each(FLOORS)("finds in %s at least %i of %i facts", async (path, found, of) => {
    const { drafts } = await readFile(join(root, path));
    const entity = path.startsWith("buyer") ? "buyer" : "target";
    const facts = drafts.map((draft, n) => ({
      label: `F-${n}`,
      entity,
      domain: draft.domain,
      item: draft.item,
      details: draft.details,
      evidence: { document: "D-001", place: draft.place, quote: draft.quote, check: "verified" },
    }));
    const file = join(folder, "export.json");
    const documents = [{ label: "D-001", path, status: "processed", tables: [] }];
    writeFileSync(file, JSON.stringify({ documents, facts, gaps: [], findings: [] }));
    const score = scoreExport(root, file, [path], join(folder, "answer.json"));
    const hits = score.tally["prose facts"];
    expect(hits?.of).toBe(of);
    expect(hits?.hit, score.misses.join("\n")).toBeGreaterThanOrEqual(found);
    expect(score.quotesBad).toBe(0);
    expect(score.entityErrors).toBe(0);
  });
});
