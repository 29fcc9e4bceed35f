// Which pictures are decoded, here and on the document page; all others are kept and named as not read.
const READABLE = new Set(["image/jpeg", "image/png", "image/tiff", "image/bmp", "image/gif", "image/webp"]);

/** True for formats whose text can be recognised and that a page can show. */
export const isReadablePicture = (mediaType: string): boolean => READABLE.has(mediaType);
