import { expect, test } from "vitest";
import { CAPABILITIES, type DayOneWord, dayOneList } from "./day-one.ts";
import type { ServiceFact } from "./tsa.ts";

const directory: ServiceFact = {
  ...{ id: "f1", item: "Active Directory", quote: "", kind: "actual", perimeter: "shared", providedBy: null },
  ...{ domain: "identity_access", category: "directory" },
  details: { owner: "IT operations", last_tested: "14 March 2026" },
};
const rowOf = (facts: ServiceFact[], words = new Map<string, DayOneWord>()) =>
  dayOneList(facts, words).find(({ capability }) => capability.key === "sign_in");

test("documents fill in what they state, and the rest is open", () => {
  expect(rowOf([directory])).toMatchObject({
    ...{ owner: "IT operations", testedOn: "2026-03-14", fallback: null, open: ["fallback"], fromParent: true },
    mustWork: true,
  });
});

test("without a system everything is open, and that is said first", () => {
  expect(rowOf([])?.open).toEqual(["system", "owner", "test", "fallback"]);
});

test("plans, the past and what does not exist are no systems", () => {
  const none = [
    { ...directory, kind: "planned" as const },
    { ...directory, kind: "past" as const },
    { ...directory, details: { present: false } },
  ];
  expect(rowOf(none)?.systems).toEqual([]);
});

test("a bare yes is said in the words of its column, and a no is no way back", () => {
  const facts = (value: boolean) => [{ ...directory, details: { ...directory.details, high_availability: value } }];
  expect(rowOf(facts(true))?.fallback).toBe("high availability: Active Directory");
  expect(rowOf(facts(false))?.fallback).toBeNull();
});

test("a person's word goes before the documents, field by field", () => {
  const word = { mustWork: false, owner: null, testedOn: null, fallback: "Cached sign-in", reason: "Call with IT" };
  expect(rowOf([directory], new Map([["sign_in", word]]))).toMatchObject({
    ...{ mustWork: false, owner: "IT operations", fallback: "Cached sign-in", open: [], word },
  });
});

test("every capability has its own key and categories of its domain", () => {
  expect(new Set(CAPABILITIES.map(({ key }) => key)).size).toBe(CAPABILITIES.length);
});
