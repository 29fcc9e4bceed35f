"use client";
import { useActionState } from "react";
import { useAnswer } from "#app/_components/form/action-button.tsx";
import { Button } from "#app/_components/ui/button.tsx";
import { Dialog, DialogClose } from "#app/_components/ui/dialog.tsx";
import { Field, FormError, fieldProps, Input } from "#app/_components/ui/field.tsx";
import { untouched } from "#app/_request/form-state.ts";
import { allowAddressAction, setKeyAction } from "./actions.ts";

/** Another key in the place of the one there is. */
export function KeyForm({ modelId, name }: { modelId: string; name: string }) {
  const [state, run, pending] = useActionState(setKeyAction, untouched);
  useAnswer(state.ok ? state : untouched);
  const id = `key-${modelId}`;
  const error = state.fields?.apiKey ? `Key: ${state.fields.apiKey}` : null;
  return (
    <Dialog
      trigger="Set key"
      look="quiet"
      title={`Key of ${name}`}
      description="It takes the place of the present one and is never shown again."
    >
      <form action={run} className="grid gap-4">
        <input type="hidden" name="modelId" value={modelId} />
        {state.ok === false && !error ? <FormError>{state.message}</FormError> : null}
        <Field id={id} label="Key" error={error}>
          <Input {...fieldProps(id, { error })} name="apiKey" type="password" required autoComplete="off" />
        </Field>
        <div className="flex gap-2">
          <Button type="submit" look="primary" disabled={pending}>
            Set the key
          </Button>
          <DialogClose />
        </div>
      </form>
    </Dialog>
  );
}

/** One more address that may be called. */
export function AllowForm() {
  const [state, run, pending] = useActionState(allowAddressAction, untouched);
  useAnswer(state.ok ? state : untouched);
  const error = state.fields?.address ? `Address: ${state.fields.address}` : null;
  return (
    <form key={JSON.stringify(state.values ?? {})} action={run} className="grid max-w-3xl gap-3">
      {state.ok === false && !error ? <FormError>{state.message}</FormError> : null}
      <div className="grid items-start gap-3 sm:grid-cols-[1fr_1fr_auto]">
        <Field
          id="allow-address"
          label="Allow an address"
          hint="Scheme, host and port; the path does not matter"
          error={error}
        >
          <Input
            {...fieldProps("allow-address", { hint: true, error })}
            name="address"
            required
            placeholder="http://127.0.0.1:11434"
            autoComplete="off"
            defaultValue={state.values?.address}
          />
        </Field>
        <Field id="allow-note" label="What runs there" optional>
          <Input {...fieldProps("allow-note")} name="note" autoComplete="off" defaultValue={state.values?.note} />
        </Field>
        <Button type="submit" disabled={pending} className="sm:mt-6">
          Allow
        </Button>
      </div>
    </form>
  );
}
