"use client";
import { useActionState } from "react";
import { Button } from "#app/_components/ui/button.tsx";
import { Field, FormError, fieldProps, Input } from "#app/_components/ui/field.tsx";
import { Banner } from "#app/_components/ui/state.tsx";
import { untouched } from "#app/_request/form-state.ts";
import { changePasswordAction } from "./actions.ts";

const FIELDS = [
  { name: "currentPassword", label: "Current password", autoComplete: "current-password", hint: undefined },
  {
    name: "newPassword",
    label: "New password",
    autoComplete: "new-password",
    hint: "At least 12 characters. A sentence is easier to remember than signs.",
  },
  { name: "repeatPassword", label: "New password again", autoComplete: "new-password", hint: undefined },
] as const;

export function PasswordForm() {
  const [state, action, pending] = useActionState(changePasswordAction, untouched);
  const problems = state.fields ?? {};
  return (
    <form action={action} className="grid max-w-90 gap-3">
      {state.ok ? <Banner>{state.message}</Banner> : null}
      {state.ok === false && Object.keys(problems).length === 0 ? <FormError>{state.message}</FormError> : null}
      {FIELDS.map(({ name, label, autoComplete, hint }) => (
        <Field key={name} id={name} label={label} hint={hint} error={problems[name]}>
          <Input
            {...fieldProps(name, { hint, error: problems[name] })}
            name={name}
            type="password"
            autoComplete={autoComplete}
            required
          />
        </Field>
      ))}
      <div>
        <Button type="submit" look="primary" disabled={pending} aria-busy={pending}>
          Change password
        </Button>
      </div>
    </form>
  );
}
