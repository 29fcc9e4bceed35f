// The cookies of a sign-in: encrypted by next-auth, carrying ids that mean nothing without the database.
import { decode, encode } from "next-auth/jwt";
import { env } from "#env.ts";
import { LONGEST_HOURS } from "#lib/access/people.ts";

const https = (env().PUBLIC_URL ?? env().NEXTAUTH_URL ?? "").startsWith("https:");

// A __Host- cookie is only taken over https, for this host and all of its paths.
const name = (plain: string) => (https ? `__Host-plumbline.${plain}` : `plumbline.${plain}`);
export const SESSION_COOKIE = name("session");
export const DEVICE_COOKIE = name("device");

export const cookieOptions = { httpOnly: true, sameSite: "lax", path: "/", secure: https } as const;
export const SESSION_SECONDS = LONGEST_HOURS * 3600;
const DEVICE_SECONDS = 180 * 86_400;

/** What signs and encrypts the cookies. */
export function cookieSecret(): string {
  const secret = env().NEXTAUTH_SECRET ?? env().SESSION_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set; `plumbline start` makes one.");
  return secret;
}

async function open(value: string | undefined): Promise<Record<string, unknown> | null> {
  if (!value || value.length > 4096) return null;
  try {
    return await decode({ token: value, secret: cookieSecret() });
  } catch {
    // Edited, expired or sealed with another secret: as good as no cookie.
    return null;
  }
}

/** The session id in a session cookie; undefined when it was not sealed by us or is too old. */
export async function sessionIdOf(value: string | undefined): Promise<string | undefined> {
  const token = await open(value);
  return typeof token?.sid === "string" ? token.sid : undefined;
}

/** Id of a device on which this account has signed in before. */
export async function knownDeviceOf(value: string | undefined, email: string): Promise<string | undefined> {
  const token = await open(value);
  const same = typeof token?.account === "string" && token.account === email.trim().toLowerCase();
  return same && typeof token.device === "string" ? token.device : undefined;
}

export const sealSession = (sid: string): Promise<string> =>
  encode({ token: { sid }, secret: cookieSecret(), maxAge: SESSION_SECONDS });

/** The cookie that a sign-in sets beside the session, so that guesses from elsewhere do not lock this device out. */
export async function deviceCookie(email: string, known?: string) {
  const token = { account: email.trim().toLowerCase(), device: known ?? crypto.randomUUID() };
  const value = await encode({ token, secret: cookieSecret(), maxAge: DEVICE_SECONDS });
  return { name: DEVICE_COOKIE, value, ...cookieOptions, maxAge: DEVICE_SECONDS };
}
