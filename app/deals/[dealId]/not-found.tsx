"use client";
import { useParams } from "next/navigation";
import { paths } from "#app/_components/paths.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";

/** A page of this deal that does not exist; the frame stays. A deal that is not one's own never gets here. */
export default function NotFoundInDeal() {
  const { dealId } = useParams<{ dealId: string }>();
  return (
    <>
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        title="There is nothing at this address in this deal"
        why="It may have been removed, or it belongs to another run: facts, findings and gaps are written anew by each run, and a link to one leads to that run only."
        action={<LinkButton href={paths.deal(dealId)}>Show the summary</LinkButton>}
      />
    </>
  );
}
