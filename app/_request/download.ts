// Headers of a file on its way out: a name any browser understands, and nothing that could run.
import type { Original } from "#lib/documents/original.ts";

export interface ByteRange {
  start: number;
  /** Included. */
  end: number;
}

/** The one range a request asks for; undefined = the whole file (also for several ranges, which may be ignored). */
export function rangeOf(header: string | null, bytes: number): ByteRange | "unsatisfiable" | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return undefined;
  const [first, last] = [match[1] ?? "", match[2] ?? ""];
  const start = first === "" ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === "" || last === "" ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (last !== "" && first !== "" && Number(last) < Number(first)) return undefined;
  return start > end || (first === "" && last === "0") ? "unsatisfiable" : { start, end };
}

/** RFC 6266: a plain name for old programs and the true one in UTF-8. */
export function disposition(kind: "attachment" | "inline", name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "_")
    .replace(/["\\%;]/g, "_");
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Only a PDF, judged by its content at upload, is ever shown in place: to pdf.js, which runs nothing of it. */
export function downloadHeaders({ name, mediaType, sha256 }: Original, inline: boolean): Record<string, string> {
  const shown = inline && mediaType === "application/pdf";
  return {
    "Content-Type": shown ? mediaType : "application/octet-stream",
    "Content-Disposition": disposition(shown ? "inline" : "attachment", name),
    "Accept-Ranges": "bytes",
    ETag: `"${sha256}"`,
  };
}
