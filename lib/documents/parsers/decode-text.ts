// Bytes to text for the text-like formats: finds the encoding, replaces what cannot be decoded and counts it.

export interface DecodedText {
  /** Without byte order mark. */
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** Places where bytes made no character and were replaced by U+FFFD. */
  replaced: number;
}

/** Encoding by byte order mark, then by the pattern of zero bytes, then by whether the bytes are valid UTF-8. */
export function detectEncoding(bytes: Buffer): DecodedText["encoding"] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  const sample = bytes.subarray(0, 65_536);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) evenZeros++;
    else oddZeros++;
  }
  // Western text in UTF-16 without a mark has nearly every second byte zero.
  const pairs = sample.length / 2;
  if (pairs >= 2 && oddZeros > pairs * 0.4 && evenZeros < pairs * 0.05) return "utf-16le";
  if (pairs >= 2 && evenZeros > pairs * 0.4 && oddZeros < pairs * 0.05) return "utf-16be";
  return looksLikeUtf8(sample) ? "utf-8" : "windows-1252";
}

/** A few broken bytes in otherwise valid UTF-8 stay UTF-8; text in an older Western encoding has no valid sequences. */
function looksLikeUtf8(sample: Buffer): boolean {
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    const tail = sample.subarray(i + 1, i + length);
    const cut = i + length > sample.length;
    if (length > 0 && byte < 0xf5 && (cut || tail.every((next) => (next & 0xc0) === 0x80))) {
      valid++;
      i += length - 1;
    } else invalid++;
  }
  return invalid === 0 || valid > invalid * 2;
}

/** Decodes a whole text file. Never throws: what cannot be decoded is replaced and counted. */
export function decodeText(bytes: Buffer): DecodedText {
  const encoding = detectEncoding(bytes);
  const decoded = new TextDecoder(encoding, { fatal: false, ignoreBOM: false }).decode(bytes);
  const text = decoded.startsWith("\ufeff") ? decoded.slice(1) : decoded;
  return { text, encoding, replaced: encoding === "windows-1252" ? 0 : count(text, "\ufffd") };
}

function count(text: string, wanted: string): number {
  let found = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found++;
  return found;
}

/** Lines of a text, whatever ends them. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** The sentence about replaced bytes, where there were any. */
export function replacementWarning(decoded: DecodedText): string[] {
  if (decoded.replaced === 0) return [];
  return [
    `${decoded.replaced.toLocaleString("en")} places could not be decoded as ${decoded.encoding} and show as \ufffd.`,
  ];
}
