// The sparse grid that workbooks, Word tables and delimited text share before tables are looked for in it.

/** One filled cell. Blank cells are not in the grid at all. */
export interface GridCell {
  /** Text as the person sees it. */
  text: string;
  /** True where the file stores a number, date or truth value, whatever its format shows. */
  number?: boolean;
  bold?: boolean;
  /** Background colour set by hand; header rows often differ from data rows by it alone. */
  fill?: string;
}

/** One row that has at least one filled cell; `row` counts from 1 as the person sees it. */
export interface GridRow {
  row: number;
  hidden?: boolean;
  /** Column (from 1) to cell. */
  cells: Map<number, GridCell>;
}

/** A merged range, both ends included, counted from 1. Only its top left cell holds text. */
export interface GridMerge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A range that the file itself declares to be a table (its header row count is known). */
export interface DeclaredTable extends GridMerge {
  name?: string;
  headerRows: number;
  totalsRows: number;
}

export interface Grid {
  /** Filled rows only, top to bottom. */
  rows: GridRow[];
  merges: GridMerge[];
  declared?: DeclaredTable[];
  /** Columns from 1 that are hidden. */
  hiddenColumns?: Set<number>;
}

/** A rectangle of the grid with the filled rows in it; the cells outside the columns are left out. */
export interface Region {
  rows: GridRow[];
  left: number;
  right: number;
}

/** 1 -> A, 27 -> AA. */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A -> 1, AA -> 27; 0 where the text is no column name. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return 0;
    column = column * 26 + digit;
  }
  return column;
}

/** The filled columns of some rows, left to right. */
export function filledColumns(rows: GridRow[]): number[] {
  const columns = new Set<number>();
  for (const row of rows) for (const column of row.cells.keys()) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}

/** The same rows cut to the columns from `left` to `right`; rows that are blank there fall away. */
export function cutColumns(rows: GridRow[], left: number, right: number): GridRow[] {
  const cut: GridRow[] = [];
  for (const row of rows) {
    const cells = new Map<number, GridCell>();
    for (const [column, cell] of row.cells) if (column >= left && column <= right) cells.set(column, cell);
    if (cells.size > 0) cut.push({ row: row.row, ...(row.hidden ? { hidden: true } : {}), cells });
  }
  return cut;
}

/** The region that just holds these rows. */
export function regionOf(rows: GridRow[]): Region {
  const columns = filledColumns(rows);
  return { rows, left: columns[0] ?? 1, right: columns.at(-1) ?? 1 };
}
