// The benchmark: `npm run bench -- --max 100000 --rounds 40`. Seeds, measures in turn, prints p50, p95 and ratios.
import { parseArgs } from "node:util";
import { startTestPostgres } from "#db/testing.ts";
import { tableOf, takeInTurn } from "./measure.ts";
import { makePlace, type Place } from "./place.ts";
import { readMeasures } from "./reads.ts";
import { writeMeasures } from "./writes.ts";

const SIZES = [10_000, 100_000, 1_000_000];

const { values } = parseArgs({
  options: { max: { type: "string", default: "1000000" }, rounds: { type: "string", default: "40" } },
});
const say = (text: string) => process.stdout.write(`${text}\n`);

/**
 * What is measured at every size. Two more belong here, each as a file beside this one that gives Measures of a Place:
 * - 1,000 writes through the API against the same SQL run bare through the driver (bar: 1.5x at 100,000);
 * - the facts page against a minimal Next.js page with the same query (bar: 1.5x at 100,000, 1.2x from 10,000 to 1,000,000).
 */
const measuresOf = async (place: Place) => [...(await readMeasures(place)), ...(await writeMeasures(place))];

async function main(): Promise<void> {
  const sizes = SIZES.filter((size) => size <= Number(values.max));
  if (sizes.length === 0) throw new Error("--max must be at least 10000");
  const server = await startTestPostgres();
  const places: Place[] = [];
  try {
    for (const size of sizes) {
      const start = performance.now();
      places.push(await makePlace(server.folder, size));
      say(
        `${size.toLocaleString("en")} facts beside 50 other deals: seeded in ${((performance.now() - start) / 1000).toFixed(0)} s`,
      );
    }
    const measures = (await Promise.all(places.map(measuresOf))).flat();
    // Sizes side by side within a round, not one after another.
    const names = [...new Set(measures.map(({ name }) => name))];
    const turns = names.flatMap((name) => measures.filter((measure) => measure.name === name));
    const results = await takeInTurn(turns, Number(values.rounds));
    say(
      tableOf(
        results,
        places.map(({ size }) => size),
      ),
    );
  } finally {
    for (const place of places) await place.close();
    await server.stop();
  }
}

await main();
