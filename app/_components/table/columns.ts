// What a page tells the table about its columns and filters.
import type { ReactNode } from "react";
import type { TableSpec } from "./url-state.ts";

export interface Column<Row> {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  sortable?: boolean;
  align?: "left" | "right";
  /** Tailwind width of the column, "w-28"; without it the column takes what is left. */
  width?: string;
  /** Shown only when chosen in the column chooser. */
  optional?: boolean;
  /** On a narrow screen this cell is the heading of the card and has no caption. */
  heading?: boolean;
  /** On a narrow screen this cell stands in one line with its neighbours and has no caption: ids and tags. */
  meta?: boolean;
  /** On a narrow screen this cell takes the whole width of the card. */
  wide?: boolean;
}

export interface Filter {
  /** Its URL parameter. */
  name: string;
  label: string;
  /** With options a choice, without a search box. */
  options?: readonly { value: string; label: string }[];
}

/** Derives what the URL may say from columns and filters, so that it is written once. */
export function tableSpec<Row>(
  columns: readonly Column<Row>[],
  filters: readonly Filter[],
  defaultSort: TableSpec["defaultSort"],
): TableSpec {
  return {
    sortable: columns.filter((column) => column.sortable).map((column) => column.key),
    defaultSort,
    filters: filters.map((filter) => filter.name),
    columns: columns.map((column) => column.key),
    defaultColumns: columns.filter((column) => !column.optional).map((column) => column.key),
  };
}
