import { expect, it } from "vitest";
import { namedPeople } from "./named-people.ts";
import type { Passage } from "./passages.ts";

const lines = (...texts: string[]): Passage[] =>
  texts.map((text) => ({
    text,
    place: { page: 1 },
    page: 1,
    headings: [],
    kind: "paragraph" as const,
    pageKind: "page",
    hidden: false,
  }));
const found = (...texts: string[]) =>
  namedPeople(lines(...texts)).map(({ draft }) => [draft.category, draft.item, draft.details.role]);

it("a name beside an office is a person in it, whichever stands first", () => {
  expect(found("Maria Lindqvist", "Chief Information Officer")).toEqual([
    ["leadership", "Maria Lindqvist", "Chief Information Officer"],
  ]);
  expect(found("Project Sponsor", "Tomasz Nowak, Finance")).toEqual([
    ["leadership", "Tomasz Nowak", "Project Sponsor"],
  ]);
  expect(found("Jan van Dijk", "Network Engineer")).toEqual([["staffing", "Jan van Dijk", "Network Engineer"]]);
});

it("an office that runs on into the next line ends with its noun", () => {
  expect(found("Maria Lindqvist", "Programme Manager Digital Services Delivery North")).toEqual([
    ["staffing", "Maria Lindqvist", "Programme Manager"],
  ]);
});

it("words of IT, products and sentences are no people", () => {
  expect(found("Information Security", "Manager")).toEqual([]);
  expect(found("Active Directory", "Domain Owner")).toEqual([]);
  expect(found("Maria Lindqvist", "The manager approves all changes.")).toEqual([]);
  expect(found("Change Management", "Process Owner")).toEqual([]);
});
