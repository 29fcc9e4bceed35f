"use client";
import { type ReactNode, startTransition, useActionState, useTransition } from "react";
import type { Action } from "#app/_components/form/action-button.tsx";
import { Button, type ButtonLook } from "#app/_components/ui/button.tsx";
import { toast } from "#app/_components/ui/toast.tsx";
import { type FormState, untouched } from "#app/_request/form-state.ts";

/** A form of hidden fields, filled from what a write answered. */
function formOf(dealId: string, fields: readonly string[], result: unknown): FormData {
  const data = new FormData();
  data.set("dealId", dealId);
  for (const name of fields) data.set(name, String((result as Record<string, unknown>)?.[name] ?? ""));
  return data;
}

const tell = (state: FormState): void => {
  if (state.message) toast({ title: state.message, problem: state.ok === false });
};

/** One verb with hidden fields; its toast offers to take it back for ten seconds. */
export function UndoableButton({
  action,
  dealId,
  fields,
  undo,
  label,
  look,
  children,
}: {
  action: Action;
  dealId: string;
  fields: Readonly<Record<string, string>>;
  /** The opposite verb, and which of its fields the answer of the first one holds. */
  undo: { action: Action; fields: readonly string[] };
  /** For screen readers, where the button's own words stand beside several names. */
  label?: string;
  look?: ButtonLook;
  children: ReactNode;
}) {
  // Without script the form goes to the action itself. With script the answer is awaited here and not by an effect: what was
  // joined or parted takes this very button off the page.
  const [, plainly] = useActionState(action, untouched);
  const [pending, start] = useTransition();
  const send = (data: FormData) =>
    start(async () => {
      const state = await action(untouched, data);
      if (state.ok !== true || !state.message) return tell(state);
      const takeBack = () =>
        startTransition(async () => tell(await undo.action(untouched, formOf(dealId, undo.fields, state.result))));
      toast({ title: state.message, action: { label: "Undo", run: takeBack } });
    });
  return (
    <form
      action={plainly}
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget));
      }}
      className="inline-flex"
    >
      <input type="hidden" name="dealId" value={dealId} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" size="sm" look={look} disabled={pending} aria-busy={pending} aria-label={label}>
        {children}
      </Button>
    </form>
  );
}
