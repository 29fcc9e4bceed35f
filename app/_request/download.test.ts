import { expect, test } from "vitest";
import { disposition, downloadHeaders, rangeOf } from "./download.ts";

test.each([
  ["bytes=0-99", { start: 0, end: 99 }],
  ["bytes=900-", { start: 900, end: 999 }],
  ["bytes=-100", { start: 900, end: 999 }],
  ["bytes=990-5000", { start: 990, end: 999 }],
  ["bytes=-5000", { start: 0, end: 999 }],
  ["bytes=1000-", "unsatisfiable"],
  ["bytes=-0", "unsatisfiable"],
  ["bytes=5-2", undefined],
  ["bytes=0-1,5-6", undefined],
  ["bytes=-", undefined],
  ["lines=1-2", undefined],
  [null, undefined],
])("range %s of 1000 bytes", (header, expected) => {
  expect(rangeOf(header, 1000)).toEqual(expected);
});

test("a name with quotes, line ends and other letters stays one header", () => {
  const header = disposition("attachment", 'Bericht "Lünen"\r\nX-Evil: 1; 50%.pdf');
  expect(header).not.toMatch(/[\r\n]/);
  expect(header).toMatch(/^attachment; filename="[^"]*"; filename\*=UTF-8''[\w.%~-]+$/);
  expect(decodeURIComponent(header.split("''")[1] ?? "")).toBe('Bericht "Lünen"\r\nX-Evil: 1; 50%.pdf');
  expect(() => disposition("attachment", "\ud800.pdf")).not.toThrow();
});

test("only what is a PDF by content is shown in place", () => {
  const original = { name: "a.pdf", sha256: "0", bytes: 1, read: () => process.stdin };
  const type = (mediaType: string) => downloadHeaders({ ...original, mediaType }, true)["Content-Type"];
  expect(type("application/pdf")).toBe("application/pdf");
  expect(type("text/html")).toBe("application/octet-stream");
  const plain = downloadHeaders({ ...original, mediaType: "application/pdf" }, false);
  expect(plain["Content-Disposition"]).toMatch(/^attachment/);
});
