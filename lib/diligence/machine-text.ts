// Says whether a passage speaks to a machine instead of a reader ("ignore all previous instructions"). Pure.
import { ABOUT, EXPLAINS, ORDERS, ROLE_TAGS } from "./machine-text-sheet.ts";

/** strong: an order to a machine. mild: it tells people about such orders, as a security policy does. */
export interface MachineText {
  level: "strong" | "mild";
  /** The words that say so, with a little around them, at most 240 characters. */
  excerpt: string;
}

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
const QUOTED = /["“„«»”‟‘][^"“”„«»]{4,200}["”“»«’]/gu;
/** Longest passage that is looked at; patterns are linear, and nobody hides an order behind a hundred pages of one cell. */
const LONGEST = 40_000;

/** As a machine would read it: no invisible characters, compatible letters, "i g n o r e" closed up, one blank between words. */
export function unveiled(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}[ .\-_*]){4,}\p{L}(?![\p{L}\p{N}])/gu, (spaced) =>
      spaced.replace(/[ .\-_*]/g, ""),
    )
    .replace(/(?<![\p{L}\p{N}])[*_`~]{1,3}(?=\p{L})|(?<=\p{L})[*_`~]{1,3}(?![\p{L}\p{N}])/gu, "")
    .replace(/[ \t\u00a0]+/gu, " ");
}

function excerpt(text: string, at: number, length: number): string {
  const from = Math.max(0, at - 60);
  const piece = text
    .slice(from, Math.min(text.length, at + Math.min(length, 160) + 60))
    .replace(/\s+/gu, " ")
    .trim();
  return `${from > 0 ? "… " : ""}${piece}${at + length + 60 < text.length ? " …" : ""}`.slice(0, 240);
}

/**
 * Looks at one passage. A match within quotation marks is an example where the text around it explains ("attackers write
 * "ignore previous instructions""). Patterns are general; lib/analysts/model/testing holds the cases that must be found.
 */
export function machineText(text: string): MachineText | undefined {
  const seen = unveiled(text);
  const about = ABOUT.exec(seen);
  const explains = about !== null || EXPLAINS.test(seen);
  const bare = explains ? seen.replace(QUOTED, (quoted) => " ".repeat(quoted.length)) : seen;
  for (const pattern of [...ROLE_TAGS, ...ORDERS]) {
    const match = pattern.exec(bare) ?? undefined;
    if (match) return { level: "strong", excerpt: excerpt(seen, match.index, match[0].length) };
  }
  return about ? { level: "mild", excerpt: excerpt(seen, about.index, about[0].length) } : undefined;
}
