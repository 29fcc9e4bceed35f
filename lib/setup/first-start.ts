// The first start of an installation: its first administrator and the demo deal.
import { connect, type Db, inScope } from "#db/client.ts";
import { nobodyYet } from "#db/repositories/people.ts";
import { newId } from "#db/schema/columns.ts";
import { env } from "#env.ts";
import type { PersonCtx } from "#lib/access/ctx.ts";
import { oneTimePassword } from "#lib/access/password.ts";
import { administratorCtx } from "#lib/access/people.ts";
import { Refusal } from "#lib/errors.ts";
import { createFirstAdministrator } from "#lib/writes/people/create-first-administrator.ts";
import { demoDeal } from "./demo-deal.ts";

/** Makes what an empty installation needs; answers the lines to print once (none when there is nothing new). */
export async function firstStart(appUrl: string): Promise<string[]> {
  const { db, end } = connect(appUrl, { max: 2, name: "plumbline-first-start", lockTimeout: 30_000 });
  try {
    const lines = await firstAdministrator(db);
    const administrator = await administratorCtx(db);
    if (administrator && !env().PLUMBLINE_NO_DEMO) lines.push(...(await demoDeal(administrator)));
    return lines;
  } finally {
    await end();
  }
}

/** Makes the first administrator where nobody is there yet. With ADMIN_PASSWORD the password is known to whoever set it and is not printed. */
export async function firstAdministrator(db: Db): Promise<string[]> {
  if (!(await inScope(db, {}, nobodyYet))) return [];
  const { ADMIN_EMAIL: email = "admin@localhost.localdomain", ADMIN_PASSWORD } = env();
  const password = ADMIN_PASSWORD ?? oneTimePassword();
  const ctx: PersonCtx = { db, channel: "cli", actor: { kind: "person", userId: newId(), isAdmin: true } };
  try {
    await createFirstAdministrator(ctx, {
      email,
      name: "Administrator",
      password,
      ownPassword: ADMIN_PASSWORD !== undefined,
    });
  } catch (error) {
    // A second process started in this very moment and was first.
    if (error instanceof Refusal && error.code === "conflict") return [];
    throw error;
  }
  if (ADMIN_PASSWORD) return [`First administrator: ${email} (with the password of ADMIN_PASSWORD)`];
  return [
    `First administrator: ${email}`,
    `One-time password:   ${password}`,
    "It is shown only now; you choose your own at the first sign-in.",
  ];
}
