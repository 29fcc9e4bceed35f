"use client";
import { useActionState } from "react";
import { optionsOf } from "#app/_components/deal/options.ts";
import { useAnswer } from "#app/_components/form/action-button.tsx";
import { MODEL_PROVIDER_WORD } from "#app/_components/model-words.ts";
import { Button } from "#app/_components/ui/button.tsx";
import { Field, FormError, fieldProps, Input, Select } from "#app/_components/ui/field.tsx";
import { type FormState, untouched } from "#app/_request/form-state.ts";
import { offerModelAction } from "./actions.ts";

interface TextProps {
  state: FormState;
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  type?: string;
  inputMode?: "decimal";
}

function Text({ state, name, label, hint, optional, ...rest }: TextProps) {
  const id = `model-${name}`;
  const problem = state.fields?.[name];
  const error = problem ? `${label}: ${problem}` : null;
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <Input
        {...fieldProps(id, { hint, error })}
        name={name}
        required={!optional}
        autoComplete="off"
        // A key is never sent back to a page.
        defaultValue={name === "apiKey" ? undefined : state.values?.[name]}
        {...rest}
      />
    </Field>
  );
}

/** A model with its address, key and prices. */
export function OfferForm() {
  const [state, run, pending] = useActionState(offerModelAction, untouched);
  useAnswer(state.ok ? state : untouched);
  return (
    <form key={JSON.stringify(state.values ?? {})} action={run} className="grid gap-4">
      {state.ok === false ? <FormError>{state.message}</FormError> : null}
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 desk:grid-cols-3">
        <Text state={state} name="name" label="Name" hint="As leads will see it" />
        <Field id="model-provider" label="Provider">
          <Select
            {...fieldProps("model-provider")}
            name="provider"
            options={optionsOf(MODEL_PROVIDER_WORD)}
            defaultValue={state.values?.provider ?? "compatible"}
          />
        </Field>
        <Text state={state} name="model" label="Model" hint="In the provider's own spelling" />
        <Text
          state={state}
          name="baseUrl"
          label="Address"
          optional
          hint="For a server of your own, such as http://models.internal:11434/v1"
        />
        <Text
          state={state}
          name="apiKey"
          label="Key"
          type="password"
          optional
          hint="Kept encrypted, never shown again"
        />
        <Text state={state} name="currency" label="Currency of the prices" optional hint="ISO code; USD if blank" />
        <Text
          state={state}
          name="priceIn"
          label="Price of a million tokens sent"
          inputMode="decimal"
          hint="0 for a server of your own"
        />
        <Text state={state} name="priceOut" label="Price of a million tokens answered" inputMode="decimal" />
        <Text state={state} name="pricedOn" label="Prices as of" type="date" />
        <Text
          state={state}
          name="priceSource"
          label="Source of the prices"
          hint="Price list or contract; budgets rest on it"
        />
      </div>
      <div>
        <Button type="submit" look="primary" disabled={pending} aria-busy={pending}>
          Offer this model
        </Button>
      </div>
    </form>
  );
}
