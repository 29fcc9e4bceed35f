// Whoever works at the command line acts as a person: the first administrator, or the one they name.
import { type Db, inScope } from "#db/client.ts";
import { findPersonByEmail } from "#db/repositories/people.ts";
import type { PersonCtx } from "#lib/access/ctx.ts";
import { administratorCtx } from "#lib/access/people.ts";
import { Refusal } from "#lib/errors.ts";

/** Stands for the operator of the machine while nobody may sign in yet. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Who has access to the machine may add people; the first administrator stands for them in the audit log. */
export async function operator(db: Db): Promise<PersonCtx> {
  const nobody: PersonCtx = { db, channel: "cli", actor: { kind: "person", userId: NOBODY, isAdmin: true } };
  return (await administratorCtx(db)) ?? nobody;
}

/** The person with this address, else the first administrator; refused where there is none. */
export async function actingPerson(db: Db, email: string | undefined): Promise<PersonCtx> {
  if (email === undefined) {
    const administrator = await administratorCtx(db);
    if (administrator) return administrator;
    throw new Refusal("invalid", "Nobody may sign in here yet. Add the first person: plumbline user add --admin …");
  }
  const found = await inScope(db, {}, (tx) => findPersonByEmail(tx, email.trim()), true);
  if (!found || found.disabledAt)
    throw new Refusal("invalid", `--as: nobody with the address ${email} may sign in here.`);
  return { db, channel: "cli", actor: { kind: "person", userId: found.id, isAdmin: found.isAdmin } };
}
