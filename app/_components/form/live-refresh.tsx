"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Asks the server for the page again every `seconds`, while somebody looks at it. */
export function LiveRefresh({ seconds = 2 }: { seconds?: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      // A menu or question that is open must not be drawn anew under the hand.
      if (document.visibilityState === "visible" && !document.querySelector("[role=dialog]:not([data-toasts] *)"))
        router.refresh();
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [router, seconds]);
  return null;
}
