"use client";
import { useActionState } from "react";
import { type Action, useAnswer } from "#app/_components/form/action-button.tsx";
import { Button } from "#app/_components/ui/button.tsx";
import { Checkbox, Field, FormError, fieldProps, Input, type Option, Select } from "#app/_components/ui/field.tsx";
import { untouched } from "#app/_request/form-state.ts";

export function LanguageModelForm({
  action,
  dealId,
  options,
  stored,
  currency,
}: {
  action: Action;
  dealId: string;
  options: readonly Option[];
  stored: { languageModelId: string; noExternal: boolean; budget: string };
  currency: string;
}) {
  const [state, run, pending] = useActionState(action, untouched);
  useAnswer(state.ok ? state : untouched);
  const wrong = state.ok === false;
  const problem = (name: string) => state.fields?.[name] ?? null;
  // What was typed stays after a refusal; else what is stored is shown.
  const shown = (name: "languageModelId" | "budget") => (wrong ? (state.values?.[name] ?? "") : stored[name]);
  const noExternal = wrong ? state.values?.noExternal === "on" : stored.noExternal;
  return (
    <form key={JSON.stringify([stored, state.values ?? {}])} action={run} className="grid max-w-3xl gap-4">
      <input type="hidden" name="dealId" value={dealId} />
      {wrong ? <FormError>{state.message}</FormError> : null}
      <div className="grid items-start gap-x-6 gap-y-4 sm:grid-cols-[1fr_14rem]">
        <Field id="language-model" label="Language model" error={problem("languageModelId")}>
          <Select
            {...fieldProps("language-model", { error: problem("languageModelId") })}
            name="languageModelId"
            empty="Off: rules only"
            options={options}
            defaultValue={shown("languageModelId")}
          />
        </Field>
        <Field
          id="model-budget"
          label={`Budget of a run (${currency})`}
          hint="A run never spends more; it says so where it stops"
          error={problem("budget")}
        >
          <Input
            {...fieldProps("model-budget", { hint: true, error: problem("budget") })}
            name="budget"
            inputMode="decimal"
            required
            defaultValue={shown("budget")}
          />
        </Field>
      </div>
      <Checkbox
        name="noExternal"
        label="No external processing"
        hint="Nothing of this deal goes to an address that is not on the administrator's list, whatever model is chosen."
        defaultChecked={noExternal}
      />
      <div>
        <Button type="submit" disabled={pending} aria-busy={pending}>
          Save the choice
        </Button>
      </div>
    </form>
  );
}
