import { notFound } from "next/navigation";
import { GridView } from "#app/_components/document/grid-view.tsx";
import { sheetRows } from "#app/_components/document/sheet-rows.ts";
import { count } from "#app/_components/format/count.ts";
import { first } from "#app/_components/table/url-state.ts";
import { buttonClass } from "#app/_components/ui/button.tsx";
import { Mark } from "#app/_components/ui/mark.tsx";
import type { GridView as GridWindow } from "#lib/reads/document.ts";
import type { BodyProps } from "./document-body.tsx";
import { rowsHref } from "./document-hrefs.ts";

const WINDOW = 200;

/** A window of rows around the one asked for; the rest is paged, because a sheet may have a million. */
export async function gridWindow(
  { data, document, params }: Pick<BodyProps, "data" | "document" | "params">,
  page: number,
  row: number | null,
): Promise<GridWindow> {
  const asked = Number(first(params, "row")) || 1;
  const fromRow = row === null ? asked : row > WINDOW / 2 ? row - 20 : 1;
  const grid = await data.documentGrid(document.id, page, { fromRow, rows: WINDOW });
  if (!grid) notFound();
  return grid;
}

export function GridBody({
  dealId,
  document,
  params,
  facts,
  active,
  found,
  page,
  grid,
}: BodyProps & { page: number; grid: GridWindow }) {
  const tables = document.tables.map(({ number, place }) => ({
    number,
    place: { column: place.column as string | undefined },
  }));
  const rows = sheetRows(grid.rows, tables);
  const [from, to] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  const label = `${grid.name ? `Sheet ${grid.name}` : "File"}, rows ${count(from)} to ${count(to)} of ${count(grid.lastRow)}`;
  const here = (row: number | null) => (row === null ? null : rowsHref(dealId, document.id, params, page, row));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-ink-2">
        <p>{label}</p>
        <nav aria-label="Rows" className="flex gap-2">
          <Step href={here(grid.previousRow)} words="Rows before" mark="up" />
          <Step href={here(grid.nextRow)} words="Rows after" mark="down" />
        </nav>
      </div>
      <GridView
        label={label}
        rows={rows}
        claims={found ? [...facts, found] : facts}
        active={found ? found.id : active}
      />
    </div>
  );
}

function Step({ href, words, mark }: { href: string | null; words: string; mark: "up" | "down" }) {
  const content = [<Mark key="m" name={mark} />, words];
  if (href)
    return (
      <a href={href} className={buttonClass({ size: "sm" })}>
        {content}
      </a>
    );
  return (
    <span className={buttonClass({ look: "quiet", size: "sm" }, "pointer-events-none text-ink-3")}>{content}</span>
  );
}
