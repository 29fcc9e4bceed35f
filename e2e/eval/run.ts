// npm run eval: builds the deals of a data room with the real command line, scores each export and compares with the bars.
// Options: --root FOLDER, --json FILE (all figures), --keep FOLDER (the exports), --only NAME (deals whose name contains it),
// --no-documents (leaves out the second reading, which tells seconds and memory of each document).
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startEmbedded } from "#db/embedded/start.ts";
import { childEnv, projectRoot } from "#env.ts";
import { type AgainstTruth, againstTruth } from "./against-truth.ts";
import { aliasBars } from "./aliases.ts";
import { bars } from "./bars.ts";
import { type EvalDeal, evalDeals } from "./deals.ts";
import { drawSample, judge } from "./judged.ts";
import { watchMemory } from "./peak-memory.ts";
import { costOfDocuments, type DocumentCost } from "./per-document.ts";
import { expectedFindings, type Score, scoreExport, sum } from "./score.ts";

const { values } = parseArgs({
  options: {
    root: { type: "string", default: join(projectRoot, "..", "shared", "dataroom") },
    json: { type: "string" },
    keep: { type: "string" },
    only: { type: "string" },
    "no-documents": { type: "boolean", default: false },
  },
});

interface Measured {
  deal: string;
  only: string[];
  exit: number | null;
  seconds: number;
  /** Most memory of the command and its children, without the database. */
  megabytes: number | null;
  /** Most memory of one process alone: the worker. */
  largest: number | null;
  score: Score;
  truth: AgainstTruth;
}

const root = resolve(values.root);
const folder = mkdtempSync(join(tmpdir(), "plumbline-eval-"));
const exports = values.keep ? resolve(values.keep) : join(folder, "exports");
mkdirSync(exports, { recursive: true });
const database = await startEmbedded({ dataDir: join(folder, "data"), durability: "throwaway" });
try {
  const measured: Measured[] = [];
  for (const deal of evalDeals(root).filter(({ name }) => !values.only || name.includes(values.only)))
    measured.push(await measure(deal));
  const folders = ["target-a", "buyer-a", "other-orgs", "misc-formats"].map((name) => join(root, name));
  tell(measured, values.only || values["no-documents"] ? [] : await costOfDocuments(root, folders));
} finally {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(deal: EvalDeal): Promise<Measured> {
  const file = join(exports, `${deal.name.replace(/^Eval /, "").replace(/[^\w.-]/g, "_")}.json`);
  const args = ["analyze", deal.target, "--deal", deal.name, "--target", deal.targetName, "--wait", "--json", file];
  if (deal.buyer && deal.buyerName) args.push("--buyer", deal.buyerName, "--buyer-dir", deal.buyer);
  const begun = performance.now();
  const child = spawn("node", [join(projectRoot, "bin", "plumbline.mjs"), ...args], {
    env: childEnv({ DATA_DIR: join(folder, "data"), DATABASE_URL: database.ownerUrl, APP_DATABASE_URL: undefined }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => said.push(data));
  const memory = watchMemory(child.pid ?? 0);
  const exit = await new Promise<number | null>((done) => child.on("close", done));
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  const { together: megabytes, largest } = memory.stop();
  // 3: completed, with documents that could not be read; that is what the malformed ones are for.
  if (exit !== 0 && exit !== 3) throw new Error(`${deal.name} ended with ${exit}:\n${Buffer.concat(said)}`);
  const score = scoreExport(root, file, deal.only, join(folder, "answer.json"));
  process.stderr.write(`${deal.name}: ${seconds} s, ${score.facts} facts\n`);
  const truth = againstTruth(root, file, deal.only);
  return { deal: deal.name, only: deal.only, exit, seconds, megabytes, largest, score, truth };
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

function tellDocuments(documents: readonly DocumentCost[]): void {
  if (documents.length === 0) return;
  write(
    `\n${"document".padEnd(62)}${"parse s".padStart(9)}${"facts s".padStart(9)}${"MB".padStart(7)}${"cells".padStart(8)}`,
  );
  for (const { path, parseSeconds, discoverSeconds, megabytes, cells } of documents)
    write(
      `${path.slice(-60).padEnd(62)}${parseSeconds.toFixed(2).padStart(9)}${discoverSeconds.toFixed(2).padStart(9)}${String(megabytes ?? "-").padStart(7)}${String(cells).padStart(8)}`,
    );
}

function tell(measured: readonly Measured[], documents: readonly DocumentCost[]): void {
  write(`${"deal".padEnd(62)}${"s".padStart(7)}${"MB".padStart(7)}${"facts".padStart(8)}`);
  for (const { deal, seconds, megabytes, score } of measured)
    write(
      `${deal.padEnd(62)}${seconds.toFixed(1).padStart(7)}${String(megabytes ?? "-").padStart(7)}${String(score.facts).padStart(8)}`,
    );
  const findings = expectedFindings(root, measured);
  const add = (pick: (truth: AgainstTruth) => { hit: number; of: number }) =>
    measured
      .map(({ truth }) => pick(truth))
      .reduce((a, b) => ({ hit: a.hit + b.hit, of: a.of + b.of }), { hit: 0, of: 0 });
  const drawn = drawSample(exports);
  const judgement = judge(drawn);
  const tally = {
    ...sum(measured.map(({ score }) => score)),
    "findings expected": findings.hits,
    "filed under another domain than the truth": add((truth) => truth.wrongDomain),
    "gaps wrongly raised": add((truth) => truth.wrongGaps),
    "facts judged, in the wrong category": { hit: judgement.wrongCategory, of: judgement.judged },
  };
  write("");
  for (const [name, { hit, of }] of Object.entries(tally))
    write(
      `${name.padEnd(42)}${`${hit}/${of}`.padStart(12)}${(of ? `${((100 * hit) / of).toFixed(1)} %` : "-").padStart(9)}`,
    );
  const scores = measured.map(({ score }) => score);
  const missing = (title: string, lines: string[]) => {
    if (lines.length > 0) write(`\n${title}\n${lines.map((line) => `  ${line}`).join("\n")}`);
  };
  missing(
    "Damaged and hostile files",
    scores.flatMap(({ behaviour }) => behaviour),
  );
  missing(
    "Row counts that differ",
    scores.flatMap(({ counts }) => counts),
  );
  missing(
    "Not counted: the rows with one value in a column are no table",
    scores.flatMap(({ notTables }) => notTables),
  );
  missing(
    "Filed under another domain than the truth",
    measured.flatMap(({ truth }) => truth.wrongDomainLines),
  );
  missing(
    "Gaps wrongly raised",
    measured.flatMap(({ truth }) => truth.wrongGapLines),
  );
  missing("Missed", [
    ...scores.flatMap(({ misses }) => misses.filter((line) => !/^\S+ finding:/.test(line))),
    ...findings.missed,
  ]);
  tellDocuments(documents);
  const memories = measured.flatMap(({ largest }) => largest ?? []);
  const seconds = measured.reduce((total, one) => total + one.seconds, 0);
  const megabytes = memories.length > 0 ? Math.max(...memories) : null;
  const reached = [...bars(scores, { findings: findings.hits, judgement, seconds, megabytes }), ...aliasBars()];
  write("");
  for (const { name, value, bar, reached: ok } of reached)
    write(`${ok ? "ok    " : "MISSED"} ${name.padEnd(58)}${value.padStart(22)}   ${bar}`);
  if (values.json) {
    const deals = measured.map(({ score: { text: _, ...score }, ...one }) => ({ ...one, score }));
    writeFileSync(values.json, `${JSON.stringify({ bars: reached, tally, deals, documents }, null, 1)}\n`);
  }
  process.exitCode = reached.every((bar) => bar.reached) ? 0 : 1;
}
