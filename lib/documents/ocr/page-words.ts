// Recognised words as runs of a page, so that lines, paragraphs and tables come from the same code as printed text.
import type { ParsedPage } from "#lib/documents/parsed.ts";
import { holds, median, middle } from "#lib/documents/parsers/pdf/geometry.ts";
import type { Box, Run } from "#lib/documents/parsers/pdf/shapes.ts";
import type { Word } from "./recogniser.ts";

/** A recognised word as a run of a page, with how sure the recogniser was of it. */
export interface RecognisedRun extends Run {
  confidence: number;
}

/** Below this a word is a speck, a stroke or part of a drawing. */
const SPECK = 25;
/** Signs without letter or figure are believed later than words: stains look like them. */
const SIGN = 45;
const SIGNS_OF_LISTS = /^[•·*+«»°©®¢§eo-]$/u;

/** @param scale points of the page for one point of the picture */
export function runsFrom(words: readonly Word[], scale: number): RecognisedRun[] {
  const lines = [...Map.groupBy(words, (word) => word.line).values()];
  const slope = median(words.filter((word) => word.box[2] - word.box[0] > word.size).map((word) => word.slope));
  const usual = median(words.map((word) => word.size));
  return lines.flatMap((line) => {
    const kept = line.map((word, at) => (at === 0 ? asListSign(word, line[1]) : word)).filter(isWord);
    return kept.map(({ text, confidence, box, base, size }): RecognisedRun => {
      // Heights of lines waver with their letters; only what is clearly larger or smaller is another size.
      const steady = Math.abs(size - usual) <= usual * 0.22 ? usual : size;
      return {
        text,
        confidence,
        box: box.map((value) => value * scale) as Box,
        // A sheet that went in at a slight angle: bases are taken where the line would be if it were level.
        base: (base - slope * ((box[0] + box[2]) / 2)) * scale,
        size: steady * scale,
        bold: false,
        mono: false,
        spaceAfter: true,
        rightToLeft: false,
      };
    });
  });
}

/** A lone doubtful sign before a line is the dot of a list, whatever it was taken for. */
function asListSign(word: Word, next: Word | undefined): Word {
  const isSign = next !== undefined && word.confidence < 80 && SIGNS_OF_LISTS.test(word.text);
  return isSign ? { ...word, text: "•", confidence: next.confidence } : word;
}

function isWord({ text, confidence }: Word): boolean {
  if (text.trim() === "" || confidence < SPECK) return false;
  return text === "•" || /[\p{L}\p{N}]/u.test(text) || confidence >= SIGN;
}

/** Mean confidence by letters, in whole percent; undefined without words. */
export function meanConfidence(runs: readonly RecognisedRun[]): number | undefined {
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
  if (letters === 0) return undefined;
  return Math.round(runs.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters);
}

/** Says on the page and on each of its blocks how sure the recogniser was of the words in it. */
export function noteConfidence(page: ParsedPage, runs: readonly RecognisedRun[]): void {
  page.recognised = meanConfidence(runs);
  for (const block of page.blocks) {
    const { box } = block.place;
    const inside = box ? runs.filter((run) => holds(box, middle(run.box), 0.5)) : [];
    const recognised = meanConfidence(inside);
    if (recognised !== undefined) block.place = { ...block.place, recognised };
  }
}
