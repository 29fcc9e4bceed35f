// How much a document weighs, in words.
export const AUTHORITY_WORD: Record<number, string> = {
  1: "1, audited or contractual",
  2: "2, management document or written answer",
  3: "3, correspondence or interview",
};
