import { counted } from "#app/_components/format/count.ts";

/**
 * How far work is, as a thin line with words and counts, never a bare percentage.
 * @param words what is being done now: "reading tables of 12 workbooks"
 */
export function Progress({ done, of, noun, words }: { done: number; of: number; noun: string; words?: string }) {
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-2">
        <span>{words}</span>
        <span>
          {done.toLocaleString("en-GB")} of {counted(of, noun)}
        </span>
      </div>
      <progress
        value={done}
        max={of || 1}
        aria-label={words ?? noun}
        className="h-1 w-full appearance-none overflow-hidden rounded-full bg-shade-2 [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-shade-2 [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}
