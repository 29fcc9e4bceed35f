// The small markup in which the demo's texts are written, and its parts: headings, paragraphs, list items, tables.

export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "item"; text: string }
  | { kind: "table"; rows: string[][] };

/** A bar at the end of a line means a last cell that is empty. */
const cellsOf = (line: string): string[] => line.split("|").map((cell) => cell.trim());

/** "# heading", "- item", "a | b" rows that stand together are a table whose first row is the header; the rest is prose. */
export function blocksOf(markup: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const raw of markup.trim().split("\n")) {
    const line = raw.trim();
    const heading = /^(#{1,3}) (.*)$/.exec(line);
    if (!line) open = undefined;
    else if (heading) {
      blocks.push({ kind: "heading", level: heading[1]?.length as 1 | 2 | 3, text: heading[2] ?? "" });
      open = undefined;
    } else if (line.startsWith("- ")) {
      open = { kind: "item", text: line.slice(2) };
      blocks.push(open);
    } else if (line.includes("|")) {
      if (open?.kind !== "table") {
        open = { kind: "table", rows: [] };
        blocks.push(open);
      }
      open.rows.push(cellsOf(line));
    } else if (open?.kind === "paragraph" || open?.kind === "item") open.text += ` ${line}`;
    else {
      open = { kind: "paragraph", text: line };
      blocks.push(open);
    }
  }
  return blocks;
}

/** Rows of a table written as "a | b" lines. */
export const rowsOf = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => cellsOf(line.trim()));
