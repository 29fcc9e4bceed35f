// Gives every page its Content-Security-Policy with a fresh nonce. It decides nothing about access: that is checked where data is read.
import type { NextRequest } from "next/server";
import { NextResponse } from "next/server";
import { pagePolicy } from "#app/_request/headers.ts";

/** Written in by the bundler (next.config.js), so that no setting of a running server can soften the policy. */
declare const DEVELOPMENT: boolean;

export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = pagePolicy(nonce, DEVELOPMENT);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Not for /api: a body that passes a proxy is buffered and cut at 10 MB, and uploads are larger. */
export const config = { matcher: ["/((?!api/|_next/static/|_next/image/).*)"] };
