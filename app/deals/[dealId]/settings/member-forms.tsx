"use client";
import { useActionState, useRef } from "react";
import { optionsOf } from "#app/_components/deal/options.ts";
import { type Action, useAnswer } from "#app/_components/form/action-button.tsx";
import { Button } from "#app/_components/ui/button.tsx";
import { Field, FormError, fieldProps, Input, Select } from "#app/_components/ui/field.tsx";
import { ROLE_WORD } from "#app/_components/words.ts";
import { untouched } from "#app/_request/form-state.ts";
import type { DealRole } from "#db/vocabulary.ts";

const ROLES = optionsOf(ROLE_WORD);

/** A choice that is saved when it changes; without script by its button. */
export function RoleChoice({
  action,
  dealId,
  userId,
  name,
  role,
}: {
  action: Action;
  dealId: string;
  userId: string;
  name: string;
  role: DealRole;
}) {
  const [state, run, pending] = useActionState(action, untouched);
  const form = useRef<HTMLFormElement>(null);
  useAnswer(state);
  return (
    // Keyed by the stored role, so that a refused change shows what is true.
    <form key={`${role} ${state.ok}`} ref={form} action={run}>
      <input type="hidden" name="dealId" value={dealId} />
      <input type="hidden" name="userId" value={userId} />
      <Select
        name="role"
        aria-label={`Role of ${name}`}
        options={ROLES}
        defaultValue={role}
        disabled={pending}
        onChange={() => form.current?.requestSubmit()}
        className="w-32"
      />
      <noscript>
        <Button type="submit" size="sm">
          Save
        </Button>
      </noscript>
    </form>
  );
}

export function AddMember({ action, dealId }: { action: Action; dealId: string }) {
  const [state, run, pending] = useActionState(action, untouched);
  useAnswer(state.ok ? state : untouched);
  const error = state.fields?.email ?? null;
  return (
    <form key={JSON.stringify(state.values ?? {})} action={run} className="grid max-w-3xl gap-3">
      <input type="hidden" name="dealId" value={dealId} />
      {state.ok === false && !error ? <FormError>{state.message}</FormError> : null}
      <div className="grid items-start gap-3 sm:grid-cols-[1fr_9rem_auto]">
        <Field
          id="member-email"
          label="Add a colleague"
          hint="Their e-mail address; they need an account here already."
          error={error ? `Address: ${error}` : null}
        >
          <Input
            {...fieldProps("member-email", { hint: true, error })}
            name="email"
            type="email"
            required
            autoComplete="off"
            defaultValue={state.values?.email}
          />
        </Field>
        <Field id="member-role" label="Role">
          <Select
            {...fieldProps("member-role")}
            name="role"
            options={ROLES}
            defaultValue={state.values?.role ?? "analyst"}
          />
        </Field>
        <Button type="submit" disabled={pending} className="sm:mt-6">
          Add to the deal
        </Button>
      </div>
    </form>
  );
}
