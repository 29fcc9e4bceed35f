import { expect, it } from "vitest";
import { vdrIndexOf } from "./vdr-index.ts";

it.each([
  ["4.2.1 Site list.xlsx", "4.2.1"],
  ["04.02.01_Site list.xlsx", "4.2.1"],
  ["IT/4.2 Networks/1 Sites.xlsx", "4.2.1"],
  ["4 IT/4.2 Networks/Sites.xlsx", "4.2"],
  ["4 IT/2 Networks/Sites.xlsx", "4.2"],
  ["Policies/2024 budget.xlsx", undefined],
  ["Sites.xlsx", undefined],
  ["1.2.3.pdf", "1.2.3"],
])("reads %s as %s", (path, index) => expect(vdrIndexOf(path)).toBe(index));
