// The state of an upload as plain data and pure steps: what waits, what is on its way, what became of it.
import type { TakenIn } from "#lib/writes/documents/take-in.ts";
import type { UploadWords } from "./send-file.ts";

export type FileState = "waiting" | "sending" | "done" | "failed";

export interface QueuedFile {
  id: number;
  /** Folders and name, "/" between them. */
  path: string;
  file: Blob;
  /** What was said of it when it was added: changing the fields later changes nothing of it. */
  words: UploadWords;
  state: FileState;
  /** Bytes sent so far. */
  sent: number;
  /** What became of it: one line a document (a zip gives many). */
  taken: TakenIn[];
  /** Why it failed, in words. */
  problem?: string;
  /** Another try can help. */
  again?: boolean;
}

export type Step =
  | { do: "add"; words: UploadWords; files: readonly { path: string; file: Blob }[] }
  | { do: "start"; ids: readonly number[] }
  | { do: "progress"; id: number; sent: number }
  | { do: "done"; id: number; taken: TakenIn[] }
  | { do: "fail"; id: number; problem: string; again: boolean }
  | { do: "retry"; id?: number }
  | { do: "clear" };

const keyOf = ({ path, words }: Pick<QueuedFile, "path" | "words">): string => `${words.entity}/${path}`;

export function queue(files: readonly QueuedFile[], step: Step): QueuedFile[] {
  const change = (id: number, to: Partial<QueuedFile>) =>
    files.map((file) => (file.id === id ? { ...file, ...to } : file));
  switch (step.do) {
    case "add": {
      const known = new Set(files.filter(({ state }) => state !== "failed").map(keyOf));
      let id = files.at(-1)?.id ?? 0;
      const fresh = step.files.map((one) => ({ ...one, words: step.words })).filter((one) => !known.has(keyOf(one)));
      return [...files, ...fresh.map((one) => ({ ...one, id: ++id, state: "waiting" as const, sent: 0, taken: [] }))];
    }
    case "start":
      return files.map((file) => (step.ids.includes(file.id) ? { ...file, state: "sending", sent: 0 } : file));
    case "progress":
      return change(step.id, { sent: step.sent });
    case "done":
      return change(step.id, { state: "done", taken: step.taken });
    case "fail":
      return change(step.id, { state: "failed", problem: step.problem, again: step.again });
    case "retry":
      return files.map((file) =>
        file.state === "failed" && file.again && (step.id === undefined || step.id === file.id)
          ? { ...file, state: "waiting", sent: 0, problem: undefined }
          : file,
      );
    case "clear":
      return files.filter(({ state }) => state === "sending" || state === "waiting");
  }
}

/** Files to start now, so that at most `most` are on their way. */
export function nextToSend(files: readonly QueuedFile[], most: number): QueuedFile[] {
  const busy = files.filter(({ state }) => state === "sending").length;
  return files.filter(({ state }) => state === "waiting").slice(0, Math.max(0, most - busy));
}

export interface Totals {
  files: number;
  settled: number;
  documents: number;
  problems: number;
}

/** A file counts as a problem when it failed or something in it was refused. */
export function totals(files: readonly QueuedFile[]): Totals {
  const refused = (file: QueuedFile) => file.taken.some(({ outcome }) => outcome === "refused");
  return {
    files: files.length,
    settled: files.filter(({ state }) => state === "done" || state === "failed").length,
    documents: files.flatMap(({ taken }) => taken).filter(({ outcome }) => outcome !== "refused").length,
    problems: files.filter((file) => file.state === "failed" || refused(file)).length,
  };
}
