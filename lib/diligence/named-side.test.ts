import { describe, expect, it } from "vitest";
import { namesOf, sideDoubt } from "./named-side.ts";

const text = (lines: string[], more: { title?: string; fileName?: string } = {}) => ({
  title: more.title,
  fileName: more.fileName ?? "report.docx",
  opening: lines.slice(0, 5),
  texts: lines,
});
const doubt = (lines: string[], more?: { title?: string; fileName?: string }) =>
  sideDoubt(text(lines, more), "Harrow Valves GmbH", "Calder Group plc");

describe("a document that names the other company", () => {
  it("is doubted, with what was counted", () => {
    const lines = ["Overview", ...Array.from({ length: 14 }, () => "Calder runs two data centres.")];
    expect(doubt(lines)).toEqual({
      own: { name: "Harrow Valves GmbH", mentions: 0 },
      other: { name: "Calder Group plc", mentions: 14 },
      signs: ["first lines"],
    });
  });
  it("is doubted by its title or its author alone", () => {
    expect(doubt(["Rules for all staff"], { title: "Security policy of Calder Group" })).toBeNull();
    expect(
      doubt(["Security policy of Calder Group", "Rules"], { title: "Security policy of Calder Group" })?.signs,
    ).toEqual(["title", "first lines"]);
    expect(doubt(["Prepared by CALDER GROUP", "Servers: 14"])?.signs).toContain("author or recipient");
  });
  it("is doubted by the addresses of a mail", () => {
    expect(doubt(["From | Anna <anna@calder-group.example>", "To | bo@calder-group.example", "Hello"])).not.toBeNull();
  });
});

describe("no doubt", () => {
  it.each([
    ["where its own company is named as well", ["Harrow Valves", "Answers for Calder Group", "Calder", "Harrow"]],
    ["where nobody is named", ["Servers", "Fourteen servers run Windows."]],
    ["on a passing mention", ["Servers", "", "", "", "", "The offer of Calder is open."]],
    [
      "of a word that only looks like the name",
      ["a", "b", "c", "d", "e", "calder calder calder calder", "Calderwood Calderwood"],
    ],
  ])("%s", (_, lines) => expect(doubt(lines)).toBeNull());

  it("where a name is missing, generic or shared", () => {
    const lines = Array.from({ length: 9 }, () => "Calder Group, Buyer, Harrow Pumps");
    expect(sideDoubt(text(lines), "Harrow Valves", undefined)).toBeNull();
    expect(sideDoubt(text(lines), "Harrow Valves", "The Buyer Group")).toBeNull();
    expect(sideDoubt(text(lines), "Target", "Calder Group")).toBeNull();
    expect(sideDoubt(text(lines), "Calder Group", "Calder")).toBeNull();
  });
});

it("knows a company by its name without the legal form, its first word and its letters", () => {
  expect(namesOf("Harrow Valves GmbH & Co. KG")).toEqual(["Harrow Valves", "Harrow"]);
  expect(namesOf("General Services Administration (GSA)")).toEqual(["General Services Administration", "GSA"]);
  expect(namesOf("BMW AG")).toEqual(["BMW"]);
  expect(namesOf("Deutsche Bank AG")).toEqual([]);
});
