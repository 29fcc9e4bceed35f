"use client";
import { useActionState } from "react";
import { type Action, useAnswer } from "#app/_components/form/action-button.tsx";
import { Button } from "#app/_components/ui/button.tsx";
import { Field, FormError, fieldProps, Input, Textarea } from "#app/_components/ui/field.tsx";
import { untouched } from "#app/_request/form-state.ts";

export interface AssumeField {
  name: "low" | "base" | "high";
  label: string;
  value: string;
}

/** Puts a value of one's own in place of a factor; the reason stands beside it for as long as it counts. */
export function AssumeForm({
  action,
  dealId,
  factor,
  fields,
}: {
  action: Action;
  dealId: string;
  factor: string;
  fields: readonly AssumeField[];
}) {
  const [state, run, pending] = useActionState(action, untouched);
  useAnswer(state.ok ? state : untouched);
  const errorOf = (name: string, label: string) => (state.fields?.[name] ? `${label} ${state.fields[name]}` : null);
  const reasonError = errorOf("reason", "The reason");
  const named = fields.some(({ name, label }) => errorOf(name, label)) || reasonError !== null;
  return (
    <form action={run} className="grid gap-3">
      <input type="hidden" name="dealId" value={dealId} />
      <input type="hidden" name="key" value={factor} />
      {state.ok === false && !named ? <FormError>{state.message}</FormError> : null}
      <div className="grid grid-cols-3 gap-3">
        {fields.map(({ name, label, value }) => {
          const error = errorOf(name, label);
          return (
            <Field key={name} id={`assume-${name}`} label={label} error={error}>
              <Input
                {...fieldProps(`assume-${name}`, { error })}
                name={name}
                inputMode="decimal"
                autoComplete="off"
                required={name === "base" || fields.every((field) => field.name !== "base")}
                defaultValue={state.values?.[name] ?? value}
              />
            </Field>
          );
        })}
      </div>
      <Field id="assume-reason" label="Reason" error={reasonError}>
        <Textarea
          {...fieldProps("assume-reason", { error: reasonError })}
          name="reason"
          rows={3}
          required
          maxLength={500}
          defaultValue={state.values?.reason}
        />
      </Field>
      <div>
        <Button type="submit" look="primary" disabled={pending} aria-busy={pending}>
          Set the assumption
        </Button>
      </div>
    </form>
  );
}
