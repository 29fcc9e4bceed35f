// Which passages of a document speak to a machine instead of a reader; kept with the document and shown beside it.
import type { BlockRow } from "#db/repositories/document-pages.ts";
import { machineText } from "#lib/diligence/machine-text.ts";

/** Most passages kept a document: whoever writes more has made the point. */
const MOST = 20;

type Passage = { level: "strong" | "mild"; page: number; seq: number; text: string };

/** Orders first, in reading order; `seq` 0 is the title that the file gives itself, -1 a comment in its source. */
export function machinePassages(
  blocks: readonly Pick<BlockRow, "page" | "seq" | "text">[],
  title: string | undefined,
  comments: readonly string[],
): Passage[] {
  const hidden = comments.map((text) => ({ page: 1, seq: -1, text }));
  const texts = [...(title ? [{ page: 1, seq: 0, text: title }] : []), ...hidden, ...blocks];
  const found = texts.flatMap(({ page, seq, text }): Passage[] => {
    const said = machineText(text);
    return said ? [{ level: said.level, page, seq, text: said.excerpt }] : [];
  });
  const orders = found.filter(({ level }) => level === "strong");
  return [...orders, ...found.filter(({ level }) => level === "mild")].slice(0, MOST);
}
