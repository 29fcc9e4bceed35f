"use client";
import { Button } from "#app/_components/ui/button.tsx";
import { ErrorState } from "#app/_components/ui/state.tsx";

/** A page that could not be drawn. The cause stays in the server's log under the same id. */
export default function PageError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <div className="mx-auto max-w-2xl px-4 py-16">
      <h1 className="sr-only">Error</h1>
      <ErrorState
        title="This page could not be shown"
        kept="Nothing that was saved is affected, and a running analysis goes on."
        todo="Try again; if it stays so, the database may be away for a moment."
        id={error.digest}
        action={
          <Button look="primary" onClick={retry}>
            Try again
          </Button>
        }
      />
    </div>
  );
}
