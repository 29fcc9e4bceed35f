// The bars that the sum over all deals must reach.
import type { Hits, Score } from "./score.ts";
import { sum } from "./score.ts";

export interface Bar {
  name: string;
  value: string;
  bar: string;
  reached: boolean;
}

/** Formats whose tables are exact by nature; a table of a PDF or a picture is not. */
const EXACT = ["csv", "xlsx", "xlsm", "md", "docx", "html"];

const percent = ({ hit, of }: Hits): string => (of === 0 ? "-" : `${((100 * hit) / of).toFixed(1)} % (${hit}/${of})`);
const none: Hits = { hit: 0, of: 0 };

function atLeast(name: string, hits: Hits, share: number): Bar {
  const bar = `>= ${Number((share * 100).toFixed(1))} %`;
  return { name, value: percent(hits), bar, reached: hits.of > 0 && hits.hit / hits.of >= share };
}

/** Each bar with what was reached. Nothing measured counts as not reached. */
export function bars(scores: readonly Score[]): Bar[] {
  const tally = sum(scores);
  const counts = EXACT.map((format) => tally[`table row counts exact ${format}`] ?? none).reduce(
    (a, b) => ({ hit: a.hit + b.hit, of: a.of + b.of }),
    none,
  );
  const wrong = scores.reduce((n, { entityErrors }) => n + entityErrors, 0);
  const quotes = scores.reduce(
    (hits, { quotesChecked, quotesBad }) => ({
      hit: hits.hit + quotesChecked - quotesBad,
      of: hits.of + quotesChecked,
    }),
    none,
  );
  return [
    atLeast("table rows", tally["table rows"] ?? none, 0.97),
    atLeast(`row counts exact (${EXACT.join(", ")})`, counts, 1),
    atLeast("prose facts", tally["prose facts"] ?? none, 0.5),
    { name: "wrong entity", value: String(wrong), bar: "0", reached: wrong === 0 },
    atLeast("verified quotes found again", quotes, 0.995),
  ];
}
