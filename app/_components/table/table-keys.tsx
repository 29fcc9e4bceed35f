"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { addressOf, addressOfRow, isAtRest, isTyping, moveActive, plainClick, queryOf } from "./table-dom.ts";

/** Keys and soft navigation for the table around it. It listens from outside: no cell is hydrated. */
export function TableKeys() {
  const anchor = useRef<HTMLSpanElement>(null);
  const router = useRouter();

  useEffect(() => {
    const root = anchor.current?.closest<HTMLElement>("[data-table]");
    if (!root) return;
    root.dataset.live = "";
    const go = (href: string) => router.push(href, { scroll: false });

    const click = (event: MouseEvent) => {
      const target = event.target as HTMLElement;
      const row = target.closest<HTMLElement>("tbody tr[data-row]");
      const link = target.closest<HTMLAnchorElement>("a[href]");
      if (link && !plainClick(event)) return;
      if (link && link.origin === location.origin && !link.download && !link.target) {
        event.preventDefault();
        return go(addressOf(link));
      }
      if (!row || link || target.closest("button, input, label, summary, select") || getSelection()?.toString()) return;
      const own = addressOfRow(row);
      if (!own) return;
      if (event.metaKey || event.ctrlKey) window.open(row.dataset.page ?? own, "_blank", "noopener");
      else go(own);
    };

    const change = (event: Event) => {
      const target = event.target;
      if (target instanceof HTMLSelectElement) target.form?.requestSubmit();
      if (target instanceof HTMLInputElement && "all" in target.dataset)
        for (const box of root.querySelectorAll<HTMLInputElement>("input[name=row]")) box.checked = target.checked;
    };

    const submit = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      if (form.method !== "get") return;
      event.preventDefault();
      go(`${new URL(form.action).pathname}${queryOf(form)}`);
    };

    const key = (event: KeyboardEvent) => {
      if (isTyping(event) || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key === "j" || event.key === "k") return moveActive(root, event.key === "j" ? 1 : -1);
      const active = root.querySelector<HTMLElement>("tr[data-active]");
      if (!active) return;
      if (event.key === "x") active.querySelector<HTMLInputElement>("input[name=row]")?.click();
      const own = addressOfRow(active);
      if (event.key === "Enter" && isAtRest(event) && own) go(own);
    };

    root.addEventListener("click", click);
    root.addEventListener("change", change);
    root.addEventListener("submit", submit);
    document.addEventListener("keydown", key);
    return () => {
      root.removeEventListener("click", click);
      root.removeEventListener("change", change);
      root.removeEventListener("submit", submit);
      document.removeEventListener("keydown", key);
    };
  }, [router]);

  return <span ref={anchor} hidden />;
}
