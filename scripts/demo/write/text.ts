// Plain formats: Markdown, HTML and delimited text.
import { blocksOf } from "./blocks.ts";

export function markdown(markup: string): Buffer {
  const parts = blocksOf(markup).map((block) => {
    if (block.kind === "heading") return `${"#".repeat(block.level)} ${block.text}`;
    if (block.kind === "item") return `- ${block.text}`;
    if (block.kind === "paragraph") return block.text;
    const [header = [], ...rows] = block.rows.map((row) => `| ${row.join(" | ")} |`);
    return [header, `|${" --- |".repeat(block.rows[0]?.length ?? 0)}`, ...rows].join("\n");
  });
  return Buffer.from(`${parts.join("\n\n")}\n`);
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export function html(title: string, markup: string): Buffer {
  const body = blocksOf(markup).map((block) => {
    if (block.kind === "heading") return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    if (block.kind === "item") return `<ul><li>${escaped(block.text)}</li></ul>`;
    if (block.kind === "paragraph") return `<p>${escaped(block.text)}</p>`;
    const line = (row: string[], tag: string) =>
      `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
    const [header = [], ...rows] = block.rows;
    return `<table>\n<thead>${line(header, "th")}</thead>\n<tbody>\n${rows.map((row) => line(row, "td")).join("\n")}\n</tbody></table>`;
  });
  return Buffer.from(
    `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n${body.join("\n")}\n</body></html>\n`,
  );
}

/** Delimited text; German exports come as semicolons, in the old Windows character set and with their own decimals. */
export function delimited(rows: string[][], delimiter: "," | ";" | "\t", encoding: "utf8" | "latin1" = "utf8"): Buffer {
  const quoted = (cell: string) =>
    cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  return Buffer.from(`${rows.map((row) => row.map(quoted).join(delimiter)).join("\r\n")}\r\n`, encoding);
}
