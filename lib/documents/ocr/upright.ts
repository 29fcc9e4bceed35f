// Which way up is the page? Recognises it as it lies, and turns it only where the words make no sense.
import { type GreyImage, shrunk, type Turn, turned } from "./grey-image.ts";
import { recognise, type Word } from "./recogniser.ts";

export interface Upright {
  words: Word[];
  /** How far the picture had to be turned clockwise. */
  turn: Turn;
  width: number;
  height: number;
}

/** A page whose words reach this is taken as it lies; upside down and on its side print stays far below. */
const PLAIN = 60;
/** Points of the longer side of the picture on which the other ways up are tried. */
const TRIAL = 1_600;

/**
 * How much sense the words make: 0 to 100. Only words of three letters and more count, because print that lies on its
 * side is read as single letters with good confidence.
 */
export function sense(words: readonly Word[]): number {
  let [told, all] = [0, 0];
  for (const { text, confidence } of words) {
    const letters = text.replace(/[^\p{L}\p{N}]/gu, "").length;
    all += Math.max(1, text.length);
    if (letters >= 3) told += confidence * text.length;
  }
  return all === 0 ? 0 : told / all;
}

/** Recognises the page; where it makes little sense the other three ways up are tried, and the best is kept. */
export async function recogniseUpright(image: GreyImage, milliseconds: number): Promise<Upright> {
  const words = await recognise(image, milliseconds);
  const asItLies: Upright = { words, turn: 0, width: image.width, height: image.height };
  const own = sense(words);
  if (own >= PLAIN) return asItLies;
  const small = shrunk(image, Math.max(image.width, image.height) / TRIAL);
  let best: { turn: Turn; sense: number } = { turn: 0, sense: own };
  for (const turn of [1, 3, 2] as const) {
    const found = sense(await recognise(turned(small, turn), milliseconds));
    if (found > best.sense + 5) best = { turn, sense: found };
    if (found >= PLAIN) break;
  }
  if (best.turn === 0) return asItLies;
  const right = turned(image, best.turn);
  return { words: await recognise(right, milliseconds), turn: best.turn, width: right.width, height: right.height };
}
