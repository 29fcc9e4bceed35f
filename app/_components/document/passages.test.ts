import { describe, expect, it } from "vitest";
import { markPassages, segmentsOf } from "./passages.ts";

const blocks = [
  { seq: 1, text: "Backups run nightly.", place: { paragraph: 1 } },
  { seq: 2, text: "The recovery time", place: { paragraph: 2 } },
  { seq: 3, text: "objective is 4 hours.", place: { paragraph: 3 } },
  { seq: 4, text: "Backups run nightly.", place: { paragraph: 4 } },
];
const claim = (id: string, quote: string, paragraph: number) => ({ id, quote, place: { paragraph } });

describe("markPassages", () => {
  it("takes the occurrence at the stated place, not the first one", () => {
    const marks = markPassages(blocks, [claim("a", "Backups run nightly", 4)]);
    expect([...marks]).toEqual([[4, [{ start: 0, end: 19, ids: ["a"] }]]]);
  });

  it("follows a quote over several blocks", () => {
    const marks = markPassages(blocks, [claim("a", "recovery time objective is 4 hours", 2)]);
    expect([...marks]).toEqual([
      [2, [{ start: 4, end: 17, ids: ["a"] }]],
      [3, [{ start: 0, end: 20, ids: ["a"] }]],
    ]);
  });

  it("marks the block at the place when its words are not there, and nothing when the place is unknown", () => {
    expect([...markPassages(blocks, [claim("a", "something else", 3)])]).toEqual([
      [3, [{ start: 0, end: 21, ids: ["a"] }]],
    ]);
    expect(markPassages(blocks, [claim("a", "something else", 9)]).size).toBe(0);
  });

  it("lets facts of one passage share its mark", () => {
    const marks = markPassages(blocks, [claim("a", "Backups run nightly.", 1), claim("b", "Backups run nightly.", 1)]);
    expect(marks.get(1)).toEqual([{ start: 0, end: 20, ids: ["a", "b"] }]);
  });
});

describe("segmentsOf", () => {
  it("cuts overlapping marks into pieces that give the text again", () => {
    const pieces = segmentsOf("abcdef", [
      { start: 1, end: 4, ids: ["x"] },
      { start: 3, end: 6, ids: ["y"] },
    ]);
    expect(pieces).toEqual([
      { text: "a", ids: [] },
      { text: "bc", ids: ["x"] },
      { text: "d", ids: ["x", "y"] },
      { text: "ef", ids: ["y"] },
    ]);
  });

  it("leaves a text without marks whole", () => {
    expect(segmentsOf("abc", [])).toEqual([{ text: "abc", ids: [] }]);
  });
});
