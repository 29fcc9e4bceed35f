import type { Metadata } from "next";
import { cache, type ReactNode } from "react";
import { RunWatch } from "#app/_components/deal/run-watch.tsx";
import { AppFrame } from "#app/_components/frame/app-frame.tsx";
import { paths } from "#app/_components/paths.ts";
import { DEAL_TYPE_WORD, ROLE_WORD } from "#app/_components/words.ts";
import { openDealPage } from "#app/_request/deal.ts";
import { requirePerson } from "#app/_request/session.ts";
import { signOutAction } from "#app/login/actions.ts";
import type { Ctx } from "#lib/access/ctx.ts";
import { dealData } from "#lib/reads/deal-data.ts";
import type { Frame } from "#lib/reads/views.ts";

interface Props {
  params: Promise<{ dealId: string }>;
  children: ReactNode;
}

/** Title and frame of one request are one question. */
const frameOf = cache((ctx: Ctx) => dealData(ctx).frame());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { deal } = await frameOf(await openDealPage(params));
  return { title: { default: deal.name, template: `%s - ${deal.name}` } };
}

/** The frame of a deal stays while its pages change; which page and run is shown, its islands read from the address. */
export default async function DealLayout({ params, children }: Props) {
  const ctx = await openDealPage(params);
  const [{ person }, frame] = await Promise.all([requirePerson(), frameOf(ctx)]);
  const { deal, runs, active, counts } = frame;
  const latest = frame.shownRun?.number;
  return (
    <AppFrame
      deal={{
        id: deal.id,
        name: deal.name,
        note: `${DEAL_TYPE_WORD[deal.dealType]}, target ${deal.targetName}`,
      }}
      switcher={switcherOf(frame)}
      runs={runs
        .filter((run) => run.status === "completed")
        .map((run) => ({ number: run.number, date: run.completedAt, latest: run.number === latest }))}
      counts={counts}
      progress={<RunWatch dealId={deal.id} initial={active} />}
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
    >
      {children}
    </AppFrame>
  );
}

function switcherOf({ deal, deals }: Frame) {
  return [
    ...deals.map((other) => ({
      label: other.name,
      note: `${other.targetName}, ${ROLE_WORD[other.role].toLowerCase()}`,
      href: paths.deal(other.id),
      active: other.id === deal.id,
    })),
    { label: "All deals", href: paths.deals(), group: "More" },
  ];
}
