"use client";
import { useActionState } from "react";
import { Button } from "#app/_components/ui/button.tsx";
import { untouched } from "#app/_request/form-state.ts";
import { startRunAction } from "#app/deals/[dealId]/start-run.ts";
import type { RunType } from "#db/vocabulary.ts";

/** Starts an analysis and goes to its page; a refusal (one is running already) stands beside the button. */
export function AnalyseButton({
  dealId,
  words,
  type = "incremental",
  look = "primary",
}: {
  dealId: string;
  words: string;
  type?: RunType;
  look?: "primary" | "plain";
}) {
  const [state, action, pending] = useActionState(startRunAction, untouched);
  return (
    <form action={action} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="dealId" value={dealId} />
      <input type="hidden" name="type" value={type} />
      <Button type="submit" look={look} disabled={pending}>
        {pending ? "Starting" : words}
      </Button>
      {state.ok === false ? (
        <span role="alert" className="text-sm text-critical">
          {state.message}
        </span>
      ) : null}
    </form>
  );
}
