// Makes a parsed document storable: no NUL, no lone surrogates, no giant cells; what was changed is counted and said.
import type { ParsedDocument } from "#lib/documents/parsed.ts";

/** Longest text of one cell or block that is kept, in characters. */
export const longestText = 32_768;

interface Changes {
  replaced: number;
  cut: number;
}

/** Cleans every string of the document in place and adds the counts to its warnings. */
export function cleanDocument(document: ParsedDocument): ParsedDocument {
  const changes: Changes = { replaced: 0, cut: 0 };
  const cleaned = cleanValue(document, changes) as ParsedDocument;
  const count = (value: number) => value.toLocaleString("en");
  if (changes.replaced > 0) {
    cleaned.warnings.push(`${count(changes.replaced)} characters that cannot be stored were removed or replaced.`);
  }
  if (changes.cut > 0) {
    cleaned.warnings.push(
      `${count(changes.cut)} texts longer than ${count(longestText)} characters were cut to that length.`,
    );
  }
  return cleaned;
}

function cleanValue(value: unknown, changes: Changes): unknown {
  if (typeof value === "string") return cleanString(value, changes);
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = cleanValue(value[i], changes);
    return value;
  }
  if (typeof value === "object" && value !== null) {
    const record = value as Record<string, unknown>;
    for (const key in record) {
      const inner = record[key];
      if (typeof inner === "string" || typeof inner === "object") record[key] = cleanValue(inner, changes);
    }
  }
  return value;
}

function cleanString(text: string, changes: Changes): string {
  let clean = text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const unstorable = /[\u0000-\u0008\u000b\u000e-\u001f]/g;
  if (unstorable.test(clean)) {
    clean = clean.replace(unstorable, () => {
      changes.replaced++;
      return "";
    });
  }
  if (!clean.isWellFormed()) {
    const whole = clean.toWellFormed();
    for (let i = 0; i < whole.length; i++) if (whole[i] !== clean[i]) changes.replaced++;
    clean = whole;
  }
  if (clean.length > longestText) {
    changes.cut++;
    clean = clean.slice(0, longestText).toWellFormed();
  }
  return clean;
}
