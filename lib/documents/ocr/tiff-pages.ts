// The pages of a TIFF file: where each is described and how large it is, before any of it is decoded. Pure.

export interface TiffPage {
  width: number;
  height: number;
  /** Where its directory begins, and where the directory says where the next one is. */
  at: number;
  nextAt: number;
}

/** Longer chains of pages are not followed. */
const mostPages = 2_000;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const isLittle = (bytes: Uint8Array): boolean => bytes[0] === 0x49;

/** The pages in order, thumbnails left out; fewer where the chain is broken or comes back to itself. */
export function tiffPages(bytes: Uint8Array): TiffPage[] {
  const [view, little] = [viewOf(bytes), isLittle(bytes)];
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  let at = bytes.length >= 8 ? view.getUint32(4, little) : 0;
  while (at >= 8 && at + 2 <= bytes.length && !seen.has(at) && seen.size < mostPages) {
    seen.add(at);
    const count = view.getUint16(at, little);
    const nextAt = at + 2 + count * 12;
    if (nextAt + 4 > bytes.length) break;
    const tag = (wanted: number): number | undefined => {
      for (let entry = at + 2; entry < nextAt; entry += 12) {
        if (view.getUint16(entry, little) !== wanted) continue;
        return view.getUint16(entry + 2, little) === 3
          ? view.getUint16(entry + 8, little)
          : view.getUint32(entry + 8, little);
      }
      return undefined;
    };
    const [width, height] = [tag(256) ?? 0, tag(257) ?? 0];
    const isThumbnail = ((tag(254) ?? 0) & 1) === 1;
    if (width > 0 && height > 0 && !isThumbnail) pages.push({ width, height, at, nextAt });
    at = view.getUint32(nextAt, little);
  }
  return pages;
}

/** The file as if it had this page only: decoders that follow every chain they meet then meet none. */
export function onlyPage(bytes: Uint8Array, page: TiffPage): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  const [view, little] = [viewOf(copy), isLittle(copy)];
  view.setUint32(4, page.at, little);
  view.setUint32(page.nextAt, 0, little);
  return copy;
}
