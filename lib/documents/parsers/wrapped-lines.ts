// Lines that flow together into one passage, and where each of them began.
import type { Place } from "#lib/documents/parsed.ts";

export interface Wrapped {
  text: string;
  /** The first line, and where in the text each further line of the file begins. */
  place: Place;
}

/** Stands for a line break while marks are taken away from the text around it; a character that no text may hold. */
const SOFT = "\ufdd0";

/** Joins lines with what stands before each but the first ("\n" for a break that was meant, " " for a wrapped line). */
export function joinWrapped(
  parts: readonly string[],
  line: number,
  before: (index: number) => string,
  clean = same,
): Wrapped {
  const joined = parts.map((part, index) => (index === 0 ? part : `${before(index)}${SOFT}${part}`)).join("");
  const pieces = clean(joined).split(SOFT);
  const breaks = pieces.slice(1).map((_, index) => pieces.slice(0, index + 1).join("").length);
  return { text: pieces.join(""), place: breaks.length > 0 ? { line, breaks } : { line } };
}

const same = (text: string): string => text;
