// The gallery is served by Next.js alone; the product's own server gives its pages their policy (bin/supervise/admit.ts).
import { type NextRequest, NextResponse } from "next/server";
import { pagePolicy } from "#app/_request/headers.ts";

export function proxy(request: NextRequest) {
  const policy = pagePolicy(Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = { matcher: ["/((?!_next/static/).*)"] };
