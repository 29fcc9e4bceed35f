// npm run durability [-- --kills 30 --seed 1]: kills processes during analyses and prints what was lost.
import { parseArgs } from "node:util";
import { Campaign } from "./campaign.ts";

const { values } = parseArgs({
  options: { kills: { type: "string", default: "30" }, seed: { type: "string", default: "1" } },
});
const campaign = new Campaign(Number(values.seed), (line) => process.stdout.write(`${line}\n`));
const result = await campaign.run(Number(values.kills));
const sorted = [...result.recovery].sort((a, b) => a - b);
const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
const { web, worker, database, supervisor } = result.kills;
process.stdout.write(`
kills                            ${web + worker + database + supervisor} (web ${web}, worker ${worker}, database ${database}, supervisor ${supervisor}), seed ${values.seed}
runs                             ${result.runs}
committed rows lost              ${result.lost}
runs that did not complete       ${result.unfinished}
results unlike an undisturbed run ${result.different}
processes that died with the database ${result.diedWithDatabase}
database answers again           p50 ${at(0.5)} s, p95 ${at(0.95)} s
`);
process.exitCode = result.lost + result.unfinished + result.different + result.diedWithDatabase === 0 ? 0 : 1;
