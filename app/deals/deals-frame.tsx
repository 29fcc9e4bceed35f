// The frame of pages outside a deal, for the person signed in.
import type { ReactNode } from "react";
import { AppFrame } from "#app/_components/frame/app-frame.tsx";
import type { Crumb } from "#app/_components/frame/crumbs.tsx";
import { paths } from "#app/_components/paths.ts";
import { requirePerson } from "#app/_request/session.ts";
import { signOutAction } from "#app/login/actions.ts";
import { deals } from "#lib/reads/deals.ts";

export async function DealsFrame({ crumbs, children }: { crumbs: readonly Crumb[]; children: ReactNode }) {
  const signedIn = await requirePerson();
  const recent = await deals(signedIn, { sort: "updated", dir: "desc", limit: 10 });
  const { person } = signedIn;
  return (
    <AppFrame
      deal={null}
      switcher={[
        ...recent.rows.map(({ id, name, targetName }) => ({ label: name, note: targetName, href: paths.deal(id) })),
        { label: "All deals", href: paths.deals(), group: "More" },
      ]}
      person={person}
      personMenu={[
        { label: "Account", note: "Password, sessions and tokens", href: paths.account() },
        ...(person.isAdmin
          ? [
              { label: "People", href: paths.people() },
              { label: "Language models", href: paths.models() },
            ]
          : []),
      ]}
      signOut={
        <form action={signOutAction}>
          <button type="submit" className="w-full rounded-sm px-2 py-1.5 text-left hover:bg-shade">
            Sign out
          </button>
        </form>
      }
      active={null}
      crumbs={crumbs}
    >
      {children}
    </AppFrame>
  );
}
