// Keeps one recognising thread for as long as pages come, and gives a page back as words with boxes.

import { fileURLToPath } from "node:url";
import { createWorker, OEM, type Worker } from "tesseract.js";
import { type GreyImage, pgmOf } from "./grey-image.ts";

/** A word as it was recognised; the box is in points of the picture. */
export interface Word {
  text: string;
  /** Percent, by the recogniser's own judgement. */
  confidence: number;
  box: [number, number, number, number];
  /** Line of the picture it belongs to, counted from 0. */
  line: number;
  /** The line's height of letters, and the slope of its base (rise per step to the right, downwards positive). */
  size: number;
  slope: number;
  /** y of the base of the line below this word. */
  base: number;
}

export class TooSlow extends Error {
  override name = "TooSlow";
}

/** German, English and French: what data rooms of our users hold; each is a package of the registry. */
const LANGUAGES = ["eng", "deu", "fra"];
let thread: Promise<Worker> | undefined;

function start(): Promise<Worker> {
  return createWorker(LANGUAGES, OEM.LSTM_ONLY, {
    workerPath: fileURLToPath(new URL("./tesseract-worker.ts", import.meta.url)),
    langPath: "packages",
    cacheMethod: "none",
    gzip: true,
    // Without it the library throws where nobody can catch; the refused job says the same.
    errorHandler: () => undefined,
  });
}

/** Ends the thread; the next page starts another. */
export async function stopRecogniser(): Promise<void> {
  const ending = thread;
  thread = undefined;
  await (await ending?.catch(() => undefined))?.terminate();
}

/**
 * The words of a picture, line by line. @throws TooSlow after `milliseconds`; then the thread is gone with its work.
 */
export async function recognise(image: GreyImage, milliseconds: number): Promise<Word[]> {
  thread ??= start();
  const worker = await thread;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`${milliseconds} ms`)), milliseconds);
  });
  try {
    const { data } = await Promise.race([worker.recognize(pgmOf(image), {}, { blocks: true }), late]);
    const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
    return lines.flatMap((line, number) => {
      const { x0, y0, x1, y1 } = line.baseline;
      const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
      return line.words.map(({ text, confidence, bbox }): Word => {
        const base = y0 + ((bbox.x0 + bbox.x1) / 2 - x0) * slope;
        const size = line.rowAttributes.rowHeight || line.bbox.y1 - line.bbox.y0;
        return { text, confidence, box: [bbox.x0, bbox.y0, bbox.x1, bbox.y1], line: number, size, slope, base };
      });
    });
  } catch (error) {
    await stopRecogniser();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
