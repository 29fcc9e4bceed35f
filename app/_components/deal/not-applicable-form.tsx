"use client";
import { useActionState, useId } from "react";
import { type Action, useAnswer } from "#app/_components/form/action-button.tsx";
import { Button } from "#app/_components/ui/button.tsx";
import { DialogClose } from "#app/_components/ui/dialog.tsx";
import { Field, FormError, fieldProps, Textarea } from "#app/_components/ui/field.tsx";
import { untouched } from "#app/_request/form-state.ts";

/** Asks why a question does not apply; without a reason nobody could check it later. */
export function NotApplicableForm({ action, fields }: { action: Action; fields: Record<string, string> }) {
  const [state, run, pending] = useActionState(action, untouched);
  useAnswer(state.ok ? state : untouched);
  const id = useId();
  const error = state.fields?.reason ? `Reason ${state.fields.reason}` : null;
  return (
    <form action={run} className="grid gap-3">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.ok === false && !error ? <FormError>{state.message}</FormError> : null}
      <Field id={id} label="Why it does not apply" error={error}>
        <Textarea
          {...fieldProps(id, { error })}
          name="reason"
          rows={3}
          required
          minLength={3}
          maxLength={1000}
          defaultValue={state.values?.reason}
        />
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={pending}>
          It does not apply
        </Button>
        <DialogClose />
      </div>
    </form>
  );
}
