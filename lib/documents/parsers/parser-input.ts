// What every parser is given: one file on disk and what is known of it before it is opened.
import type { OcrLimits } from "#lib/documents/limits.ts";
import type { ParseResult } from "#lib/documents/parsed.ts";

export interface ParserInput {
  /** Path of the bytes on disk; the name there says nothing about the content. */
  file: string;
  /** The name under which the file was received; never used to open anything. */
  name: string;
  /** Media type decided from the content. */
  mediaType: string;
  /** What text recognition may cost; absent where it is switched off. */
  ocr?: OcrLimits;
  /** Hears before each page that is recognised. Set in the reading process, functions do not travel there. */
  onPage?: (page: number, of: number) => void;
}

/** The one export every parser module has. It answers with `Unreadable` for files that give nothing, and throws only on faults of its own. */
export type Parse = (input: ParserInput) => Promise<ParseResult>;
