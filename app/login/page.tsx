import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ownPath } from "#app/_request/client.ts";
import { currentPerson } from "#app/_request/session.ts";
import { LoginIsland } from "./login-island.tsx";

export const metadata: Metadata = { title: "Sign in" };

export default async function LoginPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { next, callbackUrl } = await searchParams;
  const after = ownPath(next ?? callbackUrl);
  if (await currentPerson()) redirect(after);
  return <LoginIsland next={after} />;
}
