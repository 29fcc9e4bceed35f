import type { ReactNode } from "react";
import { Mark } from "./mark.tsx";

/** A secret that is shown this one time, to be copied by hand or with the keyboard. */
export function ShownOnce({ label, secret, children }: { label: string; secret: string; children: ReactNode }) {
  return (
    <div role="status" className="grid gap-1 rounded-md border border-accent/40 bg-accent-soft px-3 py-2 text-sm">
      <p className="flex items-center gap-2 font-medium">
        <Mark name="lock" className="text-accent" />
        {label}: <code className="font-mono select-all break-all">{secret}</code>
      </p>
      <p className="text-ink-2">{children}</p>
    </div>
  );
}
