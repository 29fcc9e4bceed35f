import { describe, expect, it } from "vitest";
import {
  clearFiltersHref,
  columnHref,
  densityHref,
  filterHref,
  hrefWith,
  keptParams,
  openHref,
  pageHref,
  readTableState,
  sortHref,
  type TableSpec,
  withoutFilterHref,
} from "./url-state.ts";

const spec: TableSpec = {
  sortable: ["label", "item"],
  defaultSort: { key: "label", desc: false },
  filters: ["q", "side"],
  columns: ["label", "item", "users"],
  defaultColumns: ["label", "item"],
};
const path = "/deals/d/facts";

describe("readTableState", () => {
  it("falls back to the defaults where the URL says nothing or nonsense", () => {
    const state = readTableState({ sort: "-password", cols: "nope", density: "huge", after: "" }, spec);
    expect(state).toEqual({
      filters: { q: [], side: [] },
      sort: { key: "label", desc: false },
      after: null,
      before: null,
      columns: ["label", "item"],
      density: "normal",
      open: null,
    });
  });

  it("reads repeated filters once each, descending sort and columns in the table's own order", () => {
    const state = readTableState(
      { side: ["target", "buyer", "target", " "], sort: "-item", cols: "users,label" },
      spec,
    );
    expect(state.filters.side).toEqual(["target", "buyer"]);
    expect(state.sort).toEqual({ key: "item", desc: true });
    expect(state.columns).toEqual(["label", "users"]);
  });
});

describe("addresses", () => {
  const params = { run: "3", side: ["target", "buyer"], after: "c1", open: "f7" };
  const state = readTableState(params, spec);

  it("keeps what it does not change, the shown run above all", () => {
    expect(openHref(path, params, null)).toBe(`${path}?run=3&side=target&side=buyer&after=c1`);
  });

  it("goes back to the first page when order or filter change", () => {
    expect(sortHref(path, params, state, "item")).toBe(`${path}?run=3&side=target&side=buyer&sort=item`);
    expect(withoutFilterHref(path, params, state, "side", "buyer")).toBe(`${path}?run=3&side=target`);
    expect(clearFiltersHref(path, params, spec)).toBe(`${path}?run=3`);
    expect(filterHref(path, params, "side", [])).toBe(`${path}?run=3`);
  });

  it("turns the order round at the second click", () => {
    const once = readTableState({ sort: "item" }, spec);
    expect(sortHref(path, {}, once, "item")).toBe(`${path}?sort=-item`);
    expect(sortHref(path, {}, readTableState({ sort: "-item" }, spec), "item")).toBe(`${path}?sort=item`);
  });

  it("has one cursor at a time and none at the end", () => {
    expect(pageHref(path, { before: "a" }, "after", "b")).toBe(`${path}?after=b`);
    expect(pageHref(path, {}, "after", null)).toBeNull();
  });

  it("escapes what people type", () => {
    expect(hrefWith(path, {}, { q: "R&D = 100 %" })).toBe(`${path}?q=R%26D+%3D+100+%25`);
  });

  it("names columns only when they differ from the defaults, and never hides the last", () => {
    expect(columnHref(path, {}, spec, readTableState({}, spec), "users")).toBe(`${path}?cols=label%2Citem%2Cusers`);
    const more = { cols: "label,item,users" };
    expect(columnHref(path, more, spec, readTableState(more, spec), "users")).toBe(path);
    const one = { cols: "item" };
    expect(columnHref(path, one, spec, readTableState(one, spec), "item")).toBe(`${path}?cols=item`);
  });

  it("switches density there and back", () => {
    expect(densityHref(path, {}, readTableState({}, spec))).toBe(`${path}?density=compact`);
    const compact = { density: "compact" };
    expect(densityHref(path, compact, readTableState(compact, spec))).toBe(path);
  });

  it("carries through a form what the form does not ask, without cursor and open row", () => {
    expect(keptParams({ ...params, q: "x", sort: "item" }, spec.filters)).toEqual([
      ["run", "3"],
      ["sort", "item"],
    ]);
  });
});
