// What every request passes before Next.js sees it: known methods only, and the address it really came from.
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "#env.ts";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const ADDRESS_HEADER = "x-plumbline-address";
const PATH_HEADER = "x-plumbline-path";

/**
 * The sender's address. Only behind a proxy (PUBLIC_URL is set) is X-Forwarded-For believed, and of it only the last
 * entry, which our own proxy added; what a client wrote before it counts for nothing.
 */
export function senderOf(connection: string | undefined, forwarded: string | undefined, behindProxy: boolean): string {
  const last = behindProxy ? forwarded?.split(",").at(-1)?.trim() : undefined;
  return last || connection || "unknown";
}

/** Notes sender and path in headers of ours, over what a client sent; answers 405 to methods nobody serves. */
export function admit(request: IncomingMessage, response: ServerResponse): boolean {
  const forwarded = request.headers["x-forwarded-for"];
  request.headers[ADDRESS_HEADER] = senderOf(
    request.socket.remoteAddress,
    Array.isArray(forwarded) ? forwarded.join(",") : forwarded,
    env().PUBLIC_URL !== undefined,
  );
  request.headers[PATH_HEADER] = request.url ?? "/";
  if (METHODS.has(request.method ?? "")) return true;
  response.writeHead(405, { Allow: [...METHODS].join(", "), "Content-Type": "text/plain", Connection: "close" });
  response.end("This method is not allowed.\n");
  return false;
}
