// Signs in without a page, by the address that programs use, so that a journey can begin where it matters.
import { request } from "@playwright/test";
import { env } from "#env.ts";

export interface Person {
  email: string;
  password: string;
}
/** Cookies of one person, as Playwright hands them to a browser or to plain requests. */
export type Session = Awaited<ReturnType<Awaited<ReturnType<typeof request.newContext>>["storageState"]>>;

/** Throws where address and password are not accepted. */
export async function signIn({ email, password }: Person): Promise<Session> {
  const baseURL = env().PUBLIC_URL ?? "";
  const context = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
  const { csrfToken } = await (await context.get("/api/auth/csrf")).json();
  const answer = await context.post("/api/auth/callback/credentials", {
    form: { csrfToken, email, password, json: "true" },
  });
  const session = await context.storageState();
  await context.dispose();
  if (!session.cookies.some(({ name }) => name.endsWith(".session")))
    throw new Error(`${email} could not sign in: ${answer.status()} ${answer.statusText()}`);
  return session;
}
