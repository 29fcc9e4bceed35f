import Link from "next/link";
import type { ComponentProps } from "react";
import { cx } from "./cx.ts";

export type ButtonLook = "primary" | "plain" | "quiet" | "danger";

const BASE =
  "inline-flex items-center justify-center gap-1.5 whitespace-nowrap rounded-md border font-medium transition-colors select-none disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:pointer-events-none aria-disabled:opacity-50";
const SIZE = { md: "h-8 px-3 text-sm", sm: "h-7 px-2 text-sm", icon: "size-8 text-lg" } as const;
const LOOK: Record<ButtonLook, string> = {
  primary: "border-transparent bg-accent text-on-accent hover:bg-accent-strong",
  plain: "border-line-2 bg-sheet text-ink hover:border-edge hover:bg-shade",
  quiet: "border-transparent text-ink-2 hover:bg-shade hover:text-ink",
  danger: "border-line-2 bg-sheet text-critical hover:border-critical hover:bg-critical-soft",
};

interface Shape {
  look?: ButtonLook;
  size?: keyof typeof SIZE;
}

/** Class names of a button, for elements that are drawn elsewhere (summary, base-ui triggers). */
export function buttonClass({ look = "plain", size = "md" }: Shape = {}, extra?: string): string {
  return cx(BASE, SIZE[size], LOOK[look], extra);
}

/** Its text is a verb: "Analyse 14 new documents". An icon button needs `aria-label`. */
export function Button({ look, size, className, type = "button", ...rest }: ComponentProps<"button"> & Shape) {
  return <button type={type} className={buttonClass({ look, size }, className)} {...rest} />;
}

export function LinkButton({ look, size, className, ...rest }: ComponentProps<typeof Link> & Shape) {
  return <Link className={buttonClass({ look, size }, className)} {...rest} />;
}
