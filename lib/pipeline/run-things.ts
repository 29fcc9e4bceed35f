// The things of a run as the rules of merging read them: a batch at a time, only what they need is kept.
import type { Tx } from "#db/client.ts";
import { type ThingRow, thingBatch } from "#db/repositories/run-things.ts";
import { type Read, readThing, type Thing } from "#lib/diligence/merge/propose.ts";
import { fold } from "#lib/diligence/tables/header-text.ts";

/** Names of one batch are read in a fraction of a second, so that heartbeats get their turn in between. */
const BATCH = 2000;
const START = "00000000-0000-0000-0000-000000000000";

/** Details in which two things of one name differ: where it stands, what it is for, its number. Not what sources may disagree on. */
export const TELL_APART = [
  "id",
  "serial",
  "serial_number",
  "asset_tag",
  "ip_address",
  "hostname",
  "location",
  "plant",
  "site",
  "environment",
  "instance",
  "legal_entity",
  "contract_number",
  "contract_id",
  "year",
  "team",
] as const;

function thingOf({ apart, ...row }: ThingRow): Thing {
  const values: Record<string, string[]> = {};
  for (const said of apart)
    for (const [key, value] of Object.entries(said)) {
      const list = values[key] ?? [];
      values[key] = list;
      list.push(fold(value));
    }
  // The key of a row that is an individual carries what tells it apart, behind the name.
  return { ...row, apart: values, individual: row.key.split("|").slice(3).join("|").includes("#") };
}

/** All things of a run, and of those that may be merged by name what their names say. */
export async function readThings(tx: Tx, scope: { dealId: string; runId: string }) {
  const things: Thing[] = [];
  const reads: Read[] = [];
  for (let after = START; after; ) {
    const rows = await thingBatch(tx, scope, TELL_APART, after, BATCH);
    for (const row of rows) {
      const thing = thingOf(row);
      const read = readThing(thing);
      things.push(thing);
      if (read) reads.push(read);
    }
    after = rows.at(-1)?.id ?? "";
  }
  return { things, reads };
}
