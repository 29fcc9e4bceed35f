// Media types as the names that people use. Pure.

const WORDS: readonly [RegExp, string][] = [
  [/pdf$/, "PDF"],
  [/spreadsheetml|ms-excel|opendocument\.spreadsheet/, "Workbook"],
  [/wordprocessingml|msword|opendocument\.text|rtf/, "Word"],
  [/presentationml|ms-powerpoint|opendocument\.presentation/, "Slides"],
  [/^text\/csv/, "CSV"],
  [/tab-separated/, "TSV"],
  [/markdown/, "Markdown"],
  [/html/, "HTML"],
  [/rfc822|outlook/, "Mail"],
  [/^text\//, "Text"],
  [/^image\//, "Picture"],
  [/zip|compressed|x-7z|x-rar/, "Archive"],
  [/^video\//, "Video"],
  [/^audio\//, "Sound"],
];

/** What a file is, by its content; where that says nothing its ending. */
export function typeWord(mediaType: string, path: string): string {
  const known = WORDS.find(([pattern]) => pattern.test(mediaType))?.[1];
  if (known) return known;
  const ending = /\.([a-z0-9]{1,5})$/i.exec(path)?.[1];
  return ending ? `.${ending.toLowerCase()}` : "Unknown";
}
