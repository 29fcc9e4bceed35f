// Who did what in the deal, newest first.
import { ACTIVITY_SORTS, type ActivityRow, activityRows, eventKinds } from "#db/repositories/read-activity.ts";
import type { Reader } from "./ask.ts";
import { cappedTotal, knownIds, type OneOrMore, type Page, type PageOptions, planPage, toPage } from "./page.ts";

export interface ActivityOptions extends Omit<PageOptions, "sort" | "dir"> {
  /** Kinds of events such as "runs.start". */
  event?: OneOrMore;
  /** Ids of people. */
  actor?: OneOrMore;
}

/** `actorName` is null for the worker and for people that are gone. */
export type ActivityView = ActivityRow;

export interface ActivityPage extends Page<ActivityView> {
  /** Kinds of events that occur in the deal, for the filter. */
  events: string[];
}

const listOf = (asked: OneOrMore | undefined): string[] | undefined => {
  const list = (asked === undefined ? [] : typeof asked === "string" ? [asked] : [...asked]).filter(
    (word) => word !== "",
  );
  return list.length ? list.map((word) => word.replace(/\p{Cc}/gu, "").slice(0, 100)) : undefined;
};

export function activity(reader: Reader, options: ActivityOptions = {}): Promise<ActivityPage> {
  return reader.ask(async (tx) => {
    const { dealId } = reader.ctx;
    const plan = planPage(
      { cursor: options.cursor, limit: options.limit },
      { name: "activity", scope: dealId, sorts: ACTIVITY_SORTS, usual: { sort: "time", desc: true } },
    );
    const filter = { event: listOf(options.event), actor: knownIds(options.actor) };
    const [{ rows, count }, events] = await Promise.all([
      activityRows(tx, dealId, filter, plan.order),
      eventKinds(tx, dealId),
    ]);
    return { ...toPage(plan, rows, cappedTotal(count), (row) => row), events };
  });
}
