// Asks the scorer of the data room about one export, and reads the answer.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Hits {
  hit: number;
  of: number;
}

/** What the scorer found: hits by name ("table rows md"), and what it could not find. */
export interface Score {
  tally: Record<string, Hits>;
  entityErrors: number;
  verified: number;
  facts: number;
  quotesChecked: number;
  quotesBad: number;
  counts: string[];
  misses: string[];
  behaviour: string[];
  /** Counts of the truth that no list of tables can show; taken out of the tally. */
  notTables: string[];
  /** The readable part: quotes that were not found again, misses. */
  text: string;
}

interface TruthTable {
  id: string;
  locator?: Record<string, unknown>;
}

/** Scores an export with `score.mjs` of the data room. Throws with the scorer's own words when it fails. */
export function scoreExport(root: string, exported: string, only: string[], answer: string): Score {
  const args = [join(root, "score.mjs"), join(root, "truth.json"), exported, "--root", root, "--only", only.join(",")];
  const ran = spawnSync(process.execPath, [...args, "--json", answer, "--misses", "100"], { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`score.mjs failed on ${exported}: ${ran.stderr || ran.error?.message}`);
  const score = JSON.parse(readFileSync(answer, "utf8")) as Omit<Score, "text" | "notTables">;
  return { ...score, ...withoutFilteredCounts(root, score), text: ran.stdout };
}

/**
 * Some entries of the truth count the rows with one value in a column ("how many of them are in IT?"). That is a
 * question about a table, and no table of the document has that many rows; they are named and not counted.
 */
function withoutFilteredCounts(root: string, score: Pick<Score, "tally" | "counts">) {
  const truth = JSON.parse(readFileSync(join(root, "truth.json"), "utf8")) as {
    documents: { format: string; tables?: TruthTable[] }[];
  };
  const tally = structuredClone(score.tally);
  const notTables: string[] = [];
  for (const { format, tables = [] } of truth.documents) {
    for (const { id } of tables.filter(({ locator }) => locator?.column !== undefined)) {
      const missed = score.counts.find((line) => line.startsWith(`${id} `));
      if (!missed) continue;
      notTables.push(missed);
      for (const name of ["table row counts exact", `table row counts exact ${format}`]) {
        const hits = tally[name];
        if (hits) hits.of -= 1;
      }
    }
  }
  return { tally, notTables, counts: score.counts.filter((line) => !notTables.includes(line)) };
}

const FINDINGS = "findings expected";

/**
 * A finding that the truth expects of a folder is looked for in every deal made of it; one deal that has it is enough.
 * Answers the hits and the lines of those that no deal has.
 */
export function expectedFindings(
  root: string,
  scored: readonly { only: string[]; score: Score }[],
): { hits: Hits; missed: string[] } {
  const truth = JSON.parse(readFileSync(join(root, "truth.json"), "utf8")) as {
    expected_findings?: { id: string; deal?: string; title: string }[];
  };
  const hits = { hit: 0, of: 0 };
  const missed: string[] = [];
  for (const { id, deal = "", title } of truth.expected_findings ?? []) {
    const asked = scored.filter(({ only }) => only.some((path) => path.startsWith(deal)));
    if (asked.length === 0) continue;
    const found = asked.some(({ score }) => !score.misses.some((line) => line.startsWith(`${id} finding:`)));
    hits.of += 1;
    if (found) hits.hit += 1;
    else missed.push(`${id} finding: ${title}`);
  }
  return { hits, missed };
}

/** Adds hits up by name; expected findings are counted by `expectedFindings`. */
export function sum(scores: readonly Pick<Score, "tally">[]): Record<string, Hits> {
  const total: Record<string, Hits> = {};
  for (const { tally } of scores) {
    for (const [name, { hit, of }] of Object.entries(tally)) {
      if (name === FINDINGS) continue;
      const before = total[name] ?? { hit: 0, of: 0 };
      total[name] = { hit: before.hit + hit, of: before.of + of };
    }
  }
  return Object.fromEntries(Object.entries(total).sort(([a], [b]) => (a < b ? -1 : 1)));
}
