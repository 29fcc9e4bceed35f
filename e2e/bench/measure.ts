// Takes measures in turn, so that a busy moment of the machine hits all sizes alike, and prints p50, p95 and ratios.

/** One thing to measure at one size. */
export interface Measure {
  name: string;
  /** "10,000": what the columns say. */
  size: string;
  /** What `once` needs and is not measured. */
  before?(round: number): unknown;
  /** Called many times; `round` counts from 0. `given` is what `before` gave. */
  once(round: number, given: unknown): Promise<unknown>;
  /** Fewer rounds for what takes long. */
  rounds?: number;
}

export interface Result {
  name: string;
  size: string;
  p50: number;
  p95: number;
  rounds: number;
}

const WARM_UP = 5;

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Runs all measures round by round. Times are milliseconds of wall clock. */
export async function takeInTurn(measures: readonly Measure[], rounds: number): Promise<Result[]> {
  const times = new Map<Measure, number[]>(measures.map((measure) => [measure, []]));
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const measure of measures) {
      if (round >= (measure.rounds ?? rounds)) continue;
      const given = measure.before?.(round + WARM_UP);
      const start = performance.now();
      await measure.once(round + WARM_UP, given);
      if (round >= 0) times.get(measure)?.push(performance.now() - start);
    }
  }
  return measures.map((measure) => {
    const sorted = (times.get(measure) ?? []).sort((a, b) => a - b);
    const { name, size } = measure;
    return { name, size, p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), rounds: sorted.length };
  });
}

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1).padStart(8);

/** One line a measure: p50 and p95 at each size, and how much the largest costs against the smallest (p50). */
export function tableOf(results: readonly Result[], sizes: readonly string[]): string {
  const names = [...new Set(results.map(({ name }) => name))];
  const width = Math.max(...names.map((name) => name.length), 10);
  const head = `${"ms".padEnd(width)} ${sizes.map((size) => `${size.padStart(10)} p50      p95`).join(" ")}   ratio`;
  const lines = names.map((name) => {
    const mine = sizes.map((size) => results.find((result) => result.name === name && result.size === size));
    const cells = mine.map((one) => (one ? `${ms(one.p50).padStart(14)} ${ms(one.p95)}` : "".padStart(23)));
    const [first, last] = [mine[0], mine.at(-1)];
    const ratio = first && last && first !== last ? `${(last.p50 / first.p50).toFixed(2)}x` : "";
    return `${name.padEnd(width)} ${cells.join(" ")} ${ratio.padStart(7)}`;
  });
  return [head, ...lines].join("\n");
}

/** How many times as much `name` costs as `against`, by p50 and p95 at each size. */
export function ratioLine(results: readonly Result[], name: string, against: string, bar: number): string {
  const ratios = results
    .filter((result) => result.name === name)
    .flatMap(({ size, p50, p95 }) => {
      const base = results.find((other) => other.name === against && other.size === size);
      return base ? [`${size}: ${(p50 / base.p50).toFixed(2)}x (p95 ${(p95 / base.p95).toFixed(2)}x)`] : [];
    });
  return `${name} / ${against} (bar ${bar}x): ${ratios.join(", ")}`;
}
