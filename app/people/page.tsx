import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionButton } from "#app/_components/form/action-button.tsx";
import { counted } from "#app/_components/format/count.ts";
import { PersonFrame } from "#app/_components/frame/person-frame.tsx";
import { paths } from "#app/_components/paths.ts";
import { Badge } from "#app/_components/ui/badge.tsx";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { PageHead, Section } from "#app/_components/ui/page.tsx";
import { DateText } from "#app/_components/ui/value.tsx";
import { requirePerson } from "#app/_request/session.ts";
import { type PersonView, people } from "#lib/reads/people.ts";
import { disablePersonAction, enablePersonAction } from "./actions.ts";
import { AddPerson } from "./add-person.tsx";
import { ResetPassword } from "./reset-password.tsx";

export const metadata: Metadata = { title: "People" };

/** For administrators; to everybody else this page does not exist. */
export default async function PeoplePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const signedIn = await requirePerson();
  if (!signedIn.person.isAdmin) notFound();
  const { cursor } = await searchParams;
  const page = await people(signedIn, { cursor: typeof cursor === "string" ? cursor : undefined, limit: 100 });
  return (
    <PersonFrame person={signedIn.person} title="People">
      <PageHead title="People" lead={counted(page.total.count, "person", "people")} />
      <div className="grid gap-8">
        <Section title="Add a person">
          <AddPerson />
        </Section>
        <Section title="Who has an account">
          <table className="dt">
            <caption className="sr-only">People</caption>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">E-mail address</th>
                <th scope="col">State</th>
                <th scope="col">Last seen</th>
                <th scope="col">Since</th>
                <th scope="col">
                  <span className="sr-only">Change</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {page.rows.map((person) => (
                <PersonLine key={person.id} person={person} self={person.id === signedIn.person.id} />
              ))}
            </tbody>
          </table>
          {page.next ? (
            <p className="mt-3">
              <LinkButton href={`${paths.people()}?cursor=${encodeURIComponent(page.next)}`}>Next page</LinkButton>
            </p>
          ) : null}
        </Section>
      </div>
    </PersonFrame>
  );
}

function PersonLine({ person, self }: { person: PersonView; self: boolean }) {
  return (
    <tr>
      <td>
        {person.name} {person.isAdmin ? <Badge tone="accent">Administrator</Badge> : null}
      </td>
      <td>{person.email}</td>
      <td>
        {person.disabledAt ? (
          <Badge tone="critical" mark="lock">
            Disabled
          </Badge>
        ) : person.mustChangePassword ? (
          <Badge mark="clock">Has not chosen a password</Badge>
        ) : (
          <Badge tone="good" mark="check">
            Open
          </Badge>
        )}
      </td>
      <td>{person.lastSeenAt ? <DateText value={person.lastSeenAt} time /> : "never"}</td>
      <td>
        <DateText value={person.createdAt} />
      </td>
      <td className="text-right">{self ? <span className="text-ink-3">you</span> : <PersonVerbs person={person} />}</td>
    </tr>
  );
}

function PersonVerbs({ person: { id, name, disabledAt } }: { person: PersonView }) {
  if (disabledAt)
    return (
      <ActionButton action={enablePersonAction} fields={{ personId: id }} size="sm" look="quiet">
        Enable
      </ActionButton>
    );
  return (
    <span className="inline-flex flex-wrap items-center justify-end gap-1">
      <ResetPassword personId={id} name={name} />
      <ActionButton action={disablePersonAction} fields={{ personId: id }} size="sm" look="danger">
        Disable
      </ActionButton>
    </span>
  );
}
