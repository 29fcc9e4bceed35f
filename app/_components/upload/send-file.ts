// Sends one file as the body of one request; XMLHttpRequest, because fetch tells nothing about what has been sent.
import type { TakenIn } from "#lib/writes/documents/take-in.ts";

/** What a person says of the files of one upload. */
export interface UploadWords {
  entity: string;
  authority: string;
  receivedOn: string;
  batch: string;
}

export type Sent =
  | { ok: true; taken: TakenIn[] }
  | { ok: false; problem: string; again: boolean; waitSeconds?: number };

interface Answer {
  files?: TakenIn[];
  error?: { message: string };
}

export function sendFile(
  dealId: string,
  path: string,
  file: Blob,
  words: UploadWords,
  onProgress: (sent: number) => void,
  signal: AbortSignal,
): Promise<Sent> {
  const given = Object.entries(words).filter(([, value]) => value !== "");
  const query = new URLSearchParams([["path", path], ...given]);
  const request = new XMLHttpRequest();
  return new Promise((resolve) => {
    const cutOff = () => resolve({ ok: false, problem: "The connection was cut off.", again: true });
    request.open("POST", `/api/deals/${dealId}/documents?${query}`);
    request.responseType = "json";
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => resolve(understood(request));
    request.onerror = cutOff;
    request.onabort = cutOff;
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}

function understood(request: XMLHttpRequest): Sent {
  const answer = request.response as Answer | null;
  if (request.status === 200 && answer?.files) return { ok: true, taken: answer.files };
  const problem =
    request.status === 401
      ? "You are signed out. Sign in again, then retry."
      : (answer?.error?.message ?? "The server did not take it.");
  const again = request.status >= 500 || request.status === 401 || request.status === 429;
  const wait = Number(request.getResponseHeader("Retry-After"));
  return { ok: false, problem, again, waitSeconds: wait > 0 && wait <= 30 ? wait : undefined };
}
