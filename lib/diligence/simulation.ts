// Draws what a sum of uncertain products may come to: triangular factors, one seed, the same answer every time.

/** A factor's low, most likely and high value. */
export interface Spread {
  low: number;
  base: number;
  high: number;
}

/** One in ten, one in two and nine in ten outcomes lie below. */
export interface Percentiles {
  p10: number;
  p50: number;
  p90: number;
}

export interface DrawnLine {
  groups: readonly string[];
  /** -1 turns a saving into less cost. */
  sign: 1 | -1;
  /** Multiplied. Equal keys share their chance, whatever their ends; different keys are independent. */
  factors: readonly (Spread & { key: string })[];
}

/** Said beside every percentile. */
export const SIMULATION_WORDS =
  "5,000 draws (fewer above 120 lines) with a fixed seed; each factor triangular between its low and high. A rate, quantity or complexity that several lines share is drawn once for all of them; different factors are taken as independent.";

const SEED = 20_260_101;
const DRAWS = 5_000;
/** Above this many draws of lines the number of draws goes down, so that a page stays quick; never below `FEWEST`. */
const MOST_WORK = 600_000;
const FEWEST = 500;

/** 32-bit FNV-1a, so that the chance of a factor hangs on its key and not on the order of lines. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Uniform numbers in (0, 1): Mulberry32 by Tommy Ettinger (public domain), a small generator with a period of 2^32. */
function uniforms(seed: number, count: number): Float64Array {
  const drawn = new Float64Array(count);
  let state = seed >>> 0;
  for (let at = 0; at < count; at++) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    drawn[at] = (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  }
  return drawn;
}

/** Multiplies `values` by draws of a triangular distribution (its inverse at `chance`); a certain factor scales only. */
function multiply(values: Float64Array, { low, base, high }: Spread, chance: () => Float64Array): void {
  if (!(high > low)) {
    for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) * base;
    return;
  }
  const drawn = chance();
  const turn = (base - low) / (high - low);
  const [rise, fall] = [(high - low) * (base - low), (high - low) * (high - base)];
  for (let at = 0; at < values.length; at++) {
    const u = drawn[at] as number;
    const value = u < turn ? low + Math.sqrt(u * rise) : high - Math.sqrt((1 - u) * fall);
    values[at] = (values[at] as number) * value;
  }
}

/** The value below which the share `p` of sorted draws lies, between two draws by proportion. */
function quantile(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p;
  const [below, above] = [Math.floor(place), Math.ceil(place)];
  const [from, to] = [sorted[below] as number, sorted[above] as number];
  return Math.round(from + (to - from) * (place - below));
}

/** Percentiles of the sum of each group, in whole units. Pure: the same lines give the same numbers in any order. */
export function simulate(lines: readonly DrawnLine[]): Map<string, Percentiles> {
  const draws = Math.max(FEWEST, Math.min(DRAWS, Math.floor(MOST_WORK / Math.max(1, lines.length))));
  const chances = new Map<string, Float64Array>();
  const chanceOf = (key: string) => {
    const drawn = chances.get(key) ?? uniforms(hashOf(`${SEED}|${key}`), draws);
    chances.set(key, drawn);
    return drawn;
  };
  const sums = new Map<string, Float64Array>();
  const values = new Float64Array(draws);
  for (const { groups, sign, factors } of lines) {
    if (groups.length === 0) continue;
    values.fill(sign);
    for (const factor of factors) multiply(values, factor, () => chanceOf(factor.key));
    for (const group of groups) {
      const sum = sums.get(group) ?? new Float64Array(draws);
      sums.set(group, sum);
      for (let at = 0; at < draws; at++) sum[at] = (sum[at] as number) + (values[at] as number);
    }
  }
  return new Map(
    [...sums].map(([group, sum]) => {
      const sorted = sum.sort();
      return [group, { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) }];
    }),
  );
}
