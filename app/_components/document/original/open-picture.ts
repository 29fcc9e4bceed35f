"use client";
// Draws pictures in the browser: what it can decode itself, and pages of TIFF files, which most browsers cannot.
import { onlyPage, type TiffPage, tiffPages } from "#lib/documents/ocr/tiff-pages.ts";
import type { Opened, Opening } from "./opened.ts";

/** Fetches the picture; closing it stops the fetch. */
export function openPicture(src: string, mediaType: string): Opening {
  const stop = new AbortController();
  const load = async (): Promise<Opened> => {
    const answer = await fetch(src, { signal: stop.signal });
    if (!answer.ok) throw new Error(`The file could not be fetched (${answer.status}).`);
    if (mediaType === "image/tiff") return tiff(new Uint8Array(await answer.arrayBuffer()));
    const picture = await createImageBitmap(await answer.blob());
    return { pages: 1, draw: async (_, holder) => show(holder, picture, picture.width, picture.height) };
  };
  return { opened: load(), close: () => stop.abort() };
}

function tiff(bytes: Uint8Array): Opened {
  const pages = tiffPages(bytes);
  return {
    pages: pages.length,
    async draw(number, holder) {
      const page = pages[number - 1];
      if (!page) throw new Error(`There is no page ${number} in the file.`);
      const picture = await createImageBitmap(await decode(bytes, page));
      return show(holder, picture, picture.width, picture.height);
    },
  };
}

async function decode(bytes: Uint8Array, page: TiffPage): Promise<ImageData> {
  const { default: UTIF } = await import("utif");
  const alone = onlyPage(bytes, page);
  const [directory] = UTIF.decode(alone.buffer);
  if (!directory) throw new Error("The page has no directory.");
  UTIF.decodeImage(alone.buffer, directory);
  const points = new Uint8ClampedArray(UTIF.toRGBA8(directory));
  return new ImageData(points, directory.width, directory.height);
}

function show(holder: HTMLElement, picture: CanvasImageSource, width: number, height: number): () => void {
  const canvas = document.createElement("canvas");
  const scale = Math.min(1, (holder.clientWidth * Math.min(2, window.devicePixelRatio || 1)) / width);
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const drawing = canvas.getContext("2d");
  if (!drawing) throw new Error("This browser draws no pictures.");
  drawing.imageSmoothingQuality = "high";
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
  holder.querySelector("canvas")?.remove();
  holder.prepend(canvas);
  holder.dataset.drawn = "";
  return () => {};
}
