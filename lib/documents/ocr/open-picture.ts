// Pictures on disk as pages of grey points: sizes are read from the header before anything is decoded.
import { readFile } from "node:fs/promises";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { disableTypes, imageSize } from "image-size";
import UTIF from "utif";
import { type GreyImage, greyFrom, shrunk } from "./grey-image.ts";
import { onlyPage, type TiffPage, tiffPages } from "./tiff-pages.ts";

export interface PicturePage {
  /** As it is shown: a photograph that says it was taken sideways is shown upright. */
  width: number;
  height: number;
  /** Decodes it, at most `points` points large. */
  grey(points: number): Promise<GreyImage>;
}

// Of the many formats that library measures only these are ever decoded here.
disableTypes([
  "heif",
  "jxl",
  "jxl-stream",
  "j2c",
  "jp2",
  "icns",
  "ico",
  "cur",
  "svg",
  "psd",
  "dds",
  "ktx",
  "pnm",
  "tga",
]);

/** The pages of a picture file; none where its header says nothing. Throws where the header is broken. */
export async function openPicture(file: string, mediaType: string): Promise<PicturePage[]> {
  const bytes = await readFile(file);
  if (mediaType === "image/tiff") return tiffPages(bytes).map((page) => fromTiff(bytes, page));
  const { width, height, orientation = 1 } = imageSize(bytes);
  const lies = orientation >= 5;
  return [{ width: lies ? height : width, height: lies ? width : height, grey: (points) => decode(bytes, points) }];
}

function fromTiff(bytes: Buffer, page: TiffPage): PicturePage {
  return {
    width: page.width,
    height: page.height,
    async grey(points) {
      const alone = onlyPage(bytes, page);
      const [directory] = UTIF.decode(alone.buffer);
      if (!directory) throw new Error("The picture has no directory.");
      UTIF.decodeImage(alone.buffer, directory);
      const image = greyFrom(UTIF.toRGBA8(directory), directory.width, directory.height);
      return shrunk(image, Math.sqrt((image.width * image.height) / points));
    },
  };
}

async function decode(bytes: Buffer, points: number): Promise<GreyImage> {
  const image = await loadImage(bytes);
  const factor = Math.min(1, Math.sqrt(points / (image.width * image.height)));
  const [width, height] = [
    Math.max(1, Math.round(image.width * factor)),
    Math.max(1, Math.round(image.height * factor)),
  ];
  const canvas = createCanvas(width, height);
  const drawing = canvas.getContext("2d");
  drawing.fillStyle = "white";
  drawing.fillRect(0, 0, width, height);
  drawing.drawImage(image, 0, 0, width, height);
  return greyFrom(drawing.getImageData(0, 0, width, height).data, width, height);
}
