// quick: node bin/with-node.mjs e2e/eval/zz-quick.ts OUT sets...
import { writeFileSync, readFileSync, mkdirSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { readFile } from "./read-file.ts";
import { closeParser } from "#lib/documents/parse.ts";
const [out, ...sets] = process.argv.slice(2) as [string, ...string[]];
mkdirSync(out, { recursive: true });
const roots: Record<string, [string, string]> = { a: ["/tmp/fresh/a/truth.json", "/tmp/fresh/a/docs"], b: ["/tmp/fresh/b/truth.json", "/tmp/fresh/b/docs"], c: ["/tmp/fresh/c/truth.json", "/tmp/fresh/c/docs"], d: ["/tmp/fresh/d/truth.json", "/tmp/fresh/d/docs"], room: ["/work/shared/dataroom/truth.json", "/work/shared/dataroom"] };
for (const set of sets) {
  const [truthFile, root] = roots[set] as [string, string];
  const truth = JSON.parse(readFileSync(truthFile, "utf8"));
  const documents: any[] = []; const facts: any[] = [];
  for (const d of truth.documents) {
    if (d.expected_behaviour) continue;
    let r; try { r = await readFile(join(root, d.path), "/tmp/fresh/cache2"); } catch (e) { console.error(d.path, e); continue; }
    documents.push({ label: d.path, path: d.path, status: r.unreadable ? "failed" : "ready" });
    for (const f of r.drafts) facts.push({ item: f.item, category: f.category, kind: f.kind, details: f.details, entity: d.entity === "n/a" ? "target" : d.entity, evidence: { document: d.path, quote: f.quote, place: f.place, check: "verified" }, otherSources: [] });
  }
  writeFileSync(join(out, `${set}.json`), JSON.stringify({ documents, facts, gaps: [], findings: [], conflicts: [] }));
  const prose = facts.filter((f) => !("row" in (f.evidence.place ?? {})) && !f.evidence.place?.table);
  let text = ""; try { text = execFileSync("node", ["/work/shared/dataroom/score.mjs", truthFile, join(out, `${set}.json`), "--root", root, "--misses", "400"], { encoding: "utf8", maxBuffer: 1e8 }); } catch (e: any) { text = String(e.stdout) + String(e.stderr); }
  writeFileSync(join(out, `${set}.score.txt`), text);
  const pick = text.split("\n").filter((l) => /^(prose facts |table rows |table cells |table row counts exact )\s/.test(l)).map((l) => l.replace(/\s+/g, " ")).join("; ");
  console.log(`${set}: facts ${facts.length} (prose ${prose.length}); ${pick}`);
}
await closeParser();
