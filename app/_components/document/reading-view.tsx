// Word, slides, Markdown, HTML, text and mail as pages to read: headings, paragraphs, lists and tables from their blocks.
import { cx } from "#app/_components/ui/cx.ts";
import { MarkedText } from "./marked-text.tsx";
import type { Marks } from "./passages.ts";
import { piecesOf, type ViewBlock } from "./view-block.ts";

interface Shown {
  marks: Marks;
  active: string | null;
}

/** One page, slide or message. */
export function ReadingPage({
  title,
  blocks,
  number,
  problem,
  ...shown
}: Shown & { title: string | null; number: number; problem: string | null; blocks: readonly ViewBlock[] }) {
  return (
    <section id={`page-${number}`} aria-label={title ?? undefined} className="scroll-mt-16">
      {title ? <p className="mb-3 border-b border-line pb-1 text-xs font-medium text-ink-3">{title}</p> : null}
      {problem ? <p className="mb-3 text-sm text-medium">{problem}</p> : null}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 font-serif text-lg">
        {piecesOf(blocks).map((piece) => {
          if ("rows" in piece) return <TableOf key={piece.rows[0]?.seq} rows={piece.rows} {...shown} />;
          if ("list" in piece) return <ListOf key={piece.list[0]?.seq} items={piece.list} {...shown} />;
          return <Block key={piece.block.seq} block={piece.block} {...shown} />;
        })}
      </div>
    </section>
  );
}

const HEADING = ["text-2xl", "text-xl", "text-lg", "text-lg", "text-base", "text-base"];

function Block({ block, marks, active }: Shown & { block: ViewBlock }) {
  const words = <MarkedText text={block.text} marks={marks.get(block.seq)} active={active} />;
  const id = `b-${block.seq}`;
  const quiet = block.hidden ? "italic text-ink-3" : null;
  if (block.kind === "heading") {
    const level = Math.min(Math.max(block.level ?? 2, 1), 6);
    // The page itself has the only h1.
    const Tag = `h${Math.min(level + 1, 6)}` as "h2";
    return (
      <Tag id={id} className={cx("mt-4 font-sans font-semibold first:mt-0", HEADING[level - 1], quiet)}>
        {words}
      </Tag>
    );
  }
  if (block.kind === "note")
    return (
      <p id={id} className={cx("border-l-2 border-line-2 pl-3 text-base text-ink-2", quiet)}>
        {words}
      </p>
    );
  return (
    <p id={id} className={cx("max-w-[72ch] whitespace-pre-line [overflow-wrap:anywhere]", quiet)}>
      {words}
    </p>
  );
}

function ListOf({ items, marks, active }: Shown & { items: readonly ViewBlock[] }) {
  return (
    <ul className="grid max-w-[72ch] list-disc gap-1 pl-6">
      {items.map((item) => (
        <li key={item.seq} id={`b-${item.seq}`} className={item.hidden ? "text-ink-3 italic" : undefined}>
          <MarkedText text={item.text} marks={marks.get(item.seq)} active={active} />
        </li>
      ))}
    </ul>
  );
}

function TableOf({ rows, ...shown }: Shown & { rows: readonly ViewBlock[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div tabIndex={0} className="overflow-x-auto">
      <table className="min-w-full border-collapse border-y border-line-2 text-base">
        <tbody>
          {rows.map((row) => (
            <Row key={row.seq} row={row} {...shown} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The ids of the facts that rest on a row; a row is marked whole, because its quote is the row. */
export function rowMarks(row: ViewBlock, { marks, active }: Shown): Record<string, string> {
  const ids = [...new Set(marks.get(row.seq)?.flatMap((mark) => mark.ids) ?? [])];
  if (ids.length === 0) return {};
  return { "data-marks": ids.join(" "), ...(active && ids.includes(active) ? { "data-on": "" } : {}) };
}

function Row({ row, ...shown }: Shown & { row: ViewBlock }) {
  const Cell = row.header ? "th" : "td";
  return (
    <tr id={`b-${row.seq}`} {...rowMarks(row, shown)} className={row.hidden ? "text-ink-3 italic" : undefined}>
      {(row.cells ?? []).map((cell, column) => (
        <Cell
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column, which never moves
          key={column}
          {...(row.header ? { scope: "col" } : {})}
          className={cx(
            "min-w-24 border-b border-line px-2 py-1 text-left align-top [overflow-wrap:anywhere]",
            row.header && "bg-shade font-sans text-sm font-semibold",
          )}
        >
          {cell}
        </Cell>
      ))}
    </tr>
  );
}
