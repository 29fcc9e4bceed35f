"use client";
import { type ReactNode, useActionState, useEffect } from "react";
import { Button, type ButtonLook } from "#app/_components/ui/button.tsx";
import { toast } from "#app/_components/ui/toast.tsx";
import { type FormState, untouched } from "#app/_request/form-state.ts";

/** A form action as a form calls it. */
export type Action = (previous: FormState, data: FormData) => Promise<FormState>;

/** Says in a toast what an action answered; a refusal stays until it is closed. */
export function useAnswer(state: FormState): void {
  useEffect(() => {
    if (state.ok === true && state.message) toast({ title: state.message });
    if (state.ok === false && state.message) toast({ title: state.message, problem: true });
  }, [state]);
}

/** One verb with what it needs: a form with hidden fields and a button. A list is sent as `name[]`. */
export function ActionButton({
  action,
  fields,
  look,
  size,
  disabled,
  children,
}: {
  action: Action;
  fields: Record<string, string | readonly string[]>;
  look?: ButtonLook;
  size?: "md" | "sm";
  disabled?: boolean;
  children: ReactNode;
}) {
  const [state, run, pending] = useActionState(action, untouched);
  useAnswer(state);
  return (
    <form action={run} className="inline-flex">
      {Object.entries(fields).flatMap(([name, value]) =>
        typeof value === "string" ? (
          <input key={name} type="hidden" name={name} value={value} />
        ) : (
          value.map((one) => <input key={name + one} type="hidden" name={`${name}[]`} value={one} />)
        ),
      )}
      <Button type="submit" look={look} size={size} disabled={disabled || pending} aria-busy={pending}>
        {children}
      </Button>
    </form>
  );
}
