import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx.ts";
import { Mark } from "./mark.tsx";

const CONTROL =
  "w-full min-w-0 rounded-md border border-edge bg-sheet px-2.5 text-base text-ink placeholder:text-ink-3 hover:border-ink-3 aria-invalid:border-critical disabled:cursor-not-allowed disabled:opacity-60";

/** What ties a control to its label, hint and error; spread it on the control inside a Field of the same id. */
export function fieldProps(id: string, { hint, error }: { hint?: ReactNode; error?: string | null } = {}) {
  const described = cx(hint ? `${id}-hint` : null, error ? `${id}-error` : null);
  return { id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined } as const;
}

/** Label above, control, then hint and error. The control gets `fieldProps(id, { hint, error })`. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  children,
  className,
}: {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string | null;
  optional?: boolean;
  children: ReactNode;
  className?: string;
}) {
  return (
    <div className={cx("grid content-start gap-1", className)}>
      <label htmlFor={id} className="text-sm font-medium text-ink">
        {label}
        {optional ? <span className="font-normal text-ink-3"> (optional)</span> : null}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-ink-3">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="flex gap-1 text-xs text-critical">
          <Mark name="octagon" className="mt-0.5" />
          {error}
        </p>
      ) : null}
    </div>
  );
}

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input className={cx(CONTROL, "h-8", className)} {...rest} />;
}

export function Textarea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  return <textarea rows={rows} className={cx(CONTROL, "py-1.5", className)} {...rest} />;
}

export interface Option {
  value: string;
  label: string;
}

/** `empty` is the first entry that chooses nothing, e.g. "Any severity". */
export function Select({
  className,
  options,
  empty,
  ...rest
}: ComponentProps<"select"> & { options: readonly Option[]; empty?: string }) {
  return (
    <select className={cx(CONTROL, "h-8 pr-1", className)} {...rest}>
      {empty === undefined ? null : <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

export function Checkbox({
  label,
  hint,
  className,
  ...rest
}: ComponentProps<"input"> & { label: ReactNode; hint?: string }) {
  return (
    <label className={cx("flex items-start gap-2 text-base", className)}>
      <input type="checkbox" className="mt-0.5 size-4 accent-accent" {...rest} />
      <span>
        {label}
        {hint ? <span className="block text-xs text-ink-3">{hint}</span> : null}
      </span>
    </label>
  );
}

/** What a form could not save, above its fields; moves into view of a screen reader when it appears. */
export function FormError({ children }: { children?: ReactNode }) {
  if (!children) return null;
  return (
    <p
      role="alert"
      className="flex gap-2 rounded-md border border-critical/40 bg-critical-soft px-3 py-2 text-sm text-critical"
    >
      <Mark name="octagon" className="mt-0.5" />
      <span>{children}</span>
    </p>
  );
}
