import { shownOf } from "#app/_components/format/count.ts";
import { buttonClass } from "./button.tsx";
import { Mark } from "./mark.tsx";

/** "entries" is "entry" when there is one. */
const singular = (noun: string): string => noun.replace(/ies$/, "y").replace(/s$/, "");

/** Next and previous by cursor; a missing href is a dead end and stays visible as such. */
export function Pager({
  previousHref,
  nextHref,
  shown,
  total,
  noun,
}: {
  previousHref: string | null;
  nextHref: string | null;
  /** Rows that match. */
  shown: number;
  /** Rows without filter; null when not counted. */
  total: number | null;
  /** "facts" */
  noun: string;
}) {
  return (
    <nav aria-label="Pages" className="flex items-center justify-between gap-4 py-2 text-sm text-ink-2" data-no-print>
      <span>
        {shownOf(shown, total)} {(total ?? shown) === 1 ? singular(noun) : noun}
      </span>
      <span className="flex gap-2">
        <Step href={previousHref} rel="prev" />
        <Step href={nextHref} rel="next" />
      </span>
    </nav>
  );
}

function Step({ href, rel }: { href: string | null; rel: "prev" | "next" }) {
  const content = rel === "prev" ? [<Mark key="m" name="left" />, "Previous"] : ["Next", <Mark key="m" name="right" />];
  if (href)
    return (
      <a href={href} rel={rel} className={buttonClass({ size: "sm" })}>
        {content}
      </a>
    );
  return (
    <span className={buttonClass({ look: "quiet", size: "sm" }, "pointer-events-none text-ink-3")}>{content}</span>
  );
}
