// The things of a run as the rules of merging read them: a batch at a time, only what they need is kept.
import type { Tx } from "#db/client.ts";
import { type ThingRow, thingBatch } from "#db/repositories/run-things.ts";
import type { Thing } from "#lib/diligence/merge/propose.ts";
import { fold } from "#lib/diligence/tables/header-text.ts";

const BATCH = 5000;
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

export async function readThings(tx: Tx, scope: { dealId: string; runId: string }): Promise<Thing[]> {
  const things: Thing[] = [];
  for (let after = START; after; ) {
    const rows = await thingBatch(tx, scope, TELL_APART, after, BATCH);
    for (const row of rows) things.push(thingOf(row));
    after = rows.at(-1)?.id ?? "";
  }
  return things;
}
