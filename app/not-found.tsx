import { paths } from "#app/_components/paths.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";

/** The same words for what never was, what is gone and what belongs to others: none of them is told apart. */
export default function NotFound() {
  return (
    <main className="mx-auto max-w-2xl px-4 py-24">
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        title="There is nothing at this address"
        why="It may have been removed, or it belongs to a deal that you are not a member of. If a colleague sent you the link, ask for access to the deal."
        action={
          <LinkButton href={paths.deals()} look="primary">
            Show my deals
          </LinkButton>
        }
      />
    </main>
  );
}
