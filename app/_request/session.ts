// The person behind a page or an action, asked of the database once per request.
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { paths } from "#app/_components/paths.ts";
import { database } from "#lib/access/database.ts";
import { personOfSession, type SignedIn } from "#lib/access/people.ts";
import { SESSION_COOKIE, sessionIdOf } from "./cookies.ts";

/** The person signed in, or undefined. */
export const currentPerson = cache(async (): Promise<SignedIn | undefined> => {
  const sessionId = await sessionIdOf((await cookies()).get(SESSION_COOKIE)?.value);
  return sessionId ? personOfSession(database(), sessionId) : undefined;
});

/**
 * The person signed in; otherwise the visitor is sent to the sign-in and comes back here. Whoever has a password
 * given by someone else is sent to choose their own first (`evenWithGivenPassword` lets that page through).
 */
export async function requirePerson(options: { evenWithGivenPassword?: boolean } = {}): Promise<SignedIn> {
  const signedIn = await currentPerson();
  if (!signedIn) {
    // Next.js asks for parts of a page with a parameter of its own, which means nothing to a person.
    const here = (await headers()).get("x-plumbline-path")?.replace(/[?&]_rsc=[^&]*/, "");
    redirect(here ? `${paths.login()}?next=${encodeURIComponent(here)}` : paths.login());
  }
  if (signedIn.person.mustChangePassword && !options.evenWithGivenPassword) redirect(paths.account());
  return signedIn;
}
