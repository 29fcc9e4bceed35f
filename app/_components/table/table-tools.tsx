import type { ReactNode } from "react";
import { buttonClass } from "#app/_components/ui/button.tsx";
import { type Chip, FilterChips } from "#app/_components/ui/chips.tsx";
import { cx } from "#app/_components/ui/cx.ts";
import { Input, Select } from "#app/_components/ui/field.tsx";
import { Mark } from "#app/_components/ui/mark.tsx";
import type { Column, Filter } from "./columns.ts";
import {
  clearFiltersHref,
  columnHref,
  densityHref,
  keptParams,
  type Params,
  type TableSpec,
  type TableState,
  withoutFilterHref,
} from "./url-state.ts";

interface Tools<Row> {
  path: string;
  params: Params;
  spec: TableSpec;
  state: TableState;
  noun: string;
  columns: readonly Column<Row>[];
  filters: readonly Filter[];
  actions?: ReactNode;
}

/** What stands above a table: filters as a GET form, view choices, and the chips of what is filtered. */
export function TableTools<Row>(tools: Tools<Row>) {
  const { path, params, spec, state, filters } = tools;
  const kept = keptParams(params, spec.filters);
  return (
    <div className="mb-2 grid grid-cols-[minmax(0,1fr)] gap-2" data-no-print>
      <div className="flex flex-wrap items-start gap-2">
        {filters.length > 0 ? (
          <form
            method="get"
            action={path}
            aria-label={`Filter ${tools.noun}`}
            className="flex min-w-0 flex-1 flex-wrap items-center gap-2"
          >
            {kept.map(([name, value]) => (
              <input key={name + value} type="hidden" name={name} value={value} />
            ))}
            {filters
              .filter(({ options }) => !options)
              .map((filter) => (
                <FilterControl key={filter.name} filter={filter} value={state.filters[filter.name] ?? []} />
              ))}
            {/* Seven choices are five lines of a phone: there they stand in one that moves sideways. */}
            <span className="desk:contents flex w-full gap-2 overflow-x-auto p-0.5">
              {filters
                .filter(({ options }) => options)
                .map((filter) => (
                  <FilterControl key={filter.name} filter={filter} value={state.filters[filter.name] ?? []} />
                ))}
            </span>
            <button type="submit" data-apply="" className={buttonClass({})}>
              Apply
            </button>
          </form>
        ) : (
          <span className="flex-1" />
        )}
        <span className="flex items-center gap-1">
          {tools.actions}
          <DensityLink {...tools} />
          <ColumnChooser {...tools} />
        </span>
      </div>
      <FilterChips chips={chipsOf(tools)} clearAllHref={clearFiltersHref(path, params, spec)} />
    </div>
  );
}

function DensityLink<Row>({ path, params, state }: Tools<Row>) {
  const compact = state.density === "compact";
  const words = compact ? "Normal rows" : "Compact rows";
  return (
    <a
      href={densityHref(path, params, state)}
      title={words}
      className={buttonClass({ look: "quiet", size: "icon" }, "max-desk:hidden")}
    >
      <Mark name={compact ? "lines" : "dense"} />
      <span className="sr-only">{words}</span>
    </a>
  );
}

function FilterControl({ filter, value }: { filter: Filter; value: readonly string[] }) {
  // Keyed by its value: a chip that clears the filter must also clear what the browser remembers in the field.
  const key = value.join(" ");
  if (!filter.options)
    return (
      <span className="relative max-desk:w-full desk:max-w-72 desk:flex-[1_1_14rem]">
        <Mark name="search" className="pointer-events-none absolute top-2.5 left-2.5 text-ink-3" />
        <Input
          key={key}
          type="search"
          name={filter.name}
          defaultValue={value[0] ?? ""}
          aria-label={filter.label}
          placeholder={filter.label}
          className="pl-8 text-sm!"
        />
      </span>
    );
  return (
    <Select
      key={key}
      name={filter.name}
      defaultValue={value[0] ?? ""}
      aria-label={filter.label}
      empty={filter.label}
      options={filter.options}
      className={cx("w-auto! max-w-44 flex-none px-1.5! text-sm!", value.length > 0 && "border-accent! text-accent")}
    />
  );
}

function ColumnChooser<Row>({ path, params, spec, state, columns }: Tools<Row>) {
  return (
    <details className="group relative max-desk:hidden" data-popup="">
      <summary
        aria-label="Columns"
        title="Columns"
        className={buttonClass({ look: "quiet", size: "icon" }, "list-none [&::-webkit-details-marker]:hidden")}
      >
        <Mark name="columns" />
      </summary>
      <ul className="absolute right-0 z-30 mt-1 max-h-96 min-w-52 overflow-y-auto rounded-md border border-line-2 bg-sheet p-1 shadow-float">
        {columns.map((column) => {
          const on = state.columns.includes(column.key);
          return (
            <li key={column.key}>
              <a
                href={columnHref(path, params, spec, state, column.key)}
                className="flex items-center gap-2 rounded-sm px-2 py-1 text-sm hover:bg-shade"
              >
                <Mark name="check" className={on ? "text-accent" : "opacity-0"} />
                {column.title}
                <span className="sr-only">{on ? "shown, hide" : "hidden, show"}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function chipsOf<Row>({ path, params, state, filters }: Tools<Row>): Chip[] {
  return filters.flatMap((filter) =>
    (state.filters[filter.name] ?? []).map((value) => ({
      label: `${filter.label.replace(/^(Any|All) /, "").replace(/^\w/, (letter) => letter.toUpperCase())}: ${
        filter.options?.find((option) => option.value === value)?.label ?? value
      }`,
      clearHref: withoutFilterHref(path, params, state, filter.name, value),
    })),
  );
}
