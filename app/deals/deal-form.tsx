"use client";
import { type ReactNode, useActionState } from "react";
import { optionsOf } from "#app/_components/deal/options.ts";
import { type Action, useAnswer } from "#app/_components/form/action-button.tsx";
import { Button } from "#app/_components/ui/button.tsx";
import { Field, FormError, fieldProps, Input, Select } from "#app/_components/ui/field.tsx";
import { DEAL_FORM_WORD, DEAL_TYPE_WORD } from "#app/_components/words.ts";
import { type FormState, untouched } from "#app/_request/form-state.ts";

export type DealValues = Readonly<Record<string, string>>;

interface Part {
  state: FormState;
  /** As stored; what was typed last wins. */
  stored: DealValues;
}

/** Everything a deal states about itself; the same form creates and corrects it. */
export function DealForm({
  action,
  stored = { currency: "EUR", dealType: "acquisition" },
  dealId,
  verb,
  cancel,
}: {
  action: Action;
  stored?: DealValues;
  dealId?: string;
  verb: string;
  cancel?: ReactNode;
}) {
  const [state, run, pending] = useActionState(action, untouched);
  useAnswer(state.ok ? state : untouched);
  const part = { state, stored };
  const wrong = Object.keys(state.fields ?? {}).length;
  return (
    // Keyed by what was answered: the fields then show what was typed, not what the browser reset them to.
    <form key={JSON.stringify(state.values ?? {})} action={run} className="grid max-w-3xl gap-8" noValidate>
      {dealId ? <input type="hidden" name="dealId" value={dealId} /> : null}
      {state.ok === false ? (
        <FormError>
          {wrong > 0
            ? `Nothing was saved: ${wrong === 1 ? "one field needs" : `${wrong} fields need`} another look.`
            : state.message}
        </FormError>
      ) : null}
      <Group title="Who and what" note="The name is how you and your colleagues find the deal.">
        <Text {...part} name="name" label="Name of the deal" className="sm:col-span-2" placeholder="Project Alder" />
        <Text {...part} name="targetName" label="Target" hint="The company whose IT is looked at" />
        <Text {...part} name="buyerName" label="Buyer" optional hint="Leave blank where the buyer is not known" />
        <Choice {...part} name="dealType" label="Deal type" options={optionsOf(DEAL_TYPE_WORD)} />
        <Choice {...part} name="dealForm" label="Form" optional options={optionsOf(DEAL_FORM_WORD)} />
        <Text {...part} name="industry" label="Industry" optional placeholder="Machine building" />
        <Text
          {...part}
          name="industryTags"
          label="Industry tags"
          optional
          hint="Divided by commas. They decide which topics are asked about: manufacturing, healthcare, software …"
        />
      </Group>
      <Group title="Dates" note="Contract ends and support dates are judged against them.">
        <Text {...part} name="signingOn" label="Signing" type="date" optional />
        <Text {...part} name="closingOn" label="Closing" type="date" optional />
        <Text {...part} name="longStopOn" label="Long stop" type="date" optional />
      </Group>
      <Group title="Size of the target" note="Costs are scaled by these figures. What is left blank stays unknown.">
        <Text {...part} name="currency" label="Currency" hint="ISO code, such as EUR" />
        <Figure {...part} name="revenue" label="Revenue a year" hint="Whole units of the currency" />
        <Figure {...part} name="ebitda" label="EBITDA a year" />
        <Figure {...part} name="employees" label="Employees" />
        <Figure {...part} name="itUsers" label="IT users" />
        <Figure {...part} name="sites" label="Sites" />
      </Group>
      <Group title="Materiality" note="Amounts below these are kept, and are no headline.">
        <Figure {...part} name="materialityOneTime" label="One-time cost from" />
        <Figure {...part} name="materialityAnnual" label="Annual cost from" />
      </Group>
      <div className="flex items-center gap-2">
        <Button type="submit" look="primary" disabled={pending} aria-busy={pending}>
          {verb}
        </Button>
        {cancel}
      </div>
    </form>
  );
}

function Group({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <fieldset className="border-t border-ink/70 pt-2">
      <legend className="float-left text-lg font-semibold">{title}</legend>
      <p className="clear-left pb-3 text-sm text-ink-3">{note}</p>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 desk:grid-cols-3">{children}</div>
    </fieldset>
  );
}

interface One extends Part {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  className?: string;
}

const shown = ({ state, stored, name }: One): string => state.values?.[name] ?? stored[name] ?? "";
/** A message of the write reads on from the field's name: "is missing". */
const problemOf = ({ state, name, label }: One): string | null => {
  const words = state.fields?.[name];
  return words ? `${label} ${words}` : null;
};

function Text({ type = "text", placeholder, ...one }: One & { type?: string; placeholder?: string }) {
  const { name, label, hint, optional, className } = one;
  const error = problemOf(one);
  return (
    <Field id={name} label={label} hint={hint} optional={optional} error={error} className={className}>
      <Input
        {...fieldProps(name, { hint, error })}
        {...{ name, type, placeholder }}
        required={!optional}
        defaultValue={shown(one)}
      />
    </Field>
  );
}

function Figure(one: One) {
  const { name, label, hint } = one;
  const error = problemOf(one);
  return (
    <Field id={name} label={label} hint={hint} optional error={error}>
      <Input
        {...fieldProps(name, { hint, error })}
        name={name}
        inputMode="decimal"
        autoComplete="off"
        className="text-right tabular-nums"
        defaultValue={shown(one)}
      />
    </Field>
  );
}

function Choice({ options, ...one }: One & { options: { value: string; label: string }[] }) {
  const { name, label, hint, optional } = one;
  const error = problemOf(one);
  return (
    <Field id={name} label={label} hint={hint} optional={optional} error={error}>
      <Select
        {...fieldProps(name, { hint, error })}
        name={name}
        options={options}
        empty={optional ? "Not known" : undefined}
        defaultValue={shown(one)}
      />
    </Field>
  );
}
