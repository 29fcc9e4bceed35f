// How much one file may cost: bytes, entries, memory and time, in one place so that tests and operators can tighten them.

export interface ZipLimits {
  /** Most entries in a directory. */
  entries: number;
  /** Most bytes of all entries together once inflated. */
  totalBytes: number;
  /** Largest inflated size divided by compressed size, for entries above `ratioFloor`. */
  ratio: number;
  /** Inflated bytes below which the ratio says nothing (a small file of blanks compresses well). */
  ratioFloor: number;
  /** Largest single XML part of an Office file, inflated. */
  xmlPartBytes: number;
}

/** What recognising the text of pictures may cost. */
export interface OcrLimits {
  /** Most pictures of one document; further ones are named as not read. */
  pages: number;
  /** Time for one way up of one page, on the wall. */
  pageMilliseconds: number;
  /** Points of the picture that is looked at: an A4 page at 300 dots an inch has 8.7 million. */
  points: number;
  /** Pictures of more points are never decoded. */
  sourcePoints: number;
  /** Resident memory of the reading process while it recognises, in bytes. */
  memoryBytes: number;
}

export interface ParseLimits {
  zip: ZipLimits;
  /** Resident memory of the reading process in bytes. */
  memoryBytes: number;
  /** Heap of the reading process in megabytes. */
  heapMegabytes: number;
  /** Time for one file in milliseconds: of the processor where the system tells it, so that a busy machine fails no file. */
  milliseconds: number;
  /** Time for a PDF above `bigPdfBytes`. */
  bigPdfMilliseconds: number;
  bigPdfBytes: number;
  /** Text formats above this size are not read: their lines would not fit in the memory allowed. */
  textBytes: number;
  /** Null where text recognition is switched off. */
  ocr: OcrLimits | null;
  /** Files after which the reading process is replaced, so that leaks of libraries cannot add up. */
  filesPerProcess: number;
}

const megabyte = 1024 * 1024;

export const defaultZipLimits: ZipLimits = {
  entries: 2_000,
  totalBytes: 300 * megabyte,
  ratio: 200,
  ratioFloor: megabyte,
  xmlPartBytes: 120 * megabyte,
};

export const defaultOcrLimits: OcrLimits = {
  pages: 100,
  pageMilliseconds: 120_000,
  points: 12_000_000,
  sourcePoints: 60_000_000,
  memoryBytes: 1_000 * megabyte,
};

export const defaultParseLimits: ParseLimits = {
  zip: defaultZipLimits,
  memoryBytes: 700 * megabyte,
  heapMegabytes: 560,
  milliseconds: 20_000,
  bigPdfMilliseconds: 60_000,
  bigPdfBytes: 5 * megabyte,
  textBytes: 64 * megabyte,
  ocr: defaultOcrLimits,
  filesPerProcess: 200,
};

/** What the reading process writes before it ends itself for want of memory. */
export const memoryNote = "memory limit reached";
