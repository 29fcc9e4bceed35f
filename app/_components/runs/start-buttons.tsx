"use client";
// Starting an analysis: new documents, everything again, or chosen domains.
import { useActionState } from "react";
import { type Action, ActionButton, useAnswer } from "#app/_components/form/action-button.tsx";
import { counted } from "#app/_components/format/count.ts";
import { Button, type ButtonLook } from "#app/_components/ui/button.tsx";
import { Dialog, DialogClose } from "#app/_components/ui/dialog.tsx";
import { Checkbox, FormError } from "#app/_components/ui/field.tsx";
import { DOMAIN_WORD } from "#app/_components/words.ts";
import { untouched } from "#app/_request/form-state.ts";
import { DOMAINS } from "#db/vocabulary.ts";

/** "Analyse 14 new documents". */
export function AnalyseNew({
  action,
  dealId,
  fresh,
  look = "primary",
}: {
  action: Action;
  dealId: string;
  /** Documents that no analysis has read. */
  fresh: number;
  look?: ButtonLook;
}) {
  return (
    <ActionButton action={action} fields={{ dealId, type: "incremental" }} look={look}>
      {fresh > 0 ? `Analyse ${counted(fresh, "new document")}` : "Analyse what changed"}
    </ActionButton>
  );
}

/** A run over everything, for when the rules or the deal have changed. */
export function AnalyseAll({ action, dealId, documents }: { action: Action; dealId: string; documents: number }) {
  return (
    <Dialog
      trigger="Analyse everything again"
      title="Analyse everything again"
      description={`All ${counted(documents, "document")} are searched anew in all domains, and nothing is taken over from earlier runs. Until it is complete, pages show the run before it.`}
    >
      <div className="flex gap-2">
        <ActionButton action={action} fields={{ dealId, type: "full" }} look="primary">
          Analyse {counted(documents, "document")}
        </ActionButton>
        <DialogClose />
      </div>
    </Dialog>
  );
}

/** Looks again in some domains; the others are taken over. */
export function AnalyseDomains({ action, dealId }: { action: Action; dealId: string }) {
  const [state, run, pending] = useActionState(action, untouched);
  useAnswer(state.ok ? state : untouched);
  return (
    <Dialog
      trigger="Analyse chosen domains"
      title="Analyse chosen domains"
      description="The chosen domains are searched anew in all documents; what is known of the others is taken over."
    >
      <form action={run} className="grid gap-4">
        <input type="hidden" name="dealId" value={dealId} />
        <input type="hidden" name="type" value="targeted" />
        {state.ok === false ? <FormError>{state.message}</FormError> : null}
        <fieldset className="grid gap-2 sm:grid-cols-2">
          <legend className="sr-only">Domains</legend>
          {DOMAINS.map((domain) => (
            <Checkbox key={domain} name="domains[]" value={domain} label={DOMAIN_WORD[domain]} />
          ))}
        </fieldset>
        <div className="flex gap-2">
          <Button type="submit" look="primary" disabled={pending}>
            Analyse these domains
          </Button>
          <DialogClose />
        </div>
      </form>
    </Dialog>
  );
}
