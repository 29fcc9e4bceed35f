"use client";
import { Menu as Base } from "@base-ui/react/menu";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export interface MenuEntry {
  label: string;
  /** Second, quieter line. */
  note?: string;
  href: string;
  active?: boolean;
  /** Begins a new group under this heading. */
  group?: string;
}

/** A button that opens a list of links; arrows, type-ahead and Esc work. A sign as trigger needs words in `sr-only`. */
export function Menu({
  trigger,
  triggerClassName,
  entries,
  side = "bottom",
  align = "start",
  children,
}: {
  trigger: ReactNode;
  triggerClassName?: string;
  entries: readonly MenuEntry[];
  side?: "top" | "bottom" | "right";
  align?: "start" | "end";
  /** Shown below the entries, e.g. a form that signs out. */
  children?: ReactNode;
}) {
  return (
    <Base.Root>
      <Base.Trigger className={cx("cursor-pointer", triggerClassName)}>{trigger}</Base.Trigger>
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={6} collisionPadding={8} className="z-50 outline-none">
          <Base.Popup className="max-h-[min(28rem,var(--available-height))] min-w-48 max-w-80 overflow-y-auto rounded-md border border-line-2 bg-sheet p-1 text-sm text-ink shadow-float outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            {entries.map((entry) => (
              <Entry key={entry.href + entry.label} entry={entry} />
            ))}
            {children ? <div className="mt-1 border-t border-line pt-1">{children}</div> : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  const router = useRouter();
  return (
    <>
      {entry.group ? <p className="px-2 pt-2 pb-1 text-xs font-medium text-ink-3">{entry.group}</p> : null}
      <Base.LinkItem
        href={entry.href}
        closeOnClick
        aria-current={entry.active ? "page" : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          router.push(entry.href);
        }}
        className="block rounded-sm px-2 py-1.5 outline-none data-highlighted:bg-shade aria-[current]:font-semibold aria-[current]:text-accent"
      >
        {entry.label}
        {entry.note ? <span className="block text-xs font-normal text-ink-3">{entry.note}</span> : null}
      </Base.LinkItem>
    </>
  );
}
