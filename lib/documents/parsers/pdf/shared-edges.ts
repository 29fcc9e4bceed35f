// Parts segments at edges that the lines around share: columns that nearly touch stand under each other, words of prose do not.
import { unite } from "./geometry.ts";
import { listMark, segmentFrom } from "./lines.ts";
import type { Line, Run, Segment } from "./shapes.ts";

/** A gap this many times the font size may part columns if the lines around agree; a word space is about 0.28. */
const least = 0.45;
/** Lines above and below that are asked, and how many of them (with the line itself) must share the edge. */
const around = 6;
const agreeing = 4;
const slack = 1.2;

interface Edges {
  /** Where text begins behind a gap, and where it ends before one. */
  begins: number[];
  ends: number[];
}

/** The same lines with their segments parted where at least four lines nearby begin or end a stretch of text at one x. */
export function splitAtSharedEdges(lines: Line[]): Line[] {
  const edges = lines.map(edgesOf);
  return lines.map((line, index) => {
    const near = edges.slice(Math.max(0, index - around), index + around + 1);
    const segments = line.segments.flatMap((segment) => split(segment, near));
    return segments.length === line.segments.length ? line : { ...line, segments };
  });
}

function edgesOf(line: Line): Edges {
  const runs = line.segments.flatMap((segment) => segment.runs).sort((a, b) => a.box[0] - b.box[0]);
  const begins: number[] = [];
  const ends: number[] = [];
  runs.forEach((run, at) => {
    const before = runs[at - 1];
    if (!before || !isGap(before, run)) return;
    begins.push(run.box[0]);
    ends.push(before.box[2]);
  });
  return { begins, ends };
}

const isGap = (a: Run, b: Run): boolean => b.box[0] - a.box[2] >= least * Math.max(a.size, b.size);

function split(segment: Segment, near: Edges[]): Segment[] {
  if (segment.runs.length < 2 || segment.runs.some((run) => run.rightToLeft)) return [segment];
  const shared = (x: number, of: (edges: Edges) => number[]) =>
    near.filter((edges) => of(edges).some((edge) => Math.abs(edge - x) <= slack)).length >= agreeing;
  const parts: Run[][] = [];
  for (const run of segment.runs) {
    const before = parts.at(-1)?.at(-1);
    // The mark of a list stands under marks and its text under texts; they are one.
    const mark = parts.length === 1 && listMark.test(segmentFrom(parts[0] ?? []).text);
    const cut =
      before &&
      !mark &&
      isGap(before, run) &&
      (shared(run.box[0], ({ begins }) => begins) || shared(before.box[2], ({ ends }) => ends));
    if (before && !cut) parts.at(-1)?.push(run);
    else parts.push([run]);
  }
  return parts.length === 1
    ? [segment]
    : parts.map((runs) => ({ ...segmentFrom(runs), box: unite(runs.map(({ box }) => box)) }));
}
