// What every request passes before Next.js sees it: known methods only, the address it really came from, a page's policy.
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pagePolicy } from "#app/_request/headers.ts";
import { env } from "#env.ts";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const ADDRESS_HEADER = "x-plumbline-address";
const PATH_HEADER = "x-plumbline-path";
const POLICY_HEADER = "content-security-policy";
/** What is no page: data and our own files have policies of their own (next.config.js). */
const NO_PAGE = /^\/(api\/|_next\/(static|image)\/)/;

/**
 * The sender's address. Only behind a proxy (PUBLIC_URL is set) is X-Forwarded-For believed, and of it only the last
 * entry, which our own proxy added; what a client wrote before it counts for nothing.
 */
export function senderOf(connection: string | undefined, forwarded: string | undefined, behindProxy: boolean): string {
  const last = behindProxy ? forwarded?.split(",").at(-1)?.trim() : undefined;
  return last || connection || "unknown";
}

/**
 * A page's Content-Security-Policy with a fresh nonce, told to the browser and to Next.js, which puts the nonce on its
 * scripts. Done here and not in a proxy.ts, through which every page would pass as a second request.
 */
function givePolicy(request: IncomingMessage, response: ServerResponse): void {
  delete request.headers[POLICY_HEADER];
  if (NO_PAGE.test(request.url ?? "/")) return;
  const policy = pagePolicy(randomBytes(16).toString("base64"), env().NODE_ENV === "development");
  request.headers[POLICY_HEADER] = policy;
  response.setHeader(POLICY_HEADER, policy);
}

/** Notes sender, path and policy in headers of ours, over what a client sent; answers 405 to methods nobody serves. */
export function admit(request: IncomingMessage, response: ServerResponse): boolean {
  const forwarded = request.headers["x-forwarded-for"];
  request.headers[ADDRESS_HEADER] = senderOf(
    request.socket.remoteAddress,
    Array.isArray(forwarded) ? forwarded.join(",") : forwarded,
    env().PUBLIC_URL !== undefined,
  );
  request.headers[PATH_HEADER] = request.url ?? "/";
  givePolicy(request, response);
  if (METHODS.has(request.method ?? "")) return true;
  response.writeHead(405, { Allow: [...METHODS].join(", "), "Content-Type": "text/plain", Connection: "close" });
  response.end("This method is not allowed.\n");
  return false;
}
