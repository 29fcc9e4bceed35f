// Lines that flow together into one passage, and where each of them began.

export interface Wrapped {
  text: string;
  /** Offsets in the text at which a further line of the file begins; absent for a passage of one line. */
  breaks?: number[];
}

/** Stands for a line break while marks are taken away from the text around it; a character that no text may hold. */
const SOFT = "\ufdd0";

/** Joins lines with what stands between each two ("\n" for a break that was meant, " " for a wrapped line). */
export function joinWrapped(parts: readonly string[], between: (index: number) => string, clean = same): Wrapped {
  const joined = parts.map((part, index) => (index === 0 ? part : `${between(index)}${SOFT}${part}`)).join("");
  const marked = clean(joined);
  let text = "";
  const breaks: number[] = [];
  for (const piece of marked.split(SOFT)) {
    if (text !== "" || breaks.length > 0) breaks.push(text.length);
    text += piece;
  }
  return breaks.length > 0 ? { text, breaks } : { text };
}

const same = (text: string): string => text;
