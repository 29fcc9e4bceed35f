// Round scales for charts. Pure.

/** Smallest 1, 2, 2.5 or 5 times a power of ten that is not below `value`; 1 for nothing. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= value * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Ends and steps of an axis from zero: at most `parts` round steps that reach `max`. */
export function ticks(max: number, parts = 4): number[] {
  const step = roundUp((max > 0 ? max : 1) / parts);
  const count = Math.max(1, Math.ceil((max > 0 ? max : 1) / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Cuts words to what fits, roughly, in a box of this width at 11 px. */
export function shorten(text: string, width: number, perLetter = 5.9): string {
  const room = Math.floor(width / perLetter);
  return text.length <= room ? text : `${text.slice(0, Math.max(room - 1, 1)).trimEnd()}…`;
}

/** Breaks words into at most `lines` lines of this width; what does not fit ends in an ellipsis. */
export function wrap(text: string, width: number, lines: number, perLetter = 5.9): string[] {
  const room = Math.max(Math.floor(width / perLetter), 1);
  const broken: string[] = [];
  let rest = text.trim();
  while (rest !== "" && broken.length < lines - 1 && rest.length > room) {
    const space = rest.slice(0, room + 1).lastIndexOf(" ");
    if (space <= 0) break;
    broken.push(rest.slice(0, space));
    rest = rest.slice(space + 1);
  }
  return rest === "" ? broken : [...broken, shorten(rest, width, perLetter)];
}
