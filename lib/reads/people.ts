// People for the administrator; one's own sessions and tokens.
import { inScope } from "#db/client.ts";
import { type MemberRow, memberRows } from "#db/repositories/read-deals.ts";
import {
  PEOPLE_SORTS,
  type PersonRow,
  peopleRows,
  personRow,
  type SessionRow,
  sessionRows,
  type TokenRow,
  tokenRows,
} from "#db/repositories/read-people.ts";
import { type PersonCtx, personOf } from "#lib/access/ctx.ts";
import { forbidden } from "#lib/errors.ts";
import type { Reader } from "./ask.ts";
import { cappedTotal, type OneOrMore, type Page, type PageOptions, planPage, searchWords, toPage } from "./page.ts";

export type PersonView = PersonRow;
export type MemberView = MemberRow;
export type SessionView = SessionRow;
export type TokenView = TokenRow;

export interface PeopleOptions extends PageOptions {
  q?: OneOrMore;
  /** name (usual), email, created. */
  sort?: keyof typeof PEOPLE_SORTS | (string & {});
}

/** All people; refused to everybody but administrators. */
export async function people(person: PersonCtx, options: PeopleOptions = {}): Promise<Page<PersonView>> {
  if (person.actor.kind !== "person" || !person.actor.isAdmin) throw forbidden("manage people");
  const plan = planPage(options, { name: "people", scope: "all", sorts: PEOPLE_SORTS, usual: { sort: "name" } });
  const { rows, count } = await inScope(
    person.db,
    { userId: person.actor.userId },
    (tx) => peopleRows(tx, searchWords(options.q), plan.order),
    true,
  );
  return toPage(plan, rows, cappedTotal(count), (row) => row);
}

async function own<T>(
  person: PersonCtx,
  read: (tx: Parameters<typeof sessionRows>[0], id: string) => Promise<T>,
  none: T,
) {
  const userId = personOf(person.actor);
  return userId ? inScope(person.db, { userId }, (tx) => read(tx, userId), true) : none;
}

/** The signed-in person; null for the worker. */
export const me = (person: PersonCtx): Promise<PersonView | null> =>
  own<PersonView | null>(person, async (tx, id) => (await personRow(tx, id)) ?? null, null);
/** One's own sessions that are still good. */
export const sessions = (person: PersonCtx): Promise<SessionView[]> => own(person, sessionRows, []);
/** One's own tokens, revoked ones too; never the token itself. */
export const tokens = (person: PersonCtx): Promise<TokenView[]> => own(person, tokenRows, []);

/** Who may see the deal. */
export const members = (reader: Reader): Promise<MemberView[]> => reader.ask((tx) => memberRows(tx, reader.ctx.dealId));
