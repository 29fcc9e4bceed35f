// Letters of a sheet's columns. Pure.

/** "A" is 1, "Z" 26, "AA" 27; 0 when it is no column. */
export function columnNumber(letters: string | undefined): number {
  if (!letters || !/^[A-Z]{1,3}$/i.test(letters)) return 0;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function columnLetters(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
