// Cuts a run where a drawn vertical rule passes through one of its word spaces: narrow cells are often drawn in one go.
import type { Rule, Run } from "./shapes.ts";

/** The pieces of the run, left to right; the run itself where no rule cuts it. */
export function splitAtRules(run: Run, rules: Rule[]): Run[] {
  const y = (run.box[1] + run.box[3]) / 2;
  const cut = rules.find(
    (rule) => rule.vertical && rule.at > run.box[0] + 2 && rule.at < run.box[2] - 2 && rule.from < y && rule.to > y,
  );
  if (!cut || !run.text.includes(" ")) return [run];
  const width = (run.box[2] - run.box[0]) / run.text.length;
  let best = -1;
  for (let i = run.text.indexOf(" "); i >= 0; i = run.text.indexOf(" ", i + 1))
    if (best < 0 || Math.abs(run.box[0] + i * width - cut.at) < Math.abs(run.box[0] + best * width - cut.at)) best = i;
  // The nearest blank must be near: letters have unequal widths, but not that unequal.
  if (best <= 0 || Math.abs(run.box[0] + best * width - cut.at) > Math.max(12, run.size * 1.5)) return [run];
  const left: Run = { ...run, text: run.text.slice(0, best), box: [run.box[0], run.box[1], cut.at, run.box[3]] };
  const right: Run = {
    ...run,
    text: run.text.slice(best + 1),
    box: [cut.at + 0.5, run.box[1], run.box[2], run.box[3]],
  };
  return [left, ...splitAtRules(right, rules)].filter((piece) => piece.text.trim() !== "");
}
