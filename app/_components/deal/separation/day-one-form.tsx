"use client";
import { useActionState } from "react";
import { type Action, ActionButton, useAnswer } from "#app/_components/form/action-button.tsx";
import { Button } from "#app/_components/ui/button.tsx";
import { Dialog, DialogClose } from "#app/_components/ui/dialog.tsx";
import { Checkbox, Field, FormError, fieldProps, Input } from "#app/_components/ui/field.tsx";
import { untouched } from "#app/_request/form-state.ts";

interface Props {
  dealId: string;
  capability: string;
  what: string;
  mustWork: boolean;
  owner: string | null;
  testedOn: string | null;
  fallback: string | null;
  reason: string;
  /** Somebody said something before, which can be taken back. */
  said: boolean;
  set: Action;
  clear: Action;
}

/** Owner, test and way back of one capability; what is left empty is left to the documents. */
export function DayOneForm({ dealId, capability, what, said, set, clear, ...now }: Props) {
  const [state, run, pending] = useActionState(set, untouched);
  useAnswer(state.ok ? state : untouched);
  const error = (name: string) => state.fields?.[name] ?? null;
  const id = (name: string) => `${capability}-${name}`;
  return (
    <Dialog
      trigger={
        <>
          Edit<span className="sr-only"> {what}</span>
        </>
      }
      size="sm"
      look="quiet"
      title={what}
    >
      <form key={JSON.stringify(state.values ?? {})} action={run} className="grid gap-3">
        <input type="hidden" name="dealId" value={dealId} />
        <input type="hidden" name="capability" value={capability} />
        {state.ok === false && !state.fields ? <FormError>{state.message}</FormError> : null}
        <Checkbox name="mustWork" value="yes" defaultChecked={now.mustWork} label="Must work on day 1" />
        <Field id={id("owner")} label="Owner" error={error("owner")} optional>
          <Input {...fieldProps(id("owner"), { error: error("owner") })} name="owner" defaultValue={now.owner ?? ""} />
        </Field>
        <Field id={id("testedOn")} label="Last tested" error={error("testedOn")} optional>
          <Input
            {...fieldProps(id("testedOn"), { error: error("testedOn") })}
            name="testedOn"
            type="date"
            defaultValue={now.testedOn ?? ""}
          />
        </Field>
        <Field id={id("fallback")} label="If it fails" error={error("fallback")} optional>
          <Input
            {...fieldProps(id("fallback"), { error: error("fallback") })}
            name="fallback"
            defaultValue={now.fallback ?? ""}
          />
        </Field>
        <Field id={id("reason")} label="Where you know it from" error={error("reason")} optional>
          <Input {...fieldProps(id("reason"), { error: error("reason") })} name="reason" defaultValue={now.reason} />
        </Field>
        <div className="flex justify-end gap-2">
          <DialogClose />
          <Button type="submit" look="primary" disabled={pending} aria-busy={pending}>
            Save
          </Button>
        </div>
      </form>
      {said ? (
        <div className="border-t border-line pt-3">
          <ActionButton action={clear} fields={{ dealId, capability }} size="sm">
            Take back what was said
          </ActionButton>
        </div>
      ) : null}
    </Dialog>
  );
}
