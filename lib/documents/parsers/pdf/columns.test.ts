import { expect, test } from "vitest";
import { parsedPages } from "./pdf-for-tests.ts";

const LEFT = [
  "The company runs two data centres in",
  "the north of the country, both of which",
  "were built in the same year and have",
  "their own supply of power. Patching of",
  "the servers is done every month by the",
  "operations team, which counts eleven",
  "people, two of them contractors of a",
  "partner whose contract ends next year.",
];
const RIGHT = [
  "Backups are written to disk each night",
  "and copied to tape once a week, which",
  "a courier takes to a vault in the next",
  "town. A restore of the whole system was",
  "last tested in March and took nineteen",
  "hours, three more than the plan allows",
  "for; the cause was a library that could",
  "read only one of its tapes at a time.",
];

async function textsOf(shift: number): Promise<string[]> {
  const texts = [
    { x: 60, y: 60, text: "Operations" },
    ...LEFT.map((text, at) => ({ x: 60, y: 100 + at * 14, text })),
    ...RIGHT.map((text, at) => ({ x: 320, y: 100 + shift + at * 14, text })),
  ];
  const { pages } = await parsedPages([{ texts }]);
  return pages.flatMap(({ blocks }) => blocks.map(({ text }) => text));
}

test.each([
  ["side by side", 0],
  ["at heights of their own", 7],
])("two columns of prose are read one after the other, lines %s", async (_, shift) => {
  const text = (await textsOf(shift)).join("\n").replace(/\s+/g, " ");
  expect(text).toContain(LEFT.join(" "));
  expect(text).toContain(RIGHT.join(" "));
});
