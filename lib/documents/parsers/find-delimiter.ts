// Which character separates the columns of a text table, by how even the records come out.

export interface Delimiter {
  character: "," | ";" | "\t" | "|";
  /** Most frequent number of columns, at least 2. */
  columns: number;
  /** Share of records with just that number of columns. */
  share: number;
  /** Records looked at. */
  lines: number;
}

const candidates = [",", ";", "\t", "|"] as const;
const sampleCharacters = 200_000;
const sampleRecords = 200;

/** Best delimiter for a text, or undefined where no character splits at least half of the records alike. */
export function findDelimiter(text: string): Delimiter | undefined {
  const sample = text.slice(0, sampleCharacters);
  let best: Delimiter | undefined;
  let bestScore = 0;
  for (const character of candidates) {
    const counts = columnCounts(sample, character);
    const tally = new Map<number, number>();
    for (const columns of counts) if (columns > 1) tally.set(columns, (tally.get(columns) ?? 0) + 1);
    const [columns, alike] = [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
    if (alike === 0) continue;
    // Ragged files are common: records near the usual width speak for the delimiter too.
    const near = counts.filter((value) => value > 1 && Math.abs(value - columns) <= 1).length;
    const share = alike / counts.length;
    const score = (share + near / counts.length) * Math.min(4, Math.log2(columns) + 1);
    if (near / counts.length >= 0.5 && score > bestScore) {
      bestScore = score;
      best = { character, columns, share, lines: counts.length };
    }
  }
  return best;
}

/** Columns of each non-blank record, quotes respected. */
function columnCounts(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let columns = 1;
  let quoted = false;
  let blank = true;
  let fieldStart = true;
  const end = () => {
    if (!blank) counts.push(columns);
    columns = 1;
    blank = true;
    fieldStart = true;
  };
  for (let i = 0; i < text.length && counts.length < sampleRecords; i++) {
    const character = text[i];
    if (quoted) {
      if (character === '"') {
        if (text[i + 1] === '"') i++;
        else quoted = false;
      }
    } else if (character === '"' && fieldStart) {
      quoted = true;
      fieldStart = false;
      blank = false;
    } else if (character === "\n" || character === "\r") end();
    else if (character === delimiter) {
      columns++;
      fieldStart = true;
      blank = false;
    } else if (character !== " ") {
      fieldStart = false;
      blank = false;
    }
  }
  // The last record may be cut by the sample.
  if (text.length < sampleCharacters && !quoted) end();
  return counts;
}
