// next-auth as this product uses it: one way to sign in, and a token that carries nothing but a session id.
import type { NextAuthOptions } from "next-auth";
import credentials from "next-auth/providers/credentials";
import { env, overrideEnv } from "#env.ts";
import { database } from "#lib/access/database.ts";
import { personOfSession } from "#lib/access/people.ts";
import { signIn } from "#lib/access/sign-in.ts";
import type { Refusal } from "#lib/errors.ts";
import { refusalOf } from "#lib/refusal-of.ts";
import { revokeSession } from "#lib/writes/sessions/revoke.ts";
import { clientAddress } from "./client.ts";
import { cookieOptions, cookieSecret, SESSION_COOKIE, SESSION_SECONDS } from "./cookies.ts";

declare module "next-auth/jwt" {
  interface JWT {
    sid?: string;
  }
}

/**
 * Made at each request: the settings are not known yet when pages are built.
 * @param refused hears why a sign-in was refused, because next-auth itself keeps only the words
 */
export function authOptions(refused: { by?: Refusal } = {}): NextAuthOptions {
  // next-auth reads its own address from the environment alone.
  const address = env().PUBLIC_URL ?? env().NEXTAUTH_URL ?? `http://${env().HOST}:${env().PORT}`;
  if (env().NEXTAUTH_URL !== address) overrideEnv({ NEXTAUTH_URL: address });
  return {
    secret: cookieSecret(),
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/login", error: "/login" },
    useSecureCookies: cookieOptions.secure,
    cookies: { sessionToken: { name: SESSION_COOKIE, options: cookieOptions } },
    providers: [
      credentials({
        credentials: { email: {}, password: {} },
        async authorize(given, request) {
          const headers = new Headers(request.headers as Record<string, string>);
          try {
            const { sessionId, userId } = await signIn(database(), {
              email: given?.email ?? "",
              password: given?.password ?? "",
              address: clientAddress(headers),
              userAgent: headers.get("user-agent") ?? undefined,
            });
            return { id: userId, sid: sessionId };
          } catch (error) {
            refused.by = refusalOf(error);
            if (refused.by?.code === "unauthenticated") return null;
            throw error;
          }
        },
      }),
    ],
    callbacks: {
      // The library's own claims (name, address) are dropped: the database is asked at every request.
      jwt: ({ token, user }) => ({ sid: user && "sid" in user ? String(user.sid) : token.sid }),
      async session({ session, token }) {
        const found = await personOfSession(database(), token.sid ?? "");
        const user = found ? { name: found.person.name, email: found.person.email } : undefined;
        return { ...session, user };
      },
    },
    events: {
      async signOut({ token }) {
        const found = await personOfSession(database(), token?.sid ?? "");
        if (found?.sessionId) await revokeSession(found, { sessionId: found.sessionId });
      },
    },
  };
}
