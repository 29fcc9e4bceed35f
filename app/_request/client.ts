// Where a request comes from: the address of its sender, and whether one of our own pages sent it.
import { env } from "#env.ts";

/** Set by bin/web.ts over whatever a client sends, from the connection itself. */
export const ADDRESS_HEADER = "x-plumbline-address";

export const clientAddress = (headers: Headers): string => headers.get(ADDRESS_HEADER) ?? "unknown";

/**
 * True when a request that changes something was sent by a page of this very origin. Cookies travel with requests that
 * other sites start, so a cookie alone proves nothing. A request that says neither is refused.
 */
export function fromOurPages(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null) return site === "same-origin";
  if (!URL.canParse(origin)) return false;
  const configured = env().PUBLIC_URL;
  if (configured && new URL(configured).origin === origin) return true;
  return new URL(origin).host === headers.get("host");
}

/** A path of ours to go to after signing in; anything else is the list of deals. */
export function ownPath(next: unknown, otherwise = "/deals"): string {
  if (typeof next !== "string" || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next) || next.includes("\\")) return otherwise;
  const url = new URL(next, "http://own.invalid");
  return url.host === "own.invalid" && !url.pathname.startsWith("/login") ? url.pathname + url.search : otherwise;
}
