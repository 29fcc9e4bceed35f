"use client";
import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button.tsx";
import { Mark } from "./mark.tsx";

/** A button and the question it opens. Forms inside stay forms of the server; `close` is drawn for them. */
export function Dialog({
  trigger,
  look,
  size,
  title,
  description,
  children,
}: {
  trigger: ReactNode;
  look?: ButtonLook;
  size?: "md" | "sm";
  title: string;
  description?: string;
  children: ReactNode;
}) {
  return (
    <Base.Root>
      <Base.Trigger className={buttonClass({ look, size })}>{trigger}</Base.Trigger>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-50 bg-[rgb(20_18_14/0.4)] transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup className="fixed top-[12dvh] left-1/2 z-50 grid max-h-[76dvh] w-[min(32rem,calc(100vw-2rem))] -translate-x-1/2 gap-3 overflow-y-auto rounded-md border border-line-2 bg-sheet p-5 shadow-float outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="text-lg font-semibold">{title}</Base.Title>
            <Base.Close aria-label="Close" className={buttonClass({ look: "quiet", size: "sm" }, "-mt-1 -mr-2")}>
              <Mark name="cross" />
            </Base.Close>
          </div>
          {description ? <Base.Description className="text-ink-2">{description}</Base.Description> : null}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** The way out of a dialog without doing anything, to stand beside its verb. */
export function DialogClose({ children = "Cancel" }: { children?: ReactNode }) {
  return <Base.Close className={buttonClass({ look: "quiet" })}>{children}</Base.Close>;
}
