// Runs become lines, and lines fall into segments where a gap could separate columns.
import { unite } from "./geometry.ts";
import type { Line, Run, Segment } from "./shapes.ts";

/** A gap this many times the font size separates segments; justified prose stays below it. */
const columnGap = 0.85;
export const listMark =
  /^(?:[\u2022\u2023\u25a0-\u25ff\u2043\u2219\u00b7\u27a2\u2713\u2714\uf000-\uf0ff*o–—-]|\(?[0-9]{1,3}[.)]|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,5}[.)]|\d+(?:\.\d+)+\.?)$/;

/** Lines from top to bottom. */
export function linesOf(runs: Run[]): Line[] {
  const sorted = [...runs].sort((a, b) => a.base - b.base || a.box[0] - b.box[0]);
  const groups: { base: number; size: number; runs: Run[] }[] = [];
  for (const run of sorted) {
    const home = groups.slice(-4).find((group) => onSameLine(group, run));
    if (!home) groups.push({ base: run.base, size: run.size, runs: [run] });
    else {
      home.runs.push(run);
      // The largest letters carry the line; raised signs of notes hang on to it.
      if (run.size > home.size) [home.base, home.size] = [run.base, run.size];
    }
  }
  return groups.map((group) => lineFrom(group.runs)).sort((a, b) => a.base - b.base);
}

function onSameLine(group: { base: number; size: number; runs: Run[] }, run: Run): boolean {
  const apart = Math.abs(group.base - run.base);
  if (apart <= 0.3 * Math.min(group.size, run.size)) return true;
  const small = Math.min(group.size, run.size) / Math.max(group.size, run.size) < 0.8;
  const beside = group.runs.some(
    (other) => Math.abs(other.box[2] - run.box[0]) < 2 || Math.abs(run.box[2] - other.box[0]) < 2,
  );
  return small && beside && apart <= 0.5 * Math.max(group.size, run.size);
}

/** A line made of these runs, in the direction of its script. */
export function lineFrom(runs: Run[]): Line {
  const leftwards = runs.filter((run) => run.rightToLeft).length * 2 > runs.length;
  const ordered = [...runs].sort((a, b) => (leftwards ? b.box[2] - a.box[2] : a.box[0] - b.box[0]));
  const parts: Run[][] = [];
  for (const run of ordered) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    if (part && before && gapBetween(before, run) <= columnGap * Math.max(before.size, run.size)) part.push(run);
    else parts.push([run]);
  }
  const segments = joinMark(parts.map(segmentFrom));
  const weight = (test: (run: Run) => boolean) => runs.reduce((sum, run) => sum + (test(run) ? run.text.length : 0), 0);
  const letters = weight(() => true);
  const main = [...runs].sort((a, b) => b.text.length - a.text.length)[0] as Run;
  return {
    segments,
    box: unite(runs.map((run) => run.box)),
    base: main.base,
    size: main.size,
    bold: weight((run) => run.bold) > letters * 0.8,
    mono: weight((run) => run.mono) > letters * 0.8,
  };
}

const gapBetween = (a: Run, b: Run): number => Math.max(b.box[0] - a.box[2], a.box[0] - b.box[2]);

export function segmentFrom(runs: Run[]): Segment {
  let text = "";
  let before: Run | undefined;
  for (const run of runs) {
    const blank = before && (before.spaceAfter || gapBetween(before, run) > 0.16 * Math.min(before.size, run.size));
    text += (blank ? " " : "") + run.text;
    before = run;
  }
  return { text: text.replace(/\s+/g, " ").trim(), box: unite(runs.map((run) => run.box)), runs };
}

/** "1.2     Scope" and "•   item" are one segment, not two columns. */
function joinMark(segments: Segment[]): Segment[] {
  const [mark, rest, ...more] = segments;
  if (!mark || !rest || more.length > 0 || !listMark.test(mark.text)) return segments;
  return [{ text: `${mark.text} ${rest.text}`, box: unite([mark.box, rest.box]), runs: [...mark.runs, ...rest.runs] }];
}

export const lineText = (line: Line): string => line.segments.map((segment) => segment.text).join(" ");
