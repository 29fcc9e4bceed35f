"use client";
import { useActionState } from "react";
import { Button } from "#app/_components/ui/button.tsx";
import { Field, FormError, fieldProps, Input, Select } from "#app/_components/ui/field.tsx";
import { ShownOnce } from "#app/_components/ui/shown-once.tsx";
import { untouched } from "#app/_request/form-state.ts";
import { createTokenAction } from "./actions.ts";

/** @param deals the person's deals, to narrow a token to one of them */
export function TokenForm({ deals }: { deals: readonly { id: string; name: string }[] }) {
  const [state, action, pending] = useActionState(createTokenAction, untouched);
  const problems = state.fields ?? {};
  return (
    <div className="grid gap-3">
      {state.ok && state.result ? (
        <ShownOnce label="Token" secret={state.result.token}>
          Copy it now; it is not shown again and only its checksum is kept.
        </ShownOnce>
      ) : null}
      {state.ok === false ? <FormError>{state.message}</FormError> : null}
      <form action={action} className="flex flex-wrap items-end gap-3">
        <Field id="token-name" label="Name" error={problems.name} className="w-56">
          <Input
            {...fieldProps("token-name", { error: problems.name })}
            name="name"
            placeholder="What it is for"
            required
            maxLength={80}
          />
        </Field>
        <Field id="token-scope" label="May" className="w-40">
          <Select
            {...fieldProps("token-scope")}
            name="scope"
            options={[
              { value: "read", label: "read" },
              { value: "write", label: "read and write" },
            ]}
          />
        </Field>
        {deals.length > 0 ? (
          <Field id="token-deal" label="In" className="w-56">
            <Select
              {...fieldProps("token-deal")}
              name="forDeal"
              empty="all my deals"
              options={deals.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Field>
        ) : null}
        <Field id="token-expires" label="Until" optional error={problems.expiresOn} className="w-44">
          <Input {...fieldProps("token-expires", { error: problems.expiresOn })} name="expiresOn" type="date" />
        </Field>
        <Button type="submit" disabled={pending} aria-busy={pending}>
          Create token
        </Button>
      </form>
    </div>
  );
}
