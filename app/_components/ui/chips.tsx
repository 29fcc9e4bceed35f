import { cx } from "./cx.ts";
import { Mark } from "./mark.tsx";

export interface Chip {
  /** "Severity: High" */
  label: string;
  /** Where the list goes without this filter. */
  clearHref: string;
}

/** What the list is filtered by; each clears alone, and all at once. */
export function FilterChips({
  chips,
  clearAllHref,
  className,
}: {
  chips: readonly Chip[];
  clearAllHref: string;
  className?: string;
}) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Filters in use" className={cx("flex flex-wrap items-center gap-1.5", className)}>
      {chips.map((chip) => (
        <li key={chip.label}>
          <a
            href={chip.clearHref}
            aria-label={`Clear filter ${chip.label}`}
            className="inline-flex h-6 items-center gap-1 rounded-full border border-accent/50 bg-accent-soft pr-1.5 pl-2.5 text-xs text-accent hover:border-accent"
          >
            {chip.label}
            <Mark name="cross" />
          </a>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <a href={clearAllHref} className="px-1 text-xs text-ink-2 underline-offset-2 hover:underline">
            Clear all
          </a>
        </li>
      ) : null}
    </ul>
  );
}
