"use client";
import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { rememberLook } from "./cookie.ts";

/** Makes the rail narrow or wide, at once and for the next visit. Both signs are drawn; CSS shows the right one. */
export function RailToggle() {
  const turn = () => {
    const { dataset } = document.documentElement;
    dataset.rail = dataset.rail === "narrow" ? "wide" : "narrow";
    rememberLook("rail", dataset.rail);
  };
  return (
    <button
      type="button"
      onClick={turn}
      title="Narrow or wide menu"
      className="flex h-7 w-full items-center gap-2.5 rounded-md px-2 text-sm text-ink-3 hover:bg-shade hover:text-ink narrow:justify-center narrow:px-0"
    >
      <PanelLeftClose aria-hidden="true" size={15} className="shrink-0 narrow:hidden" />
      <PanelLeftOpen aria-hidden="true" size={15} className="hidden shrink-0 narrow:block" />
      <span className="narrow:sr-only">Narrow menu</span>
    </button>
  );
}
