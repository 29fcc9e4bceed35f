// The frame of pages outside deals: who is signed in, their menu, and the way back to the deals.
import type { ReactNode } from "react";
import { paths } from "#app/_components/paths.ts";
import type { Person } from "#lib/access/people.ts";
import { AppFrame } from "./app-frame.tsx";
import { SignOut } from "./sign-out.tsx";

/** What the frame of any page, in or out of a deal, shows of the person signed in. */
export function personParts({ name, email, isAdmin }: Person) {
  const personMenu = [
    { label: "Account", href: paths.account() },
    ...(isAdmin
      ? [
          { label: "People", href: paths.people() },
          { label: "Language models", href: paths.models() },
        ]
      : []),
  ];
  return { person: { name, email }, personMenu, signOut: <SignOut /> };
}

export function PersonFrame({
  person,
  title,
  banner,
  children,
}: {
  person: Person;
  title: string;
  banner?: ReactNode;
  children: ReactNode;
}) {
  return (
    <AppFrame
      deal={null}
      switcher={[{ label: "All deals", href: paths.deals() }]}
      active={null}
      crumbs={[{ title: "Deals", href: paths.deals() }, { title }]}
      banner={banner}
      {...personParts(person)}
    >
      {children}
    </AppFrame>
  );
}
