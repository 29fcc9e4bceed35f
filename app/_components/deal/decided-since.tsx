// Says where findings and costs do not know yet what was decided, and offers to bring them up to date.
import { type Action, ActionButton } from "#app/_components/form/action-button.tsx";
import { counted } from "#app/_components/format/count.ts";
import { Banner } from "#app/_components/ui/state.tsx";
import type { DealData } from "#lib/reads/deal-data.ts";

/** Nothing where every decision is part of the shown run. `action` null: the person may not start runs. */
export async function DecidedSince({
  data,
  dealId,
  action,
}: {
  data: DealData;
  dealId: string;
  action: Action | null;
}) {
  const count = await data.decidedSince();
  if (count === 0) return null;
  return (
    <div className="mb-3">
      <Banner
        action={
          action ? (
            <ActionButton action={action} fields={{ dealId }} size="sm">
              Weigh anew
            </ActionButton>
          ) : null
        }
      >
        {counted(count, "decision")} since this run: the facts follow already, gaps, findings and costs when they are
        weighed anew. No document is read again.
      </Banner>
    </div>
  );
}
