import type { Metadata } from "next";
import { ActionButton } from "#app/_components/form/action-button.tsx";
import { PersonFrame } from "#app/_components/frame/person-frame.tsx";
import { PageHead, Section } from "#app/_components/ui/page.tsx";
import { Banner } from "#app/_components/ui/state.tsx";
import { requirePerson } from "#app/_request/session.ts";
import { deals } from "#lib/reads/deals.ts";
import { sessions, tokens } from "#lib/reads/people.ts";
import { revokeOthersAction } from "./actions.ts";
import { PasswordForm } from "./password-form.tsx";
import { SessionTable } from "./session-table.tsx";
import { TokenForm } from "./token-form.tsx";
import { TokenTable } from "./token-table.tsx";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const signedIn = await requirePerson({ evenWithGivenPassword: true });
  const { person, sessionId } = signedIn;
  if (person.mustChangePassword)
    return (
      <PersonFrame person={person} title="Account">
        <PageHead title="Choose a password of your own" />
        <div className="mb-4">
          <Banner tone="warning">
            The one you signed in with was given by someone else. Nothing else opens before.
          </Banner>
        </div>
        <PasswordForm />
      </PersonFrame>
    );
  const [mySessions, myTokens, myDeals] = await Promise.all([
    sessions(signedIn),
    tokens(signedIn),
    deals(signedIn, { limit: 100 }),
  ]);
  return (
    <PersonFrame person={person} title="Account">
      <PageHead title={person.name} lead={person.email} />
      <div className="grid gap-8">
        <Section title="Password">
          <PasswordForm />
        </Section>
        <Section
          title="Sessions"
          note="Where you are signed in"
          actions={
            mySessions.length > 1 ? (
              <ActionButton action={revokeOthersAction} fields={{}} size="sm">
                End all others
              </ActionButton>
            ) : null
          }
        >
          <SessionTable sessions={mySessions} here={sessionId} />
        </Section>
        <Section title="API tokens" note="For programs that work in your name">
          <div className="grid gap-4">
            <TokenForm deals={myDeals.rows.map(({ id, name }) => ({ id, name }))} />
            <TokenTable tokens={myTokens} />
          </div>
        </Section>
      </div>
    </PersonFrame>
  );
}
