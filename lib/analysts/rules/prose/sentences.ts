// Splits the text of a block into sentences without cutting abbreviations, versions, numbers and addresses.

export interface Span {
  text: string;
  start: number;
  end: number;
}

const ABBREVIATIONS = new Set(
  "e.g i.e etc vs cf approx incl excl max min no nos nr art para sec fig tab vol ed rev ver dept corp inc ltd llc co plc gmbh mr mrs ms dr prof st jr sr u.s u.k a.m p.m p.a ca resp bzw z.b d.h al est tel ext ref jan feb mar apr jun jul aug sep sept oct nov dec mio mrd tsd bzgl ggf usw evtl inkl zzgl env".split(
    " ",
  ),
);
/** Up to a bullet, a pictogram that opens a line, or a blank line. */
const PART = /(?:[^\n●•▪◦‣]|\n(?!\s*(?:\n|[-*·]\s|\p{Extended_Pictographic}|\d{1,2}[.)]\s)))+/gu;
const END = /[.!?]+["'”’)\]]*(?=\s|$)/gu;

function isAbbreviation(text: string, dot: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(0, dot))?.[0].toLowerCase();
  if (!word) return false;
  return ABBREVIATIONS.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word);
}

/** A full stop ends a sentence if what follows can begin one. */
function endsSentence(text: string, start: number, end: number): boolean {
  const rest = text.slice(end).trimStart();
  if (!rest) return true;
  if (text[start] !== ".") return /^["'“([]?[\p{Lu}\p{N}]/u.test(rest);
  if (isAbbreviation(text, start)) return false;
  // "31. Dezember 2026".
  if (
    /(?<!\d)\d{1,2}$/u.test(text.slice(0, start)) &&
    /^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)/iu.test(rest)
  )
    return false;
  // "1. Backups …" and "4.2. Scope" number what follows.
  if (/(?:^|\n)\s*\d+(?:\.\d+)*$/u.test(text.slice(0, start))) return false;
  return /^["'“‘([*•–-]*\s*[\p{Lu}\p{N}]/u.test(rest) || /^[^\p{L}\p{N}\s]/u.test(rest);
}

function push(spans: Span[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
  const from = start + raw.indexOf(trimmed);
  spans.push({ text: trimmed, start: from, end: from + trimmed.length });
}

/** Sentences in order with their offsets; blank lines and bullets inside a block part sentences too. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const part of text.matchAll(PART)) {
    let from = part.index;
    const limit = part.index + part[0].length;
    for (const stop of part[0].matchAll(END)) {
      const at = part.index + stop.index;
      const end = at + stop[0].length;
      if (!endsSentence(text.slice(0, limit), at, end)) continue;
      push(spans, text, from, end);
      from = end;
    }
    push(spans, text, from, limit);
  }
  return spans;
}
