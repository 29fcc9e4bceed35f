// What stands where there is nothing, not yet something, or something failed.
import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { Mark, type MarkName } from "./mark.tsx";

/** What the page is for, why it is empty, and one thing to do. */
export function EmptyState({
  title,
  why,
  action,
  className,
}: {
  title: string;
  why: ReactNode;
  action?: ReactNode;
  className?: string;
}) {
  return (
    <div className={cx("grid justify-items-start gap-1 border-y border-line px-2 py-8", className)}>
      <p className="text-lg font-semibold">{title}</p>
      <p className="max-w-prose text-ink-2">{why}</p>
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  );
}

/** What failed, what is kept, what to do, and the id to quote. */
export function ErrorState({
  title,
  kept,
  todo,
  id,
  action,
}: {
  title: string;
  kept: ReactNode;
  todo: ReactNode;
  id?: string;
  action?: ReactNode;
}) {
  return (
    <div role="alert" className="grid max-w-prose justify-items-start gap-1 border-l-2 border-critical py-1 pl-4">
      <p className="flex items-center gap-2 text-lg font-semibold">
        <Mark name="octagon" className="text-critical" />
        {title}
      </p>
      <p className="text-ink-2">{kept}</p>
      <p className="text-ink-2">{todo}</p>
      {id ? (
        <p className="text-sm text-ink-3">
          Quote this id if you ask for help: <span className="font-mono text-ink-2">{id}</span>
        </p>
      ) : null}
      {action ? <div className="mt-3 flex gap-2">{action}</div> : null}
    </div>
  );
}

const BANNER = {
  info: { look: "border-accent/40 bg-accent-soft text-ink", mark: "ring", sign: "text-accent" },
  warning: { look: "border-medium/40 bg-medium-soft text-ink", mark: "triangle", sign: "text-medium" },
  problem: { look: "border-critical/40 bg-critical-soft text-ink", mark: "octagon", sign: "text-critical" },
} as const satisfies Record<string, { look: string; mark: MarkName; sign: string }>;

/** One line that the whole page must be read with: an older run, a cut-off, a problem. */
export function Banner({
  tone = "info",
  action,
  children,
}: {
  tone?: keyof typeof BANNER;
  action?: ReactNode;
  children: ReactNode;
}) {
  const { look, mark, sign } = BANNER[tone];
  return (
    <div
      role="status"
      className={cx("flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border px-3 py-1.5 text-sm", look)}
    >
      <Mark name={mark} className={sign} />
      <span className="min-w-0 flex-1">{children}</span>
      {action}
    </div>
  );
}

/** A grey bar in the place of text that is on its way; `className` gives its width ("w-40"). */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cx("block h-3.5 animate-breathe rounded-sm bg-shade-2", className)} />;
}

/** Rows of a table on their way: one element, its lines and bars are drawn by the stylesheet. */
export function SkeletonTable({ rows = 12 }: { rows?: number }) {
  const height = rows > 16 ? "h-160" : rows > 10 ? "h-128" : rows > 6 ? "h-64" : "h-40";
  return <div role="status" aria-label="Loading" className={cx("skeleton-table animate-breathe", height)} />;
}

/** A page on its way: title, line of filters, table. */
export function SkeletonPage({ rows }: { rows?: number }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Skeleton className="h-6 w-56" />
      <div className="flex gap-2 overflow-hidden">
        <Skeleton className="h-8 w-64" />
        <Skeleton className="h-8 w-32" />
        <Skeleton className="h-8 w-32" />
      </div>
      <SkeletonTable rows={rows} />
    </div>
  );
}
