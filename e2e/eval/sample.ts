// Draws facts at random from the exports of an evaluation, to be judged by hand; and counts the judgements there are.
// node bin/with-node.mjs e2e/eval/sample.ts EXPORTS-FOLDER [--seed TEXT] [--size N]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DRAW, drawSample, judge } from "./judged.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: DRAW.seed }, size: { type: "string", default: String(DRAW.size) } },
});
const folder = positionals[0];
if (!folder) throw new Error("Say where the exports are (npm run eval -- --keep FOLDER makes them).");

const drawn = drawSample(folder, { seed: values.seed, size: Number(values.size) });
writeFileSync(join(import.meta.dirname, "sample.json"), `${JSON.stringify(drawn, null, 1)}\n`);
const { judged, kept, wrongCategory, open } = judge(drawn);
process.stdout.write(
  `${drawn.sample.length} of ${drawn.of} facts drawn (seed ${drawn.seed}); ${judged} judged, ${kept} kept, ${wrongCategory} in the wrong category.\n`,
);
for (const { key, document, item } of open) process.stdout.write(`not judged yet: ${key} ${document}: ${item}\n`);
