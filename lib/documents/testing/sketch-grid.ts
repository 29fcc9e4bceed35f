// For tests: draws a sheet as rows of values and reads the tables in it.
import type { Grid, GridMerge, GridRow } from "#lib/documents/grid/grid.ts";
import { gridToBlocks, type PageParts } from "#lib/documents/grid/to-blocks.ts";

export type Sketch = (string | number | null)[];

/** A grid from rows of cells; "*text" is bold, "" or null is blank. */
function gridOf(sketch: Sketch[], merges: GridMerge[] = []): Grid {
  const rows: GridRow[] = [];
  for (const [index, line] of sketch.entries()) {
    const cells: GridRow["cells"] = new Map();
    for (const [at, value] of line.entries()) {
      if (value === null || value === "") continue;
      if (typeof value === "number") cells.set(at + 1, { text: String(value), number: true });
      else cells.set(at + 1, value.startsWith("*") ? { text: value.slice(1), bold: true } : { text: value });
    }
    if (cells.size > 0) rows.push({ row: index + 1, cells });
  }
  return { rows, merges };
}

/** Blocks and tables of the sketch. */
export const readSketch = (sketch: Sketch[], merges?: GridMerge[]): PageParts =>
  gridToBlocks(gridOf(sketch, merges), 1, (row, column) => ({ row, ...(column ? { column } : {}) }));
