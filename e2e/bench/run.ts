// The benchmark: `npm run bench -- --max 100000 --rounds 40`. Seeds, measures in turn, prints p50, p95 and ratios.
import { parseArgs } from "node:util";
import { startTestPostgres } from "#db/testing.ts";
import { apiMeasures, BARE, BY_API, BY_VERB } from "./api.ts";
import { makeBuilds } from "./builds.ts";
import { type Measure, type Result, ratioLine, tableOf, takeInTurn } from "./measure.ts";
import { FACTS_PAGE, MINIMAL_PAGE, pageMeasures, type Servers, startServers } from "./page.ts";
import { makePlace, type Place } from "./place.ts";
import { readMeasures } from "./reads.ts";
import { writeMeasures } from "./writes.ts";

const SIZES = [10_000, 100_000, 1_000_000];

const { values } = parseArgs({
  options: {
    max: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "40" },
    /** Parts to measure: reads, pages, api; all if absent. */
    only: { type: "string", default: "reads,pages,api" },
  },
});
const wanted = new Set(values.only.split(","));
const began = performance.now();
const say = (text: string) => process.stdout.write(`${text}\n`);
const progress = (text: string) => say(`[${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s] ${text}`);

/** Sizes side by side within a round, not one after another; printed at once. */
async function measured(what: string, lists: readonly Measure[][]): Promise<Result[]> {
  const measures = lists.flat();
  const names = [...new Set(measures.map(({ name }) => name))];
  progress(`measuring ${what}`);
  const turns = names.flatMap((name) => measures.filter((measure) => measure.name === name));
  const results = await takeInTurn(turns, Number(values.rounds));
  say(tableOf(results, [...new Set(measures.map(({ size }) => size))]));
  return results;
}

const each = async <T>(places: readonly Place[], of: (place: Place, at: number) => Promise<T>): Promise<T[]> => {
  const all: T[] = [];
  for (const [at, place] of places.entries()) all.push(await of(place, at));
  return all;
};

async function measureServed(places: readonly Place[]): Promise<void> {
  progress("building the product and the minimal page where needed");
  const build = await makeBuilds(progress);
  const servers = await each(places, async (place) => {
    const mine = await startServers(place, build);
    place.closers.push(mine.web.stop, mine.minimal.stop);
    return mine;
  });
  const at = (index: number) => servers[index] as Servers;
  if (wanted.has("pages")) {
    const results = await measured("pages", await each(places, (place, index) => pageMeasures(place, at(index))));
    say(ratioLine(results, FACTS_PAGE, MINIMAL_PAGE, 1.5));
  }
  // Last, because it fills a run beside the shown one.
  if (wanted.has("api")) {
    const results = await measured("writes", await each(places, (place, index) => apiMeasures(place, at(index).web)));
    for (const name of [BY_API, BY_VERB]) say(ratioLine(results, name, BARE, 1.5));
  }
}

async function main(): Promise<void> {
  const sizes = SIZES.filter((size) => size <= Number(values.max));
  if (sizes.length === 0) throw new Error("--max must be at least 10000");
  const server = await startTestPostgres();
  const places: Place[] = [];
  try {
    for (const size of sizes) {
      progress(`seeding ${size.toLocaleString("en")} facts beside 50 other deals`);
      places.push(await makePlace(server.folder, size));
    }
    if (wanted.has("reads")) {
      await measured("reads", await each(places, readMeasures));
      await measured("one write", await each(places, writeMeasures));
    }
    if (wanted.has("pages") || wanted.has("api")) await measureServed(places);
    progress("done");
  } finally {
    for (const place of places) await place.close();
    await server.stop();
  }
}

await main();
