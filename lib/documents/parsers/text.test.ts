// Plain text: what is set as a heading, a list, a table, and what merely wraps.
import { describe, expect, it } from "vitest";
import { splitLines } from "#lib/documents/parsers/decode-text.ts";
import { startPage } from "#lib/documents/parsers/page-writer.ts";
import { statedDate } from "#lib/documents/parsers/stated-date.ts";
import { writeText } from "#lib/documents/parsers/text.ts";

function read(text: string) {
  const writer = startPage("text", { tables: 0, warnings: [] });
  writeText(splitLines(text), writer);
  return writer.page;
}

describe("plain text", () => {
  it("joins wrapped lines, keeps meant ones, and knows headings and list items", () => {
    const page = read(
      "SERVER ROOM\n===========\n\nThe room in the cellar of building four holds two racks and one\nbattery.\n\n1.2 Network\n\n  - Switch A, which is\n    old\n  - Switch B\n\nHost: srv1\nOS: Windows\n\nBackup\n\nIt runs at night.\n",
    );
    expect(page.blocks.map((block) => [block.kind, block.text, block.place.line])).toEqual([
      ["heading", "SERVER ROOM", 1],
      ["paragraph", "The room in the cellar of building four holds two racks and one battery.", 4],
      ["heading", "1.2 Network", 7],
      ["list_item", "Switch A, which is old", 9],
      ["list_item", "Switch B", 11],
      ["paragraph", "Host: srv1\nOS: Windows", 13],
      ["heading", "Backup", 16],
      ["paragraph", "It runs at night.", 18],
    ]);
  });

  it("reads tables drawn with dashes and with bars", () => {
    const page = read(
      "Host     OS\n-------- -------\nsrv1     Linux\nsrv2     Windows\n\n+---+----+\n| A | B  |\n+===+====+\n| 1 | 2  |\n|   | 2b |\n+---+----+\n| 3 | 4  |\n+---+----+\n",
    );
    expect(page.tables).toMatchObject([
      { columns: ["Host", "OS"], rowCount: 2, place: { line: 1 } },
      { columns: ["A", "B"], rowCount: 2, place: { line: 7 } },
    ]);
    expect(page.blocks.filter((block) => block.table === 2).map((block) => block.cells)).toEqual([
      ["A", "B"],
      ["1", "2 2b"],
      ["3", "4"],
    ]);
  });

  it("ends a table without a frame at the blank line, whatever rule comes later", () => {
    const page = read(
      "Class     Wipe\n--------- ---------\nHigh      3 passes\nLow       Reset\n\nBefore a device is handed on:\n\n-   Remove all labels\n\n--------------------\n\nIncidents\n",
    );
    expect(page.tables).toMatchObject([{ columns: ["Class", "Wipe"], rowCount: 2 }]);
    expect(page.blocks.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Before a device is handed on:", "Remove all labels"]),
    );
    const framed = read(
      "--------------------\nHost     OS\n-------- -----------\nsrv1     Linux\n         (old)\n\nsrv2     Windows\n--------------------\n",
    );
    expect(framed.tables).toMatchObject([{ columns: ["Host", "OS"], rowCount: 2 }]);
  });

  it("finds the date a document states about itself, not the next review", () => {
    const date = (text: string) => statedDate([{ kind: "paragraph", text, place: { line: 1 } }]);
    expect(date("Next Review: 2027-01-25 | Last Updated: 2026-01-25 (UTC)")).toBe("2026-01-25");
    expect(date("Stand: 3.5.2024")).toBe("2024-05-03");
    expect(date("As of 3 May 2024")).toBe("2024-05-03");
    expect(date("Effective date: June 1, 2023")).toBe("2023-06-01");
    expect(date("Next review date: 2027-01-25")).toBeUndefined();
    expect(date("Founded 1998")).toBeUndefined();
  });
});
