// What is measured of reading: each is one call as a page makes it, with a fresh DealData as each request has.
import { dealData } from "#lib/reads/deal-data.ts";
import type { FactsOptions } from "#lib/reads/facts.ts";
import type { Measure } from "./measure.ts";
import type { Place } from "./place.ts";

const NARROW: FactsOptions = { domain: "applications", category: "erp", sort: "item", dir: "desc" };

/** Rare: one row in 25,000. Common: one row in ten. */
export async function readMeasures(place: Place): Promise<Measure[]> {
  const data = () => dealData(place.ctx);
  const { size } = place;
  const facts = (name: string, options: FactsOptions): Measure => ({
    name,
    size,
    once: () => data().facts(options),
  });
  const deep = await cursorOfPage(place, 10);
  return [
    facts("list of 50 with total", {}),
    facts("filtered and sorted", NARROW),
    facts("filtered by kind", { kind: "planned", sort: "confidence", dir: "desc" }),
    facts("next page", { cursor: deep }),
    facts("list by a rare word", { q: "zirconium" }),
    facts("list by a common word", { q: "plant", sort: "item" }),
    { name: "counts (frame)", size, once: () => data().frame() },
    { name: "search, rare word", size, once: () => data().search({ q: "zirconium" }) },
    { name: "search, two words", size, once: () => data().search({ q: "gateway zirconium" }) },
    { name: "search, two usual words", size, once: () => data().search({ q: "gateway plant" }) },
    { name: "search, common word", size, once: () => data().search({ q: "plant" }) },
    { name: "one fact", size, once: (round) => oneFact(place, round) },
    { name: "summary", size, once: () => data().summary(), rounds: 15 },
  ];
}

async function cursorOfPage(place: Place, page: number): Promise<string | null> {
  let cursor: string | null = null;
  for (let at = 1; at < page; at += 1) cursor = (await dealData(place.ctx).facts({ cursor })).next;
  return cursor;
}

const known = new Map<Place, string[]>();
async function oneFact(place: Place, round: number): Promise<unknown> {
  const ids = known.get(place) ?? (await dealData(place.ctx).facts({ limit: 50 })).rows.map(({ id }) => id);
  known.set(place, ids);
  return dealData(place.ctx).fact(ids[round % ids.length] as string);
}
