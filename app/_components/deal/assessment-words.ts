/** The rule ends its sentence with what it rests on; pages show that in a line of its own, so it is left out here. */
export const withoutBasis = (sentence: string): string =>
  sentence.replace(/[;:]?\s*\(?\d+ of \d+ critical topics seen\)?\.?$/, "").replace(/[^.]$/, "$&.");
