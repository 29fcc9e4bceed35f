"use server";
import { formAction } from "#app/_request/action.ts";
import { changePassword } from "#lib/writes/people/change-password.ts";
import { revokeSession } from "#lib/writes/sessions/revoke.ts";
import { revokeOtherSessions } from "#lib/writes/sessions/revoke-others.ts";
import { createToken, SCOPES } from "#lib/writes/tokens/create.ts";
import { revokeToken } from "#lib/writes/tokens/revoke.ts";

const here = () => ["/account"];

export const changePasswordAction = formAction(changePassword, {
  evenWithGivenPassword: true,
  revalidate: here,
  done: "Your password is changed. All your other sessions have ended.",
});
export const revokeSessionAction = formAction(revokeSession, { revalidate: here, done: "The session has ended." });
export const revokeOthersAction = formAction(revokeOtherSessions, {
  revalidate: here,
  done: ({ ended }) => (ended === 1 ? "1 other session has ended." : `${ended} other sessions have ended.`),
});
export const createTokenAction = formAction(createToken, {
  revalidate: here,
  read: (data) => ({
    name: String(data.get("name") ?? ""),
    scopes: data.get("scope") === "write" ? [...SCOPES] : [SCOPES[0]],
    dealId: data.get("forDeal"),
    expiresOn: data.get("expiresOn"),
  }),
});
export const revokeTokenAction = formAction(revokeToken, { revalidate: here, done: "The token is revoked." });
