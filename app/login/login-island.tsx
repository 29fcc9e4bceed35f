"use client";
import { useActionState } from "react";
import { untouched } from "#app/_request/form-state.ts";
import { signInAction } from "./actions.ts";
import { LoginForm } from "./login-form.tsx";

/** The sign-in form with its answer; works without script too. */
export function LoginIsland({ next }: { next?: string }) {
  const [state, action] = useActionState(signInAction, untouched);
  return <LoginForm action={action} problem={state.message} email={state.values?.email} next={next} />;
}
