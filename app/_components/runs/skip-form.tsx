"use client";
import { useActionState } from "react";
import { type Action, useAnswer } from "#app/_components/form/action-button.tsx";
import { Button } from "#app/_components/ui/button.tsx";
import { DialogClose } from "#app/_components/ui/dialog.tsx";
import { Field, FormError, fieldProps, Textarea } from "#app/_components/ui/field.tsx";
import { untouched } from "#app/_request/form-state.ts";

/** Asks why a step is skipped; the reason stands with the run. */
export function SkipForm({ action, dealId, stepId }: { action: Action; dealId: string; stepId: string }) {
  const [state, run, pending] = useActionState(action, untouched);
  useAnswer(state.ok ? state : untouched);
  const id = `reason-${stepId}`;
  const error = state.fields?.reason ? `Reason ${state.fields.reason}` : null;
  return (
    <form action={run} className="grid gap-3">
      <input type="hidden" name="dealId" value={dealId} />
      <input type="hidden" name="stepId" value={stepId} />
      {state.ok === false && !error ? <FormError>{state.message}</FormError> : null}
      <Field id={id} label="Reason" error={error}>
        <Textarea
          {...fieldProps(id, { error })}
          name="reason"
          rows={3}
          required
          maxLength={500}
          defaultValue={state.values?.reason}
        />
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={pending}>
          Skip the step
        </Button>
        <DialogClose />
      </div>
    </form>
  );
}
