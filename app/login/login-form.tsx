import { Plumb } from "#app/_components/frame/rail.tsx";
import { Button } from "#app/_components/ui/button.tsx";
import { Field, FormError, fieldProps, Input } from "#app/_components/ui/field.tsx";

/**
 * Address and password, nothing else; it knows nothing of how a sign-in works.
 * @param action receives `email`, `password` and `next` (where to go afterwards)
 * @param problem one sentence that is the same for a wrong address and a wrong password
 */
export function LoginForm({
  action,
  problem,
  email,
  next,
}: {
  action: string | ((data: FormData) => void | Promise<void>);
  problem?: string | null;
  email?: string;
  next?: string;
}) {
  return (
    <main className="grid min-h-dvh place-items-center px-4 py-12">
      <div className="w-full max-w-84">
        <p className="mb-8 flex items-center gap-2.5 text-lg font-semibold">
          <Plumb size={24} />
          Plumbline
        </p>
        <h1 className="text-xl font-semibold">Sign in</h1>
        <p className="mt-1 mb-6 text-ink-2">Every statement leads to the sentence it rests on.</p>
        <form action={action} method={typeof action === "string" ? "post" : undefined} className="grid gap-4">
          <FormError>{problem}</FormError>
          {next ? <input type="hidden" name="next" value={next} /> : null}
          <Field id="email" label="E-mail address">
            <Input
              {...fieldProps("email")}
              name="email"
              type="email"
              autoComplete="username"
              required
              defaultValue={email}
              className="h-10"
            />
          </Field>
          <Field id="password" label="Password">
            <Input
              {...fieldProps("password")}
              name="password"
              type="password"
              autoComplete="current-password"
              required
              className="h-10"
            />
          </Field>
          <Button type="submit" look="primary" className="h-10">
            Sign in
          </Button>
        </form>
        <p className="mt-6 text-xs text-ink-3">
          No account or a forgotten password: ask an administrator of this installation.
        </p>
      </div>
    </main>
  );
}
