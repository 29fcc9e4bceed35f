import type { Metadata } from "next";
import { Suspense } from "react";
import { ActionButton } from "#app/_components/form/action-button.tsx";
import { Dialog, DialogClose } from "#app/_components/ui/dialog.tsx";
import { PageHead, Section } from "#app/_components/ui/page.tsx";
import { Banner, SkeletonTable } from "#app/_components/ui/state.tsx";
import { allows } from "#lib/access/roles.ts";
import type { Frame } from "#lib/reads/views.ts";
import { archiveDealAction, restoreDealAction } from "../../actions.ts";
import { DealForm } from "../../deal-form.tsx";
import { type DealPageProps, openPage } from "../open-page.ts";
import { updateDealAction } from "./actions.ts";
import { DealFacts } from "./deal-facts.tsx";
import { dealValues } from "./deal-values.ts";
import { LanguageModel } from "./language-model.tsx";
import { Members } from "./members.tsx";

export const metadata: Metadata = { title: "Settings" };

/** What the deal is about, who may see it, and putting it away. Others than leads can read it. */
export default async function SettingsPage(props: DealPageProps) {
  const { ctx, data, dealId } = await openPage(props);
  const { deal } = await data.frame();
  return (
    <>
      <PageHead
        title="Settings"
        lead="What the deal is about, and who may see it. Another deal type weighs the known facts anew at once; what follows from the other fields comes with the next run."
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        {allows(ctx.role, "deal.edit") ? (
          <DealForm action={updateDealAction} stored={dealValues(deal)} dealId={dealId} verb="Save the changes" />
        ) : (
          <>
            <Banner>Only a lead of the deal changes its settings.</Banner>
            <DealFacts deal={deal} />
          </>
        )}
        <Section title="Language model" note="Off until a lead chooses one.">
          <Suspense fallback={<SkeletonTable rows={2} />}>
            <LanguageModel data={data} dealId={dealId} mayEdit={allows(ctx.role, "deal.edit")} />
          </Suspense>
        </Section>
        <Section title="Members" note="A person who is no member does not learn that the deal exists.">
          <Suspense fallback={<SkeletonTable rows={4} />}>
            <Members data={data} dealId={dealId} mayEdit={allows(ctx.role, "members.edit")} />
          </Suspense>
        </Section>
        {allows(ctx.role, "deal.archive") ? (
          <Section title={deal.archivedAt ? "Restore" : "Archive"}>
            <PutAway deal={deal} />
          </Section>
        ) : null}
      </div>
    </>
  );
}

function PutAway({ deal }: { deal: Frame["deal"] }) {
  const fields = { dealId: deal.id };
  if (deal.archivedAt)
    return (
      <div className="grid justify-items-start gap-3">
        <p className="text-ink-2">The deal is archived: it can be read, and nothing is added or analysed.</p>
        <ActionButton action={restoreDealAction} fields={fields}>
          Restore the deal
        </ActionButton>
      </div>
    );
  return (
    <div className="grid justify-items-start gap-3">
      <p className="max-w-prose text-ink-2">
        An archived deal leaves the list. Everything stays readable, and it can be restored at any time.
      </p>
      <Dialog
        trigger="Archive the deal"
        look="danger"
        title={`Archive ${deal.name}`}
        description="Members keep reading it under Archived. Nothing can be uploaded or analysed until it is restored."
      >
        <div className="flex gap-2">
          <ActionButton action={archiveDealAction} fields={fields} look="danger">
            Archive {deal.name}
          </ActionButton>
          <DialogClose />
        </div>
      </Dialog>
    </div>
  );
}
