// Items as lines (application/x-ndjson): one JSON value a line, empty lines left out.
import { Refusal } from "#lib/errors.ts";
import { MOST_ITEMS } from "./items.ts";

export const tooManyItems = (): Refusal =>
  new Refusal(
    "too_large",
    `One call takes at most ${MOST_ITEMS.toLocaleString("en")} items. Send them in several calls.`,
  );

/** `parse` refuses what is not JSON, naming the line. More lines than one call takes are refused before any is parsed. */
export function itemsOfLines(text: string, parse: (line: string, where: string) => unknown): unknown[] {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line, where: `Line ${at + 1}` }));
  const filled = lines.filter(({ line }) => line.trim() !== "");
  if (filled.length > MOST_ITEMS) throw tooManyItems();
  return filled.map(({ line, where }) => parse(line, where));
}
