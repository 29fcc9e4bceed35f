"use client";
import { type ReactNode, useActionState } from "react";
import { type Action, useAnswer } from "#app/_components/form/action-button.tsx";
import { Button } from "#app/_components/ui/button.tsx";
import { Field, FormError, fieldProps, Input } from "#app/_components/ui/field.tsx";
import { untouched } from "#app/_request/form-state.ts";

/** The table of values with a choice in each row (from the server), an own value, a reason, and the verb. */
export function DecideForm({
  action,
  dealId,
  conflictId,
  children,
}: {
  action: Action;
  dealId: string;
  conflictId: string;
  children: ReactNode;
}) {
  const [state, run, pending] = useActionState(action, untouched);
  useAnswer(state.ok ? state : untouched);
  const own = `own-${conflictId}`;
  const reason = `reason-${conflictId}`;
  return (
    <form action={run} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <input type="hidden" name="dealId" value={dealId} />
      <input type="hidden" name="conflictId" value={conflictId} />
      {children}
      {state.ok === false ? <FormError>{state.message}</FormError> : null}
      <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)_auto]" data-no-print>
        <Field id={own} label="Or another value">
          <Input
            {...fieldProps(own)}
            name="value"
            maxLength={300}
            autoComplete="off"
            defaultValue={state.values?.value}
          />
        </Field>
        <Field id={reason} label="Reason" optional>
          <Input
            {...fieldProps(reason)}
            name="reason"
            maxLength={500}
            autoComplete="off"
            defaultValue={state.values?.reason}
          />
        </Field>
        <Button type="submit" disabled={pending} aria-busy={pending}>
          Decide
        </Button>
      </div>
    </form>
  );
}
