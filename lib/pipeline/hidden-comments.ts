// Comments in the source of text documents: no parser hands them on, no model is sent them, and a person should still be told.
import { open } from "node:fs/promises";

/** Text of the source that is looked through; a longer file is of another kind. */
const LONGEST = 2_000_000;
const COMMENT = /<!--([\s\S]{4,4000}?)-->/g;

/** The comments of an HTML or Markdown file, at most 100; none of other files. */
export async function hiddenComments(file: string, mediaType: string): Promise<string[]> {
  if (mediaType !== "text/html" && mediaType !== "text/markdown") return [];
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(LONGEST) });
    const found = buffer.toString("utf8", 0, bytesRead).matchAll(COMMENT);
    return [...found].slice(0, 100).map(([, text = ""]) => text);
  } finally {
    await handle.close();
  }
}
