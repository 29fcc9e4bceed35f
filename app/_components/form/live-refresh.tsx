"use client";
import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/** Asks the server for the page again `seconds` after the last answer, while somebody looks at it. */
export function LiveRefresh({ seconds = 2 }: { seconds?: number }) {
  const router = useRouter();
  // Waits for the answer before it asks again: a slow server would otherwise be asked faster than it can tell.
  const [waiting, start] = useTransition();
  useEffect(() => {
    if (waiting) return;
    const timer = setInterval(() => {
      // A question that is open must not be drawn anew under the hand.
      if (document.visibilityState === "visible" && !document.querySelector("[role=dialog]:not([data-toasts] *)"))
        start(() => router.refresh());
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [router, seconds, waiting]);
  return null;
}
