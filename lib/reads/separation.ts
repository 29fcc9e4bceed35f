// What the separation hangs on: the register of transitional services and the list of what must work on day one.
import { liveDecisions } from "#db/repositories/decisions.ts";
import { dealFields } from "#db/repositories/read-deals.ts";
import { factsPerCategory, serviceFacts } from "#db/repositories/read-separation.ts";
import { CAPABILITIES, type DayOneRow, type DayOneWord, dayOneList } from "#lib/diligence/separation/day-one.ts";
import { monthlyTotals, type TsaService, tsaRegister } from "#lib/diligence/separation/tsa.ts";
import type { Reader } from "./ask.ts";
import { type FactView, wholeFact } from "./fact-view.ts";

export interface TsaView {
  services: TsaService<FactView>[];
  totals: ReturnType<typeof monthlyTotals>;
  closingOn: string | null;
  currency: string;
  targetName: string;
  /** How many services need attention: no exit, an exit after the end, or a date that is not known. */
  open: number;
}

/** Null where no run is complete. */
export function tsa(reader: Reader): Promise<TsaView | null> {
  return reader.inRun<TsaView | null>(null, async (tx, scope) => {
    const [deal, rows] = await Promise.all([dealFields(tx, scope.dealId), serviceFacts(tx, scope)]);
    if (!deal) return null;
    const { targetName, currency, closingOn } = deal;
    const services = tsaRegister(rows.map(wholeFact), { targetName, currency, closingOn });
    return {
      ...{ services, closingOn, currency, targetName },
      totals: monthlyTotals(services, currency),
      open: services.filter(({ check }) => check !== "in_time").length,
    };
  });
}

/** Systems of one category that a row names; the rest is one click away. */
const NAMED = 6;

export interface DayOneView {
  rows: DayOneRow<FactView>[];
  /** Of those that must work: how many have owner, test and fallback. */
  ready: number;
  must: number;
}

/** Null where no run is complete. What people said is read beside it and goes before the documents. */
export function dayOne(reader: Reader): Promise<DayOneView | null> {
  return reader.inRun<DayOneView | null>(null, async (tx, scope) => {
    const categories = [...new Set(CAPABILITIES.flatMap((capability) => capability.categories))];
    const [facts, said] = await Promise.all([
      factsPerCategory(tx, scope, categories, NAMED),
      liveDecisions(tx, scope.dealId, "day_1"),
    ]);
    const words = new Map(
      said.map(({ subject, value, reason }) => [subject, { ...(value as Omit<DayOneWord, "reason">), reason }]),
    );
    const rows = dayOneList(facts.map(wholeFact), words);
    const must = rows.filter(({ mustWork }) => mustWork);
    return { rows, must: must.length, ready: must.filter(({ open }) => open.length === 0).length };
  });
}
