"use client";
import { Moon, Sun } from "lucide-react";
import { rememberLook } from "./cookie.ts";

/** Light or dark, against what is shown now; "as the system" stays until the first choice. */
export function ThemeSwitch() {
  const turn = () => {
    const root = document.documentElement;
    const dark =
      root.dataset.theme === "dark" ||
      (root.dataset.theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
    root.dataset.theme = dark ? "light" : "dark";
    rememberLook("theme", root.dataset.theme);
  };
  return (
    <button
      type="button"
      onClick={turn}
      aria-label="Light or dark"
      title="Light or dark"
      className="grid size-8 place-items-center rounded-md text-ink-2 hover:bg-shade hover:text-ink"
    >
      <Sun aria-hidden="true" size={16} strokeWidth={1.7} className="col-start-1 row-start-1 hidden dark:block" />
      <Moon aria-hidden="true" size={16} strokeWidth={1.7} className="col-start-1 row-start-1 dark:hidden" />
    </button>
  );
}
