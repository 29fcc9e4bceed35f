// The one table of the product: plain HTML from the server, state in the URL, one small island for keys.
import type { ReactNode } from "react";
import { Pager } from "#app/_components/ui/pager.tsx";
import { Static } from "#app/_components/ui/static.tsx";
import type { Column, Filter } from "./columns.ts";
import { TableKeys } from "./table-keys.tsx";
import { TableTools } from "./table-tools.tsx";
import { hrefWith, openHref, type Params, pageHref, sortHref, type TableSpec, type TableState } from "./url-state.ts";

export interface DataTableProps<Row> {
  /** What the rows are, for screen readers and counts: "facts". */
  noun: string;
  path: string;
  params: Params;
  spec: TableSpec;
  state: TableState;
  columns: readonly Column<Row>[];
  filters?: readonly Filter[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The row as a page of its own; Cmd/Ctrl-click goes there. */
  rowPage?: (row: Row) => string;
  /** Click opens the drawer with `?open=` (needs `<Drawer>` on the page); off: click goes to the page. */
  drawer?: boolean;
  /** Rows carry a checkbox named `row`; put the table into a form with the bulk buttons. */
  selectable?: boolean;
  /** Rows hold parts that live in the browser (a button with its action); others are written as plain HTML. */
  live?: boolean;
  /** Rows that match; at 10,001 the count reads "10,000+". */
  shown: number;
  /** Rows without filter, null when not counted. */
  total: number | null;
  next?: string | null;
  previous?: string | null;
  /** Shown instead of rows: an EmptyState. */
  empty: ReactNode;
  /** Export link and the like, right of the filters. */
  actions?: ReactNode;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { noun, path, params, spec, state, rows, shown, total, next = null, previous = null } = props;
  const columns = props.columns.filter((column) => state.columns.includes(column.key));
  const body = rows.map((row) => <BodyRow key={props.rowId(row)} row={row} columns={columns} table={props} />);
  return (
    <section aria-label={noun} data-table="">
      <TableTools
        {...{ path, params, spec, state, noun, actions: props.actions }}
        columns={props.columns}
        filters={props.filters ?? []}
      />
      {rows.length === 0 ? (
        props.empty
      ) : (
        <table className="dt" data-density={state.density}>
          <caption className="sr-only">{noun}</caption>
          <Head {...{ path, params, state, columns }} selectable={props.selectable} />
          {props.live ? <tbody>{body}</tbody> : <Static as="tbody">{body}</Static>}
        </table>
      )}
      {rows.length > 0 || previous ? (
        <Pager
          previousHref={pageHref(path, params, "before", previous)}
          nextHref={pageHref(path, params, "after", next)}
          {...{ shown, total, noun }}
        />
      ) : null}
      <TableKeys />
    </section>
  );
}

function Head<Row>({
  path,
  params,
  state,
  columns,
  selectable,
}: Pick<DataTableProps<Row>, "path" | "params" | "state" | "columns" | "selectable">) {
  return (
    <thead>
      <tr>
        {selectable ? (
          <th className="w-8">
            <input type="checkbox" data-all="" aria-label="Select all rows of this page" />
          </th>
        ) : null}
        {columns.map((column) => {
          const sorted = state.sort.key === column.key ? (state.sort.desc ? "descending" : "ascending") : undefined;
          return (
            <th key={column.key} scope="col" className={column.width} data-align={column.align} aria-sort={sorted}>
              {column.sortable ? <a href={sortHref(path, params, state, column.key)}>{column.title}</a> : column.title}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function BodyRow<Row>({
  row,
  columns,
  table,
}: {
  row: Row;
  columns: readonly Column<Row>[];
  table: DataTableProps<Row>;
}) {
  const id = table.rowId(row);
  const page = table.rowPage?.(row);
  const open = table.drawer ? openHref("", table.params, id) : page;
  const isOpen = table.state.open === id;
  // The link of the row's heading says where a click leads; it is written out once more only where no heading is shown.
  const linked = columns.some(({ heading }) => heading);
  return (
    <tr
      data-row={open && linked ? "" : open}
      data-page={page === open ? undefined : page}
      {...(isOpen ? { "data-active": "", "aria-current": "true" } : {})}
    >
      {table.selectable ? (
        <td data-check="">
          <input type="checkbox" name="row" value={id} aria-label="Select row" />
        </td>
      ) : null}
      {columns.map((column) => {
        const content = column.render(row);
        return (
          <td key={column.key} {...cellMarks(column)}>
            {column.heading && open ? <a href={open}>{content}</a> : content}
          </td>
        );
      })}
    </tr>
  );
}

/** Attributes that table.css reads. Absent ones are left out, not undefined: each would be sent once a cell. */
function cellMarks<Row>({ title, align, heading, meta, wide }: Column<Row>): Record<string, string> {
  return {
    ...(heading ? { "data-heading": "" } : meta ? { "data-meta": "" } : { "data-title": title }),
    ...(wide ? { "data-wide": "" } : {}),
    ...(align === "right" ? { "data-align": "right" } : {}),
  };
}

/** The address of the list without the open row, for a Drawer's `closeHref`. */
export function closeHref(path: string, params: Params): string {
  return hrefWith(path, params, { open: null });
}
