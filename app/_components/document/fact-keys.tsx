"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isTyping } from "#app/_components/table/table-dom.ts";

const links = () => [...document.querySelectorAll<HTMLAnchorElement>("a[data-fact-link]")];
const marksOf = (id: string) => [...document.querySelectorAll<HTMLElement>(`[data-marks~="${CSS.escape(id)}"]`)];

/** Marks the passage of one fact and only that. */
function light(id: string): void {
  for (const on of document.querySelectorAll<HTMLElement>("[data-marks][data-on], [data-words][data-on]"))
    delete on.dataset.on;
  for (const mark of document.querySelectorAll<HTMLElement>(
    `[data-marks~="${CSS.escape(id)}"], [data-words~="${CSS.escape(id)}"]`,
  ))
    mark.dataset.on = "";
  for (const link of links()) {
    if (link.dataset.factLink === id) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

/** Shows in the strip on which page one has landed. */
function markPage(mark: HTMLElement): void {
  const number = mark.closest("section[id^=page-]")?.id.slice(5);
  if (!number) return;
  for (const link of document.querySelectorAll<HTMLElement>("[data-strip]")) {
    if (link.dataset.strip !== number) link.removeAttribute("aria-current");
    else {
      link.setAttribute("aria-current", "page");
      link.scrollIntoView({ block: "nearest" });
    }
  }
}

/**
 * Lands on the passage of `active`, and goes from fact to fact by n and p (or a click in the list): at once where the
 * passage is on this page already, else by asking the server for the page that has it.
 */
export function FactKeys({ active }: { active: string | null }) {
  const router = useRouter();
  useEffect(() => {
    let now = active;
    const land = (id: string, smooth: boolean) => {
      light(id);
      const link = links().find((one) => one.dataset.factLink === id);
      link?.scrollIntoView({ block: "nearest" });
      const [mark] = marksOf(id);
      if (mark) markPage(mark);
      mark?.scrollIntoView({ block: "center", behavior: smooth ? "smooth" : "instant" });
    };
    const show = (link: HTMLAnchorElement) => {
      const id = link.dataset.factLink as string;
      if (marksOf(id).length === 0) return router.push(link.href, { scroll: false });
      now = id;
      history.replaceState(history.state, "", link.href);
      land(id, true);
    };
    if (active) land(active, false);
    const click = (event: MouseEvent) => {
      const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("a[data-fact-link]");
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      show(link);
    };
    const key = (event: KeyboardEvent) => {
      if (isTyping(event) || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key !== "n" && event.key !== "p") return;
      const all = links();
      const at = all.findIndex((link) => link.dataset.factLink === now);
      const next = all[at === -1 ? (event.key === "n" ? 0 : all.length - 1) : at + (event.key === "n" ? 1 : -1)];
      if (next) show(next);
    };
    // Words of a PDF page appear when it is drawn; the passage asked for is lit then too.
    const words = () => {
      if (now) light(now);
    };
    document.addEventListener("click", click);
    document.addEventListener("keydown", key);
    document.addEventListener("pdf-words", words);
    return () => {
      document.removeEventListener("click", click);
      document.removeEventListener("keydown", key);
      document.removeEventListener("pdf-words", words);
    };
  }, [active, router]);
  return null;
}
