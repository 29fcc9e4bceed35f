import type { FrameProgress } from "./frame-props.ts";

/** A running analysis under the top bar: a hair of progress and one line of words with counts. */
export function RunProgressLine({ progress }: { progress: FrameProgress }) {
  const { runNumber, href, done, of, words, here } = progress;
  return (
    <section data-frame="" aria-label="Analysis under way" className="border-b border-line bg-paper">
      <progress
        value={done}
        max={of || 1}
        aria-label={`Run ${runNumber}, steps done`}
        className="block h-0.5 w-full appearance-none bg-shade-2 [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-shade-2 [&::-webkit-progress-value]:bg-accent"
      />
      <p className="flex items-center gap-2 px-4 py-1 text-sm text-ink-2 desk:px-6">
        <span className="min-w-0 truncate">
          Run {runNumber}: {words}, {done.toLocaleString("en-GB")} of {of.toLocaleString("en-GB")} steps done
        </span>
        {here ? null : (
          <a href={href} className="shrink-0 text-accent underline-offset-2 hover:underline">
            Watch
          </a>
        )}
      </p>
    </section>
  );
}
