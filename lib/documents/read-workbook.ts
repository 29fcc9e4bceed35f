// Reads a workbook that is no document of the data room (a rate card): the same guards, the same process that can be killed.
import { judgeContainer } from "#lib/documents/container-guard.ts";
import { defaultParseLimits } from "#lib/documents/limits.ts";
import type { ParsedDocument } from "#lib/documents/parsed.ts";
import { readInChild } from "#lib/documents/parser-process.ts";
import { sniff } from "#lib/documents/sniff.ts";
import { Refusal } from "#lib/errors.ts";

/** Most bytes of such a workbook: it holds a few dozen rows. */
export const WORKBOOK_LIMIT = 2 * 1024 * 1024;
/** Somebody waits for it in front of a form. */
const MILLISECONDS = 10_000;

/** The parsed workbook; refuses with one sentence what is none, or cannot be read. */
export async function readWorkbook(source: { file: string; name: string }): Promise<ParsedDocument> {
  const refuse = (words: string) => new Refusal("invalid", `${source.name}: ${words}`);
  const { kind, mediaType, problem } = await sniff(source.file, source.name);
  if (problem) throw refuse(problem.words);
  if (kind !== "xlsx") throw refuse("is no Excel workbook (.xlsx).");
  const refused = await judgeContainer(source.file);
  if (refused) throw refuse(refused.words);
  const limits = { ...defaultParseLimits, milliseconds: MILLISECONDS, pageMilliseconds: MILLISECONDS };
  const outcome = await readInChild({ kind, input: { ...source, mediaType } }, limits);
  if (!("result" in outcome)) throw refuse("could not be read; it is damaged, too large or built in an unusual way.");
  if ("unreadable" in outcome.result) throw refuse(outcome.result.words);
  return outcome.result;
}
