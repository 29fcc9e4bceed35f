// Whoever works at the command line acts as a person: the first administrator, or the one they name.
import type { Db } from "#db/client.ts";
import { findPersonByEmail, firstAdministrator } from "#db/repositories/people.ts";
import type { PersonCtx } from "#lib/access/ctx.ts";
import { Refusal } from "#lib/errors.ts";
import { addPerson } from "#lib/writes/people/add.ts";

/** Stands for the operator of the machine while nobody may sign in yet. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

const asPerson = (db: Db, person: { id: string; isAdmin: boolean }): PersonCtx => ({
  db,
  actor: { kind: "person", userId: person.id, isAdmin: person.isAdmin },
  channel: "cli",
});

/** Who has access to the machine may add people; the first administrator stands for them in the audit log. */
export async function operator(db: Db): Promise<PersonCtx> {
  return asPerson(db, { id: (await firstAdministrator(db))?.id ?? NOBODY, isAdmin: true });
}

/** The person with this address, else the first administrator; refused where there is none. */
export async function existingPerson(db: Db, email: string | undefined): Promise<PersonCtx> {
  const found = email ? await db.transaction((tx) => findPersonByEmail(tx, email)) : await firstAdministrator(db);
  if (found && !found.disabledAt) return asPerson(db, found);
  if (email) throw new Refusal("invalid", `--as: nobody with the address ${email} may sign in here.`);
  throw new Refusal("invalid", "Nobody may sign in here yet. Add the first person: plumbline user add --admin …");
}

export interface Acting {
  person: PersonCtx;
  email: string;
  /** Set when an installation without people got its first administrator just now: to be shown once. */
  oneTimePassword?: string;
}

/**
 * The person with this address, else the first administrator. Where nobody is there yet, the first administrator is
 * made, so that an analysis can be the first thing done on a machine.
 */
export async function actingPerson(db: Db, email: string | undefined, first: FirstPerson): Promise<Acting> {
  if (email) return { person: await existingPerson(db, email), email };
  const administrator = await firstAdministrator(db);
  if (administrator) return { person: asPerson(db, administrator), email: administrator.email };
  const added = await addPerson(await operator(db), { ...first, name: "Administrator", isAdmin: true });
  return {
    person: asPerson(db, { id: added.id, isAdmin: true }),
    email: added.email,
    oneTimePassword: added.oneTimePassword,
  };
}

/** Address and, where the settings give one, password of a first administrator. */
export interface FirstPerson {
  email: string;
  password?: string;
}
