import type { Metadata } from "next";
import { paths } from "#app/_components/paths.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { PageHead } from "#app/_components/ui/page.tsx";
import { createDealAction } from "../actions.ts";
import { DealForm } from "../deal-form.tsx";
import { DealsFrame } from "../deals-frame.tsx";

export const metadata: Metadata = { title: "New deal" };

export default function NewDealPage() {
  return (
    <DealsFrame crumbs={[{ title: "Deals", href: paths.deals() }, { title: "New deal" }]}>
      <PageHead
        title="New deal"
        lead="Name, target and deal type are enough to begin; everything else can follow in the settings."
      />
      <DealForm
        action={createDealAction}
        verb="Create the deal"
        cancel={
          <LinkButton href={paths.deals()} look="quiet">
            Cancel
          </LinkButton>
        }
      />
    </DealsFrame>
  );
}
