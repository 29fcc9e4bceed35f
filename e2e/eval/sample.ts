// Draws facts at random from the exports of an evaluation, to be judged by hand; and counts the judgements there are.
// node bin/with-node.mjs e2e/eval/sample.ts EXPORTS-FOLDER [--seed TEXT] [--size N]
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checksumOf, sha256 } from "#lib/diligence/checksum.ts";
import { type DealExport, dealExport, type FactPart } from "#lib/export/contract.ts";

/** A fact as the person who judges sees it. `key` names its content, whatever run it came from. */
interface Drawn extends Pick<FactPart, "item" | "entity" | "domain" | "category" | "kind" | "status" | "details"> {
  key: string;
  document: string;
  place: FactPart["evidence"]["place"];
  quote: string;
}

/** By content: would an analyst keep this fact, and why (not). */
type Verdicts = Record<string, { keep: boolean; why: string; item: string }>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "plumbline-2026" }, size: { type: "string", default: "100" } },
});
const folder = positionals[0];
if (!folder) throw new Error("Say where the exports are (npm run eval -- --keep FOLDER makes them).");

const facts = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .flatMap((name) => drawable(dealExport.parse(JSON.parse(readFileSync(join(folder, name), "utf8")))));

// The smallest hashes of seed and content: as random as any draw, and a fact that stays in the exports stays in the sample.
const ranked = facts
  .map((fact) => ({ fact, rank: sha256(`${values.seed}/${fact.key}`) }))
  .sort((a, b) => (a.rank < b.rank ? -1 : 1));
const sample = ranked.slice(0, Number(values.size)).map(({ fact }) => fact);
const place = (file: string) => join(import.meta.dirname, file);
writeFileSync(place("sample.json"), `${JSON.stringify({ seed: values.seed, of: facts.length, sample }, null, 1)}\n`);

const verdicts = JSON.parse(readFileSync(place("verdicts.json"), "utf8")) as Verdicts;
const judged = sample.filter(({ key }) => verdicts[key]);
const kept = judged.filter(({ key }) => verdicts[key]?.keep);
process.stdout.write(
  `${sample.length} of ${facts.length} facts drawn (seed ${values.seed}); ${judged.length} judged, ${kept.length} kept.\n`,
);
for (const { key, document, item } of sample)
  if (!verdicts[key]) process.stdout.write(`not judged yet: ${key} ${document}: ${item}\n`);

function drawable(deal: DealExport): Drawn[] {
  const paths = new Map(deal.documents.map(({ label, path }) => [label, path]));
  return deal.facts.map(({ item, entity, domain, category, kind, status, details, evidence }) => {
    const content = {
      document: paths.get(evidence.document ?? "") ?? "",
      place: evidence.place,
      item,
      entity,
      domain,
      category,
      kind,
      status,
      details,
      quote: evidence.quote,
    };
    return { key: checksumOf(content).slice(0, 16), ...content };
  });
}
