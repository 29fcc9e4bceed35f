// Pages of a document as a strip: how many facts each gave, and which gave nothing.
import { counted } from "#app/_components/format/count.ts";
import { cx } from "#app/_components/ui/cx.ts";

export interface StripPage {
  number: number;
  /** "Page 3", a sheet's name, a slide's title. */
  title: string;
  href: string;
  facts: number;
  /** It backs facts that rest on another source first. */
  cited: boolean;
  /** Why it gave nothing, as far as known. */
  silence: string | null;
  /** No text was found on it. */
  blank: boolean;
  hidden: boolean;
  problem: string | null;
}

export function PageStrip({
  label,
  pages,
  active,
}: {
  label: string;
  pages: readonly StripPage[];
  active: number | null;
}) {
  return (
    <nav
      aria-label={label}
      className="flex gap-1 overflow-x-auto pb-2 desk:sticky desk:top-[calc(var(--bar)+1rem)] desk:block desk:max-h-[calc(100dvh-var(--bar)-2rem)] desk:space-y-px desk:overflow-y-auto"
      data-no-print
    >
      <p className="hidden px-2 pb-1 text-xs text-ink-3 desk:block">{label}</p>
      {pages.map((page) => (
        <a
          key={page.number}
          href={page.href}
          data-strip={page.number}
          aria-current={page.number === active ? "page" : undefined}
          title={wordsOf(page)}
          className="flex shrink-0 items-center gap-2 rounded-sm px-2 py-1 text-sm text-ink-2 hover:bg-shade hover:text-ink aria-[current]:bg-shade-2 aria-[current]:font-medium aria-[current]:text-ink"
        >
          <span className={cx("min-w-0 flex-1 truncate max-desk:max-w-40", page.hidden && "italic")}>{page.title}</span>
          {page.problem ? (
            <span className="text-xs text-medium">problem</span>
          ) : page.facts > 0 ? (
            <span className="rounded-full bg-mark px-1.5 text-xs text-ink tabular-nums">{page.facts}</span>
          ) : (
            <span className="text-xs text-ink-3">{page.cited ? "also" : page.blank ? "no text" : "none"}</span>
          )}
        </a>
      ))}
    </nav>
  );
}

function wordsOf({ title, facts, cited, silence, hidden, problem }: StripPage): string {
  const gave =
    problem ??
    (facts > 0
      ? counted(facts, "fact")
      : cited
        ? "says also what other sources say first"
        : `gave nothing${silence ? `: ${silence}` : ""}`);
  return `${title}${hidden ? " (hidden in the file)" : ""}: ${gave}`;
}
