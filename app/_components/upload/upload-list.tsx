"use client";
import { fileSize } from "#app/_components/format/count.ts";
import { Button } from "#app/_components/ui/button.tsx";
import { Mark, type MarkName } from "#app/_components/ui/mark.tsx";
import type { TakenIn } from "#lib/writes/documents/take-in.ts";
import type { QueuedFile } from "./queue.ts";

const MOST_SHOWN = 200;
const ORDER = { failed: 0, sending: 1, waiting: 2, done: 3 } as const;

/** What became of one document, in words. */
export function outcomeWords(taken: TakenIn): string {
  if (taken.outcome === "refused") return `Refused: ${taken.reason}`;
  const words = {
    added: `Added as ${taken.label}`,
    new_version: `New version ${taken.version} of this path, as ${taken.label}`,
    duplicate: `Same bytes as another document; linked to it as ${taken.label}`,
    already_there: `Already there as ${taken.label}`,
  }[taken.outcome];
  return taken.onOtherSide ? `${words}. The same file is with the other side too` : words;
}

/** Problems first, then what is on its way. */
export function UploadList({ files, retry }: { files: readonly QueuedFile[]; retry: (id: number) => void }) {
  const sorted = files.toSorted((a, b) => ORDER[a.state] - ORDER[b.state] || a.id - b.id);
  return (
    <>
      <ul className="max-h-96 overflow-y-auto border-t border-line text-sm" aria-label="Files">
        {sorted.slice(0, MOST_SHOWN).map((file) => (
          <Line key={file.id} file={file} retry={retry} />
        ))}
      </ul>
      {sorted.length > MOST_SHOWN ? (
        <p className="text-xs text-ink-3">and {(sorted.length - MOST_SHOWN).toLocaleString("en-GB")} more</p>
      ) : null}
    </>
  );
}

const MARKS: Record<QueuedFile["state"], { mark: MarkName; look: string }> = {
  failed: { mark: "octagon", look: "text-critical" },
  sending: { mark: "up", look: "text-accent" },
  waiting: { mark: "clock", look: "text-ink-3" },
  done: { mark: "check", look: "text-good" },
};

function Line({ file, retry }: { file: QueuedFile; retry: (id: number) => void }) {
  const { mark, look } = MARKS[file.state];
  const refused = file.taken.filter(({ outcome }) => outcome === "refused");
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-2 border-b border-line px-2 py-1.5">
      <Mark
        name={refused.length > 0 ? "triangle" : mark}
        className={`mt-1 ${refused.length > 0 ? "text-high" : look}`}
      />
      <div className="min-w-0">
        <p className="truncate" title={file.path}>
          {file.path} <span className="text-xs text-ink-3">{fileSize(file.file.size)}</span>
        </p>
        {file.state === "sending" ? (
          <progress
            value={file.sent}
            max={file.file.size || 1}
            aria-label={`Sending ${file.path}`}
            className="h-1 w-full appearance-none overflow-hidden rounded-full bg-shade-2 [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-shade-2 [&::-webkit-progress-value]:bg-accent"
          />
        ) : (
          <p className={file.state === "failed" ? "text-critical" : "text-ink-3"}>{wordsOf(file)}</p>
        )}
        {file.taken.length > 1
          ? refused.map((one) => (
              <p key={one.path} className="text-high">
                {one.path}: {outcomeWords(one)}
              </p>
            ))
          : null}
      </div>
      {file.state === "failed" && file.again ? (
        <Button size="sm" onClick={() => retry(file.id)} aria-label={`Try ${file.path} again`}>
          Try again
        </Button>
      ) : null}
    </li>
  );
}

function wordsOf({ state, problem, taken }: QueuedFile): string {
  if (state === "failed") return problem ?? "It could not be sent.";
  if (state === "waiting") return "Waiting";
  const [only] = taken;
  if (only && taken.length === 1) return outcomeWords(only);
  const kept = taken.filter(({ outcome }) => outcome !== "refused").length;
  return `Archive: ${kept.toLocaleString("en-GB")} of ${taken.length.toLocaleString("en-GB")} files taken in`;
}
