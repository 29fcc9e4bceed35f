// Prints recall and precision on the held-out documents; misses and false facts of the tuned half only, so that the other stays unseen.
// node bin/with-node.mjs e2e/eval/held-out.ts
import { closeParser } from "#lib/documents/parse.ts";
import { type HeldOutSet, scoreHeldOut } from "./held-out-score.ts";

const write = (line: string) => process.stdout.write(`${line}\n`);
const share = (part: number, of: number) => `${part}/${of} ${of ? ((100 * part) / of).toFixed(1) : "-"} %`;

for (const set of ["tuned", "measured"] satisfies HeldOutSet[]) {
  const scores = await scoreHeldOut(set);
  for (const { document, expected, found, drafts, right, misses, wrong } of scores) {
    write(`${document.padEnd(32)} found ${share(found, expected).padEnd(16)} right ${share(right, drafts)}`);
    if (set === "measured") continue;
    for (const line of misses) write(`   missed ${line}`);
    for (const line of wrong) write(`   wrong  ${line}`);
  }
  const sum = (pick: "expected" | "found" | "drafts" | "right") => scores.reduce((total, one) => total + one[pick], 0);
  write(`${set}: recall ${share(sum("found"), sum("expected"))}, precision ${share(sum("right"), sum("drafts"))}\n`);
}
await closeParser();
