// The one way into documents: decide the type, guard, read in a process that may be killed, answer in plain words.
import { stat } from "node:fs/promises";
import { isReadable, type ReadableKind } from "#lib/documents/choose-parser.ts";
import { judgeContainer } from "#lib/documents/container-guard.ts";
import { defaultParseLimits, type ParseLimits } from "#lib/documents/limits.ts";
import type { ParseResult, Unreadable, UnreadableReason } from "#lib/documents/parsed.ts";
import { type OnPage, type Outcome, readInChild } from "#lib/documents/parser-process.ts";
import { isReadablePicture } from "#lib/documents/picture-types.ts";
import { type Sniffed, sniff } from "#lib/documents/sniff.ts";
import { judgeZip } from "#lib/documents/zip-guard.ts";

export { closeParser } from "#lib/documents/parser-process.ts";

/**
 * Reads a document. Whatever the file holds, the answer is a document or a reason; it rejects only on faults of this
 * program or machine. The parsing itself happens in another process, with limits on time (20 s, big PDFs 60 s) and memory.
 * @param source path of the bytes, and the name they came under
 * @param onDetail hears what a reader said when it failed, for the log
 * @param onPage hears before each page whose text is recognised; when it rejects, reading stops
 */
export async function parseDocument(
  source: { file: string; name: string },
  limits: Partial<ParseLimits> = {},
  onDetail: (detail: string) => void = () => {},
  onPage?: OnPage,
): Promise<ParseResult> {
  const allowed = { ...defaultParseLimits, ...limits };
  const size = await sizeOf(source.file);
  if (size === undefined) {
    return { unreadable: "missing_file", words: "The stored file is missing: upload it again.", mediaType: "" };
  }
  const sniffed = await sniff(source.file, source.name);
  const refused = await refusal(source.file, size, sniffed, allowed);
  if (refused) return { ...refused, mediaType: sniffed.mediaType };
  const kind = sniffed.kind as ReadableKind;
  const bigPdf = kind === "pdf" && size > allowed.bigPdfBytes;
  const milliseconds = bigPdf ? Math.max(allowed.milliseconds, allowed.bigPdfMilliseconds) : allowed.milliseconds;
  const input = { ...source, mediaType: sniffed.mediaType, ...(allowed.ocr ? { ocr: allowed.ocr } : {}) };
  // A page may be tried in four ways up and once more; each has a limit of its own inside.
  const pageMilliseconds = milliseconds + 6 * (allowed.ocr?.pageMilliseconds ?? 0);
  const outcome = await readInChild({ kind, input }, { ...allowed, milliseconds, pageMilliseconds }, onPage);
  return conclude(outcome, sniffed, onDetail);
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

type Refusal = Omit<Unreadable, "mediaType">;

async function refusal(
  file: string,
  size: number,
  sniffed: Sniffed,
  limits: ParseLimits,
): Promise<Refusal | undefined> {
  if (sniffed.problem) return say(sniffed.problem.reason, sniffed.problem.words);
  const { kind, called } = sniffed;
  if (kind === "image" && !isReadablePicture(sniffed.mediaType))
    return say("unsupported", `Kept, not read: text is not recognised in a ${called ?? "picture of this type"}.`);
  if (kind === "image" && !limits.ocr)
    return say("no_text", `A picture without a text layer (${called}); text recognition is switched off.`);
  if (kind === "zip") {
    const { refused } = await judgeZip(file, limits.zip);
    if (refused) return say(refused.reason, refused.words);
    return say(
      "unsupported",
      "An archive that was not opened: it lies inside another one, or none of its files could be taken in safely.",
    );
  }
  if (!isReadable(kind))
    return say("unsupported", `Kept, not read: ${called ?? "files of this type"} cannot be read here.`);
  if (["docx", "xlsx", "pptx"].includes(kind)) {
    const problem = await judgeContainer(file, limits.zip);
    return problem && say(problem.reason, problem.words);
  }
  if (["csv", "md", "txt", "html"].includes(kind) && size > limits.textBytes) {
    const most = Math.round(limits.textBytes / 1024 / 1024);
    return say("too_large", `Too large to read: text files are read up to ${most} MB. Ask for it in smaller files.`);
  }
  return undefined;
}

function say(unreadable: UnreadableReason, words: string): Refusal {
  return { unreadable, words };
}

function conclude(outcome: Outcome, sniffed: Sniffed, onDetail: (detail: string) => void): ParseResult {
  const { mediaType } = sniffed;
  if ("result" in outcome) {
    if (sniffed.macros && !("unreadable" in outcome.result)) {
      const words = "The file carries macros or other active content; it was ignored.";
      if (!outcome.result.warnings.some((warning) => /macro/i.test(warning))) outcome.result.warnings.push(words);
    }
    return outcome.result;
  }
  onDetail(outcome.detail);
  switch (outcome.failed) {
    case "time": {
      const seconds = Math.max(1, Math.round(outcome.milliseconds / 1000));
      const unit = seconds === 1 ? "second" : "seconds";
      return { ...say("too_slow", `Took longer than ${seconds} ${unit} to read and was stopped.`), mediaType };
    }
    case "memory":
      return { ...say("too_large", "Needed more memory to read than one file may take and was stopped."), mediaType };
    case "reader":
      return { ...say("damaged", "The file is damaged or built in a way that cannot be read."), mediaType };
    case "stopped":
      return { ...say("damaged", "Reading stopped unexpectedly: the file made its reader fail."), mediaType };
  }
}
