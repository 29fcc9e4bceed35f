// Signed marks of a place in a list, so that nobody can ask for a row by inventing one.
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "#env.ts";

/** Where a page begins. `list` says which list, deal and order it belongs to. */
export interface Cursor {
  list: string;
  values: (string | null)[];
  back: boolean;
}

/** Without a session secret nobody is signed in; then cursors live as long as the process. */
const ownSecret = randomBytes(32).toString("base64url");
const SIGNATURE_BYTES = 16;

function sign(body: string): Buffer {
  const { NEXTAUTH_SECRET, SESSION_SECRET } = env();
  const key = NEXTAUTH_SECRET ?? SESSION_SECRET ?? ownSecret;
  return createHmac("sha256", `cursor:${key}`).update(body).digest().subarray(0, SIGNATURE_BYTES);
}

/** Text for a URL. */
export function writeCursor(cursor: Cursor): string {
  const body = Buffer.from(JSON.stringify([cursor.list, cursor.back ? 1 : 0, ...cursor.values])).toString("base64url");
  return `${body}.${sign(body).toString("base64url")}`;
}

/** The place, or undefined where the text was changed, is of another list, or is no cursor at all. */
export function readCursor(text: string, list: string): Pick<Cursor, "values" | "back"> | undefined {
  const [body, signature, ...rest] = text.split(".");
  if (!body || !signature || rest.length > 0 || text.length > 2000) return undefined;
  const given = Buffer.from(signature, "base64url");
  const due = sign(body);
  if (given.length !== due.length || !timingSafeEqual(given, due)) return undefined;
  const [of, back, ...values] = JSON.parse(Buffer.from(body, "base64url").toString("utf8")) as (string | number)[];
  if (of !== list) return undefined;
  return { back: back === 1, values: values as unknown as (string | null)[] };
}
