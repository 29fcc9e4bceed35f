// Counts with thousands marks, and totals that stop counting at a limit.

/** "1,203". */
export function count(value: number): string {
  return value.toLocaleString("en-GB");
}

/** "14 documents", "1 document": the word in its right number. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/**
 * "1,203 of 4,511", or the total alone when nothing is filtered away.
 * @param shown matches of the filter
 * @param total all rows without filter, null when not counted
 * @param limit counting stopped here: from this number on it reads "10,000+"
 */
export function shownOf(shown: number, total: number | null, limit = 10_001): string {
  const say = (value: number) => (value >= limit ? `${count(limit - 1)}+` : count(value));
  return total === null || total === shown ? say(shown) : `${say(shown)} of ${count(total)}`;
}

/** "3.4 MB": sizes of files, decimal as people's file managers show them. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [unit, by] = bytes < 1e6 ? ["kB", 1e3] : bytes < 1e9 ? ["MB", 1e6] : ["GB", 1e9];
  return `${(bytes / Number(by)).toLocaleString("en-GB", { maximumFractionDigits: bytes / Number(by) < 10 ? 1 : 0 })} ${unit}`;
}
