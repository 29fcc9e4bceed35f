// The bars that the sum over all deals must reach.
import type { Judgement } from "./judged.ts";
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

/** What the whole evaluation found, beside the scores of the deals. */
export interface Whole {
  findings: Hits;
  judgement: Judgement;
  seconds: number;
  megabytes: number | null;
}

/** An archive is no document: what it holds is listed, or it is refused when it is handed in. */
const isUnlisted = (line: string): boolean => line.includes("NOT LISTED") && !/\.zip: NOT LISTED/.test(line);

/** Share of a sample that must be judged before its precision counts. */
const JUDGED_SHARE = 0.75;

/** Each bar with what was reached. Nothing measured counts as not reached. */
export function bars(scores: readonly Score[], whole: Whole): Bar[] {
  const tally = sum(scores);
  const counts = EXACT.map((format) => tally[`table row counts exact ${format}`] ?? none).reduce(
    (a, b) => ({ hit: a.hit + b.hit, of: a.of + b.of }),
    none,
  );
  const wrong = scores.reduce((n, { entityErrors }) => n + entityErrors, 0);
  const unlisted = scores.flatMap(({ behaviour }) => behaviour).filter(isUnlisted).length;
  const quotes = scores.reduce(
    (hits, { quotesChecked, quotesBad }) => ({
      hit: hits.hit + quotesChecked - quotesBad,
      of: hits.of + quotesChecked,
    }),
    none,
  );
  return [
    atLeast("table rows", tally["table rows"] ?? none, 0.99),
    atLeast("table cells", tally["table cells"] ?? none, 0.95),
    atLeast(`row counts exact (${EXACT.join(", ")})`, counts, 1),
    atLeast("row counts exact (pdf)", tally["table row counts exact pdf"] ?? none, 0.9),
    atLeast("prose facts", tally["prose facts"] ?? none, 0.7),
    atLeast("expected findings", whole.findings, 7 / 11),
    precision(whole.judgement),
    atMost("wrong entity", wrong, 0),
    atLeast("verified quotes found again", quotes, 0.998),
    atMost("damaged files not listed", unlisted, 0),
    atMost("seconds of all deals", Math.round(whole.seconds), 180),
    atMost("megabytes of the largest process (the worker)", whole.megabytes ?? 0, 1024),
  ];
}

function precision({ judged, kept, open }: Judgement): Bar {
  const drawn = judged + open.length;
  const name = `precision (${judged} of ${drawn} drawn facts judged)`;
  const bar = atLeast(name, { hit: kept, of: judged }, 0.95);
  return { ...bar, reached: bar.reached && judged >= drawn * JUDGED_SHARE };
}

function atMost(name: string, value: number, most: number): Bar {
  return { name, value: String(value), bar: `<= ${most}`, reached: value <= most };
}
