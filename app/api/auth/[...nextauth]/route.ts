import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { dataHeaders, errorAnswer } from "#app/_request/answer.ts";
import { authOptions } from "#app/_request/auth-options.ts";
import { fromOurPages } from "#app/_request/client.ts";
import { Refusal } from "#lib/errors.ts";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses (session, csrf, sign-in by POST, sign-out), with our headers and our limits. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const at = { method: request.method, path: new URL(request.url).pathname };
  const id = crypto.randomUUID();
  try {
    if (request.method === "POST" && !fromOurPages(request.headers))
      throw new Refusal("forbidden", "This request was not sent by a page of ours.");
    // next-auth turns what a sign-in throws into a redirect; a lock must arrive as 429, so it is carried past it.
    const refused: { by?: Refusal } = {};
    const answer: Response = await NextAuth(request, context, authOptions(refused));
    if (refused.by && refused.by.code !== "unauthenticated") throw refused.by;
    for (const [name, value] of Object.entries(dataHeaders())) answer.headers.set(name, value);
    return answer;
  } catch (error) {
    return errorAnswer(error, id, at);
  }
}

export { handle as GET, handle as POST };
