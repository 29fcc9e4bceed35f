"use client";
import { useActionState } from "react";
import { Button } from "#app/_components/ui/button.tsx";
import { Checkbox, Field, FormError, fieldProps, Input } from "#app/_components/ui/field.tsx";
import { ShownOnce } from "#app/_components/ui/shown-once.tsx";
import { untouched } from "#app/_request/form-state.ts";
import { createPersonAction } from "./actions.ts";

export function AddPerson() {
  const [state, action, pending] = useActionState(createPersonAction, untouched);
  const problems = state.fields ?? {};
  return (
    <div className="grid gap-3">
      {state.ok && state.result?.oneTimePassword ? (
        <ShownOnce label={`One-time password of ${state.result.email}`} secret={state.result.oneTimePassword}>
          Hand it over now; it is not shown again. At the first sign-in a password of their own is asked for.
        </ShownOnce>
      ) : null}
      {state.ok === false ? <FormError>{state.message}</FormError> : null}
      <form action={action} className="flex flex-wrap items-end gap-3">
        <Field id="person-name" label="Name" error={problems.name} className="w-56">
          <Input
            {...fieldProps("person-name", { error: problems.name })}
            name="name"
            required
            maxLength={120}
            defaultValue={state.values?.name}
          />
        </Field>
        <Field id="person-email" label="E-mail address" error={problems.email} className="w-64">
          <Input
            {...fieldProps("person-email", { error: problems.email })}
            name="email"
            type="email"
            required
            defaultValue={state.values?.email}
          />
        </Field>
        <div className="flex h-8 items-center">
          <Checkbox name="isAdmin" label="Administrator" />
        </div>
        <Button type="submit" look="primary" disabled={pending} aria-busy={pending}>
          Add person
        </Button>
      </form>
    </div>
  );
}
