// A passage of a document as the views draw it.
import type { BlockKind, Place } from "#lib/documents/parsed.ts";

export interface ViewBlock {
  seq: number;
  kind: BlockKind;
  text: string;
  level: number | null;
  table: number | null;
  cells: string[] | null;
  header: boolean;
  hidden: boolean;
  place: Place;
}

export type Piece = { block: ViewBlock } | { table: number; rows: ViewBlock[] } | { list: ViewBlock[] };

/** Blocks in reading order with the rows of a table, and the points of a list, gathered. */
export function piecesOf(blocks: readonly ViewBlock[]): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    const last = pieces.at(-1);
    if (block.kind === "row" && block.table !== null && block.cells) {
      if (last && "rows" in last && last.table === block.table) last.rows.push(block);
      else pieces.push({ table: block.table, rows: [block] });
    } else if (block.kind === "list_item") {
      if (last && "list" in last) last.list.push(block);
      else pieces.push({ list: [block] });
    } else pieces.push({ block });
  }
  return pieces;
}
