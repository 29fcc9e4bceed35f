// Deals that a person may see, with the figures of each line.
import { inScope } from "#db/client.ts";
import { DEAL_SORTS, type DealListRow, dealFigures, dealList } from "#db/repositories/read-deals.ts";
import { DEAL_STATUSES, DEAL_TYPES } from "#db/vocabulary.ts";
import { type PersonCtx, personOf } from "#lib/access/ctx.ts";
import {
  cappedTotal,
  emptyPage,
  knownWords,
  type OneOrMore,
  type Page,
  type PageOptions,
  planPage,
  searchWords,
  toPage,
} from "./page.ts";

export interface DealsOptions extends PageOptions {
  q?: OneOrMore;
  status?: OneOrMore;
  type?: OneOrMore;
  /** True: the archived ones instead of the live ones. */
  archived?: boolean;
  /** created (usual, newest first), name, updated, target. */
  sort?: keyof typeof DEAL_SORTS | (string & {});
}

export interface DealView extends DealListRow {
  documents: number;
  /** Newest run of any status. */
  run: { number: number; status: string; completedAt: string | null } | null;
  /** Of the latest completed run; null before the first. */
  counts: { facts: number; gaps: number; findings: number } | null;
}

/** A page of the deals of which the person is a member. Each line is read behind the wall of its own deal. */
export async function deals(person: PersonCtx, options: DealsOptions = {}): Promise<Page<DealView>> {
  const userId = personOf(person.actor);
  if (!userId) return emptyPage();
  const only = person.actor.kind === "token" ? person.actor.dealId : undefined;
  const plan = planPage(options, {
    name: "deals",
    scope: userId,
    sorts: DEAL_SORTS,
    usual: { sort: "created", desc: true },
  });
  const filter = {
    status: knownWords(options.status, DEAL_STATUSES),
    type: knownWords(options.type, DEAL_TYPES),
    words: searchWords(options.q),
    archived: options.archived ?? false,
    only,
  };
  const { rows, count } = await inScope(person.db, { userId }, (tx) => dealList(tx, userId, filter, plan.order), true);
  const page = toPage(plan, rows, cappedTotal(count), (row) => row);
  const views = await Promise.all(
    page.rows.map(async (row): Promise<DealView> => {
      const figures = await inScope(person.db, { dealId: row.id, userId }, (tx) => dealFigures(tx, row.id), true);
      return {
        ...row,
        documents: figures?.documents ?? 0,
        counts: figures?.counts ?? null,
        run:
          figures?.runNumber && figures.runStatus
            ? { number: figures.runNumber, status: figures.runStatus, completedAt: figures.runCompletedAt }
            : null,
      };
    }),
  );
  return { ...page, rows: views };
}
