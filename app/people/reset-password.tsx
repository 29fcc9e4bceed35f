"use client";
import { useActionState } from "react";
import { Button } from "#app/_components/ui/button.tsx";
import { FormError } from "#app/_components/ui/field.tsx";
import { ShownOnce } from "#app/_components/ui/shown-once.tsx";
import { untouched } from "#app/_request/form-state.ts";
import { resetPasswordAction } from "./actions.ts";

/** Gives a person a new one-time password and shows it beside the button, once. */
export function ResetPassword({ personId, name }: { personId: string; name: string }) {
  const [state, action, pending] = useActionState(resetPasswordAction, untouched);
  if (state.ok && state.result)
    return (
      <ShownOnce label="One-time password" secret={state.result.oneTimePassword}>
        For {name}. It is not shown again.
      </ShownOnce>
    );
  return (
    <form action={action} className="inline-flex items-center gap-2">
      <input type="hidden" name="personId" value={personId} />
      {state.ok === false ? <FormError>{state.message}</FormError> : null}
      <Button type="submit" size="sm" look="quiet" disabled={pending} aria-label={`New password for ${name}`}>
        New password
      </Button>
    </form>
  );
}
