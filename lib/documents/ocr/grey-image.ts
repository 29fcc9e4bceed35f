// A page as the recogniser takes it: one byte of grey a point. Small, and turned without any library.

export interface GreyImage {
  width: number;
  height: number;
  /** 0 black to 255 white, line by line. */
  pixels: Uint8Array;
}

/** Quarter turns clockwise. */
export type Turn = 0 | 1 | 2 | 3;

/** Grey by how bright the eye takes the colours; what is transparent lies on white paper. */
export function greyFrom(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): GreyImage {
  const pixels = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < pixels.length; at++, from += 4) {
    const alpha = rgba[from + 3] ?? 255;
    const shade = ((rgba[from] ?? 0) * 77 + (rgba[from + 1] ?? 0) * 150 + (rgba[from + 2] ?? 0) * 29) >> 8;
    pixels[at] = alpha === 255 ? shade : 255 - (((255 - shade) * alpha) >> 8);
  }
  return { width, height, pixels };
}

/** The picture turned clockwise. */
export function turned(image: GreyImage, turn: Turn): GreyImage {
  if (turn === 0) return image;
  const { width, height, pixels } = image;
  const [wide, high] = turn === 2 ? [width, height] : [height, width];
  const out = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [toX, toY] =
        turn === 1 ? [height - 1 - y, x] : turn === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      out[toY * wide + toX] = pixels[y * width + x] as number;
    }
  }
  return { width: wide, height: high, pixels: out };
}

/** One point in two directions at most `factor` smaller: the mean of the points it stands for. */
export function shrunk(image: GreyImage, factor: number): GreyImage {
  if (factor <= 1) return image;
  const [width, height] = [
    Math.max(1, Math.floor(image.width / factor)),
    Math.max(1, Math.floor(image.height / factor)),
  ];
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.floor(y * factor), Math.min(image.height, Math.ceil((y + 1) * factor))];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.floor(x * factor), Math.min(image.width, Math.ceil((x + 1) * factor))];
      let sum = 0;
      for (let row = top; row < bottom; row++)
        for (let column = left; column < right; column++) sum += image.pixels[row * image.width + column] as number;
      pixels[y * width + x] = Math.round(sum / ((bottom - top) * (right - left)));
    }
  }
  return { width, height, pixels };
}

/** True where no ink is to be seen: a blank page is not looked at any further. */
export function isBlank({ pixels }: GreyImage): boolean {
  const seen = new Uint32Array(256);
  for (const shade of pixels) seen[shade] = (seen[shade] ?? 0) + 1;
  const paper = seen.indexOf(Math.max(...seen));
  let ink = 0;
  for (let shade = 0; shade < 256; shade++) if (Math.abs(shade - paper) > 60) ink += seen[shade] as number;
  return ink < pixels.length * 0.0001;
}

/** The bytes of a PGM file, the plainest of the formats the recogniser opens. */
export function pgmOf({ width, height, pixels }: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), pixels]);
}
