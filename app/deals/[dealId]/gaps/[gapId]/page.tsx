import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GapBody, GapTags } from "#app/_components/deal/gap-detail.tsx";
import { PageHead } from "#app/_components/ui/page.tsx";
import { Label } from "#app/_components/ui/value.tsx";
import { allows } from "#lib/access/roles.ts";
import { type DealPageProps, openPage } from "../../open-page.ts";

interface Props extends DealPageProps {
  params: Promise<{ dealId: string; gapId: string }>;
}

export const metadata: Metadata = { title: "Information gap" };

export default async function GapPage(props: Props) {
  const [{ ctx, dealId, data, links }, { gapId }] = await Promise.all([openPage(props), props.params]);
  const gap = await data.gap(gapId);
  if (!gap) notFound();
  return (
    <article className="max-w-3xl">
      <PageHead
        title={gap.topicText}
        lead={gap.label ? <Label>{gap.label}</Label> : null}
        actions={<GapTags gap={gap} />}
      />
      <p className="mb-6 text-lg">{gap.description}</p>
      <GapBody gap={gap} links={links} decides={allows(ctx.role, "knowledge.write") ? dealId : undefined} />
    </article>
  );
}
