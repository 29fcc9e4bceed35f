import { expect, it } from "vitest";
import { type SilentPage, whySilent } from "./silent-pages.ts";

const page = (over: Partial<SilentPage>): SilentPage => ({
  ...{ kind: "page", number: 3, name: null, hidden: false, problem: null, blank: false, tables: 0 },
  head: "The company runs its systems in two rooms. They are cooled, and a guard is at the door of both of them at night.",
  letters: 900,
  ...over,
});

it.each([
  ["problem", page({ problem: "rotated text was left out" })],
  ["no_text", page({ blank: true, head: "", letters: 0 })],
  ["hidden", page({ kind: "sheet", hidden: true })],
  ["contents", page({ head: "Table of contents\n1 Servers\n2 Networks" })],
  ["contents", page({ head: "1 Servers ........ 3\n2 Networks ...... 5\n3 Backup ....... 8\n4 People ........ 9" })],
  ["contents", page({ kind: "slide", head: "Agenda\nOrganisation\nApplications" })],
  ["cover", page({ number: 1, head: "IT due diligence\nData room\nMay 2026", letters: 40 })],
  ["cover", page({ number: 9, head: "Thank you", letters: 9 })],
  ["boilerplate", page({ head: "Disclaimer\nThis document has been prepared by the management and is confidential." })],
  ["little_text", page({ head: "Confidential draft", letters: 18 })],
  ["not_recognised", page({})],
  // The first page of a letter is no cover, and an agenda of systems that is a table is no contents list.
  ["not_recognised", page({ number: 1 })],
] as const)("%s", (why, one) => {
  expect(whySilent(one)).toBe(why);
});
