// The campaign: analyses run while processes are killed at seeded random moments; then every promise is checked.
import { setTimeout as pause } from "node:timers/promises";
import { isDatabaseAway } from "#db/errors.ts";
import type { Ctx } from "#lib/access/ctx.ts";
import { type Committed, DealRoom, sourceFiles } from "./deal-room.ts";
import { Installation, type Victim } from "./installation.ts";

export interface CampaignResult {
  kills: Record<Victim, number>;
  runs: number;
  /** Committed rows that were seen and later gone. */
  lost: number;
  /** Runs that did not complete. */
  unfinished: number;
  /** Runs whose facts, gaps or findings differ from those of an undisturbed run. */
  different: number;
  /** Web or worker processes that died when only the database was killed. */
  diedWithDatabase: number;
  /** Seconds from a kill to the next committed row or the end of the run. */
  recovery: number[];
  problems: string[];
}

/** Small seeded generator (mulberry32), so that a campaign can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const VICTIMS: Victim[] = ["worker", "database", "web", "worker", "supervisor", "database"];
const RUN_LIMIT_MS = 240_000;
/** Files held back for the second drop, so that the second run carries. */
const SECOND_DROP = 2;

/** Asks until the database answers again. */
async function persist<T>(question: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await question();
    } catch (error) {
      if (!isDatabaseAway(error) || tries > 300) throw error;
      await pause(100);
    }
  }
}

const sameRows = (a: Map<string, string>, b: Map<string, string>): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);

export class Campaign {
  readonly result: CampaignResult = {
    kills: { web: 0, worker: 0, database: 0, supervisor: 0 },
    runs: 0,
    lost: 0,
    unfinished: 0,
    different: 0,
    diedWithDatabase: 0,
    recovery: [],
    problems: [],
  };
  readonly #installation = new Installation();
  readonly #random: () => number;
  readonly #say: (line: string) => void;
  #room!: DealRoom;
  #killed = 0;

  constructor(seed: number, say: (line: string) => void = () => undefined) {
    this.#random = seeded(seed);
    this.#say = say;
  }

  async run(kills: number): Promise<CampaignResult> {
    try {
      this.#say(`started in ${(await this.#installation.start()).toFixed(1)} s`);
      this.#room = new DealRoom(this.#installation.appUrl);
      const calm = await this.#deal("Undisturbed", 0);
      for (let round = 1; this.#killed < kills; round++) {
        const disturbed = await this.#deal(`Disturbed ${round}`, kills, calm.durations);
        this.#compare(calm.runs, disturbed.runs, round);
      }
      return this.result;
    } finally {
      await this.#room?.close();
      await this.#installation.stop();
    }
  }

  /** Two runs of one deal: a full one, and after a second drop an incremental one that carries. */
  async #deal(
    name: string,
    kills: number,
    expected: number[] = [],
  ): Promise<{ runs: Committed[]; durations: number[] }> {
    const sources = sourceFiles();
    const ctx = await persist(() => this.#room.open(name, sources.length - SECOND_DROP));
    const [runs, durations]: [Committed[], number[]] = [[], []];
    for (const [index, type] of (["full", "incremental"] as const).entries()) {
      if (index > 0) await persist(() => this.#room.add(ctx, sources.slice(-SECOND_DROP)));
      const began = performance.now();
      const { id } = await persist(() => this.#room.start(ctx, type));
      await this.#watch(ctx, id, kills, expected[index] ?? 0);
      durations.push(performance.now() - began);
      runs.push(await persist(() => this.#room.committed(ctx, id)));
      this.#say(`${name}, ${type}: ${runs.at(-1)?.facts.size} facts, ${((durations.at(-1) ?? 0) / 1000).toFixed(1)} s`);
    }
    return { runs, durations };
  }

  /** Follows a run to its end, kills on the way, and remembers what was committed. */
  async #watch(ctx: Ctx, runId: string, kills: number, duration: number): Promise<void> {
    this.result.runs += 1;
    const began = performance.now();
    const nextMoment = () => performance.now() + (0.02 + 0.6 * this.#random()) * duration;
    let due = nextMoment();
    let seen = new Set<string>();
    for (;;) {
      const status = await persist(() => this.#room.status(ctx, runId));
      if (status !== "running") {
        if (status !== "completed") this.#problem("unfinished", `run ended as ${status}`);
        break;
      }
      if (performance.now() - began > RUN_LIMIT_MS)
        return this.#problem("unfinished", "run did not end in four minutes");
      if (this.#killed < kills && performance.now() >= due) {
        seen = new Set((await persist(() => this.#room.committed(ctx, runId))).statements.keys());
        await this.#kill();
        due = nextMoment();
      }
      await pause(25);
    }
    const now = await persist(() => this.#room.committed(ctx, runId));
    const lost = [...seen].filter((key) => !now.statements.has(key));
    if (lost.length > 0)
      this.#problem("lost", `${lost.length} committed statements are gone, first ${lost[0]}`, lost.length);
  }

  async #kill(): Promise<void> {
    const victim = VICTIMS[this.#killed % VICTIMS.length] as Victim;
    const before = this.#installation.pids();
    if (!(await this.#installation.kill(victim))) return;
    this.#killed += 1;
    this.result.kills[victim] += 1;
    const began = performance.now();
    await persist(() => this.#room.person());
    this.result.recovery.push((performance.now() - began) / 1000);
    if (victim === "database") {
      const after = this.#installation.pids();
      const dead = (["web", "worker", "supervisor"] as const).filter(
        (name) => before[name] !== undefined && before[name] !== after[name],
      );
      if (dead.length > 0) this.#problem("diedWithDatabase", `${dead.join(", ")} died with the database`, dead.length);
    }
    this.#say(`  kill ${this.#killed}: ${victim}`);
  }

  #compare(calm: Committed[], disturbed: Committed[], round: number): void {
    for (const [index, expected] of calm.entries()) {
      const got = disturbed[index];
      for (const noun of ["facts", "gaps", "findings"] as const) {
        if (got && sameRows(expected[noun], got[noun])) continue;
        this.#problem(
          "different",
          `round ${round}, run ${index + 1}: ${expected[noun].size} ${noun} expected, ${got?.[noun].size ?? 0} found or changed`,
        );
      }
    }
  }

  #problem(what: "lost" | "unfinished" | "different" | "diedWithDatabase", words: string, count = 1): void {
    this.result[what] += count;
    this.result.problems.push(words);
    this.#say(`  PROBLEM ${words}`);
  }
}
