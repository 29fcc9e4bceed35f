import { signOutAction } from "#app/login/actions.ts";

/** The last entry of the person's menu: ends the session. */
export function SignOut() {
  return (
    <form action={signOutAction} className="mt-1 border-t border-line pt-1">
      <button type="submit" className="w-full cursor-pointer rounded-sm px-2 py-1.5 text-left hover:bg-shade">
        Sign out
      </button>
    </form>
  );
}
