"use client";
// Base UI's toasts: sonner writes its styles into the page, which the Content-Security-Policy forbids.
import { Toast as Base } from "@base-ui/react/toast";
import { Mark } from "./mark.tsx";

const manager = Base.createToastManager();

export interface ToastWords {
  title: string;
  description?: string;
  /** Problems stay until they are closed. */
  problem?: boolean;
  /** Undo, offered for ten seconds. */
  action?: { label: string; run: () => void };
}

/** Says shortly what was done, from any island: toast({ title: "Fact confirmed", action: { label: "Undo", run } }). */
export function toast({ title, description, problem, action }: ToastWords): void {
  const id = manager.add({
    title,
    description,
    type: problem ? "problem" : "done",
    priority: problem ? "high" : "low",
    timeout: problem ? 0 : action ? 10_000 : 5_000,
    actionProps: action
      ? {
          children: action.label,
          onClick: () => {
            action.run();
            manager.close(id);
          },
        }
      : undefined,
  });
}

/** Stands once in the root layout. */
export function Toaster() {
  return (
    <Base.Provider toastManager={manager} limit={4}>
      <Base.Portal>
        <Base.Viewport
          data-toasts=""
          className="fixed right-4 bottom-20 z-50 flex w-[min(22rem,calc(100vw-2rem))] flex-col gap-2 outline-none desk:bottom-4"
        >
          <List />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function List() {
  const { toasts } = Base.useToastManager();
  return toasts.map((entry) => (
    <Base.Root
      key={entry.id}
      toast={entry}
      className="rounded-md border border-line-2 bg-sheet text-sm text-ink shadow-float transition-opacity data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
    >
      <Base.Content className="flex items-start gap-2 p-3">
        <Mark
          name={entry.type === "problem" ? "octagon" : "check"}
          className={entry.type === "problem" ? "mt-0.5 text-critical" : "mt-0.5 text-good"}
        />
        <div className="min-w-0 flex-1">
          <Base.Title className="font-medium" />
          <Base.Description className="text-ink-2" />
        </div>
        <Base.Action className="cursor-pointer rounded-sm px-1 font-medium text-accent hover:underline" />
        <Base.Close aria-label="Close" className="cursor-pointer rounded-sm p-0.5 text-ink-3 hover:text-ink">
          <Mark name="cross" />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}
