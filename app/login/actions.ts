"use server";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { paths } from "#app/_components/paths.ts";
import { demandOurPages, problemState } from "#app/_request/action.ts";
import { clientAddress, ownPath } from "#app/_request/client.ts";
import {
  cookieOptions,
  DEVICE_COOKIE,
  deviceCookie,
  knownDeviceOf,
  SESSION_COOKIE,
  SESSION_SECONDS,
  sealSession,
} from "#app/_request/cookies.ts";
import type { FormState } from "#app/_request/form-state.ts";
import { currentPerson } from "#app/_request/session.ts";
import { database } from "#lib/access/database.ts";
import { signIn } from "#lib/access/sign-in.ts";
import { revokeSession } from "#lib/writes/sessions/revoke.ts";

/** Signs in and goes on to where the person wanted to be. */
export async function signInAction(_previous: FormState, data: FormData): Promise<FormState> {
  const [email, password] = [String(data.get("email") ?? ""), String(data.get("password") ?? "")];
  try {
    await demandOurPages();
    const [jar, from] = [await cookies(), await headers()];
    const knownDevice = await knownDeviceOf(jar.get(DEVICE_COOKIE)?.value, email);
    const { sessionId } = await signIn(database(), {
      email,
      password,
      knownDevice,
      address: clientAddress(from),
      userAgent: from.get("user-agent") ?? undefined,
    });
    jar.set({ name: SESSION_COOKIE, value: await sealSession(sessionId), ...cookieOptions, maxAge: SESSION_SECONDS });
    jar.set(await deviceCookie(email, knownDevice));
  } catch (error) {
    return problemState(error, data);
  }
  redirect(ownPath(data.get("next"), paths.deals()));
}

/** Ends the session here and in the database. */
export async function signOutAction(): Promise<void> {
  await demandOurPages();
  const person = await currentPerson();
  if (person?.sessionId) await revokeSession(person, { sessionId: person.sessionId });
  (await cookies()).delete({ name: SESSION_COOKIE, ...cookieOptions });
  redirect(paths.login());
}
