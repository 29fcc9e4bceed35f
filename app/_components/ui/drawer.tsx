"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { buttonClass } from "./button.tsx";
import { Mark } from "./mark.tsx";

/**
 * Detail beside a list, 480 px, opened by `?open=` in the URL; its content comes from the server.
 * The list stays usable: nothing is trapped, j/k and Enter go on to the next row.
 * @param closeHref the same page without `open`
 * @param pageHref the same thing as a page of its own
 */
export function Drawer({
  title,
  closeHref,
  pageHref,
  footer,
  children,
}: {
  title: string;
  closeHref: string;
  pageHref?: string;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const router = useRouter();
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      // An open menu or dialog takes Esc for itself first.
      if (
        event.key !== "Escape" ||
        event.defaultPrevented ||
        document.querySelector("[role=menu], [role=dialog]:not([data-toasts] *)")
      )
        return;
      router.push(closeHref, { scroll: false });
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [router, closeHref]);

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={title}
      data-drawer=""
      data-frame=""
      className="fixed top-0 right-0 bottom-0 z-40 flex w-full flex-col border-l border-line-2 bg-sheet shadow-float outline-none sm:w-120"
    >
      <div className="flex h-12 shrink-0 items-center justify-between gap-2 border-b border-line pr-2 pl-5">
        <p className="truncate font-mono text-xs text-ink-2">{title}</p>
        <span className="flex items-center gap-1">
          {pageHref ? (
            <a href={pageHref} aria-label="Open as a page" className={buttonClass({ look: "quiet", size: "sm" })}>
              <Mark name="link" />
            </a>
          ) : null}
          <a
            href={closeHref}
            aria-label="Close, Esc"
            onClick={(event) => {
              event.preventDefault();
              router.push(closeHref, { scroll: false });
            }}
            className={buttonClass({ look: "quiet", size: "sm" })}
          >
            <Mark name="cross" />
          </a>
        </span>
      </div>
      <div className="flex-1 overflow-y-auto overscroll-contain px-5 py-4">{children}</div>
      {footer ? <div className="shrink-0 border-t border-line px-5 py-3">{footer}</div> : null}
    </aside>
  );
}
