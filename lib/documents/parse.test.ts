// The way in: bad files end in a reason, the reading process may die, and the next file is read as if nothing happened.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeParser, parseDocument } from "#lib/documents/parse.ts";
import { dataroomFile, hasDataroom, trueDocuments } from "#lib/documents/testing/dataroom.ts";
import { makeZip } from "#lib/documents/testing/make-zip.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parse-"));
});
afterAll(async () => {
  await closeParser();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Buffer) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return { file, name };
}

const good = () => write("good.md", "# Servers\n\n| Host | OS |\n|---|---|\n| a | Linux |\n");

async function expectGoodFileIsRead() {
  expect(await parseDocument(good())).toMatchObject({ title: "Servers", pages: [{ tables: [{ rowCount: 1 }] }] });
}

/** A megabyte of blanks, packed once and repeated: a part of any size without ever holding it in memory. */
function blanks(megabytes: number, before: string, after: string) {
  const unit = Buffer.alloc(1024 * 1024, " ");
  const size = megabytes * unit.length + before.length + after.length;
  let crc = crc32(before);
  for (let i = 0; i < megabytes; i++) crc = crc32(unit, crc);
  return { bytes: packLong(before, unit, megabytes, after), size, crc: crc32(after, crc) };
}

function packLong(before: string, unit: Buffer, times: number, after: string): Buffer {
  const whole = Buffer.concat([Buffer.from(before), ...Array.from({ length: times }, () => unit), Buffer.from(after)]);
  return deflateRawSync(whole, { level: 1 });
}

/** Reading processes that this test's process has started (told by the kernel where it can tell). */
function readingProcesses(): number[] {
  const file = `/proc/self/task/${process.pid}/children`;
  if (!existsSync(file)) return [];
  const ids = readFileSync(file, "utf8").trim().split(/\s+/).filter(Boolean).map(Number);
  return ids.filter((id) => readFileSync(`/proc/${id}/cmdline`, "utf8").includes("parse-child"));
}

describe("files that give nothing", () => {
  it.each(["a.pdf", "a.docx", "a.xlsx", "a.csv"])("0 bytes called %s", async (name) => {
    expect(await parseDocument(write(name, ""))).toMatchObject({ unreadable: "empty", words: expect.any(String) });
  });

  it("a stored file that is gone", async () => {
    expect(await parseDocument({ file: join(folder, "none"), name: "x.pdf" })).toMatchObject({
      unreadable: "missing_file",
    });
  });

  it("an Office file cut short, an executable, a picture, an archive, a text of blanks", async () => {
    const whole = makeZip([
      { name: "[Content_Types].xml", content: "<Types/>" },
      { name: "word/document.xml", content: "<x/>" },
    ]);
    expect(await parseDocument(write("cut.docx", whole.subarray(0, 90)))).toMatchObject({ unreadable: "damaged" });
    const program = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(300)]);
    expect(await parseDocument(write("x.pdf", program))).toMatchObject({ unreadable: "unsupported" });
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    expect(await parseDocument(write("x.png", png))).toMatchObject({
      unreadable: "no_text",
      words: expect.stringContaining("picture"),
    });
    expect(await parseDocument(write("x.zip", whole.subarray(0)))).not.toHaveProperty("pages.0.name");
    expect(await parseDocument(write("x.txt", "  \n "))).toMatchObject({ unreadable: "empty" });
  });

  it("an Office file whose parts unpack beyond the limits is refused before a reader starts", async () => {
    const part = blanks(130, "<w>", "</w>");
    const bomb = makeZip([
      { name: "[Content_Types].xml", content: "<Types/>" },
      { name: "word/document.xml", packed: part },
    ]);
    const result = await parseDocument(write("bomb.docx", bomb));
    expect(result).toMatchObject({ unreadable: expect.stringMatching(/refused|too_large/) });
  });
});

describe("the reading process", () => {
  it("is stopped when a file takes too long, and the next file is read", async () => {
    const slow = write("slow.md", `${"| a ".repeat(40)}|\n`.repeat(20_000));
    const result = await parseDocument(slow, { milliseconds: 1 });
    expect(result).toMatchObject({
      unreadable: "too_slow",
      words: "Took longer than 1 second to read and was stopped.",
    });
    await expectGoodFileIsRead();
  });

  it("is stopped when a file takes too much memory, and the next file is read", async () => {
    const large = write("large.csv", `${"a,b,c,d,e,f,g,h\n".repeat(400_000)}`);
    const details: string[] = [];
    const result = await parseDocument(large, { memoryBytes: 150 * 1024 * 1024 }, (detail) => details.push(detail));
    expect(result).toMatchObject({ unreadable: "too_large", words: expect.stringContaining("memory") });
    expect(details.join()).toContain("memory limit");
    await expectGoodFileIsRead();
  });

  it("runs out of its own heap without harm to us", async () => {
    const large = write("heap.csv", `${"a,b,c,d,e,f,g,h\n".repeat(200_000)}`);
    const result = await parseDocument(large, { heapMegabytes: 24 });
    expect(result).toMatchObject({ unreadable: "too_large" });
    await expectGoodFileIsRead();
  });

  it("reads again when the process is killed from outside", async () => {
    await expectGoodFileIsRead();
    const before = readingProcesses();
    const waiting = parseDocument(write("long.csv", `Host,OS\n${"a,Linux\n".repeat(60_000)}`));
    for (const id of before) process.kill(id, "SIGKILL");
    expect(await waiting).toMatchObject({ pages: [{ tables: [{ rowCount: 60_000 }] }] });
  });

  it("answers many callers, each with its own file", async () => {
    const files = Array.from({ length: 30 }, (_, index) =>
      write(`${index}.txt`, `Server number ${index} stands in Halle.`),
    );
    const results = await Promise.all(files.map((file) => parseDocument(file, { filesPerProcess: 7 })));
    const texts = results.map((result) => ("pages" in result ? result.pages[0]?.blocks[0]?.text : result.words));
    expect(texts).toEqual(files.map((_, index) => `Server number ${index} stands in Halle.`));
  });

  it("survives nesting without end", async () => {
    const deep = write("deep.html", `<html><body>${"<div>".repeat(300_000)}text`);
    const result = await parseDocument(deep);
    expect("pages" in result || result.words).toBeTruthy();
    await expectGoodFileIsRead();
  });

  it("cleans what a database cannot store and says so", async () => {
    const result = await parseDocument(write("nul.txt", "Server\u0000 room one is in Halle. It was rebuilt in 2019."));
    expect(result).toMatchObject({ warnings: [expect.stringContaining("1 characters")] });
    expect(JSON.stringify(result)).not.toContain("\\u0000");
  });
});

describe.skipIf(!hasDataroom)("damaged and hostile real files", () => {
  const expected: [RegExp, RegExp][] = [
    [/password-protected/, /^password$/],
    [/damaged file/, /^damaged$/],
    [/refuse; no large/, /^damaged$/],
    [/refuse or stop|never write|overwrite|no failure$/, /^(unsupported|refused|damaged|empty)$/],
    [/read the mail|read without|read the outer|read the text|read the good/, /^read$/],
    [/./, /^(read|password|damaged|no_text|refused)$/],
  ];
  it.each(trueDocuments().filter((known) => known.expected_behaviour))("$path", async (known) => {
    const result = await parseDocument({ file: dataroomFile(known.path), name: basename(known.path) });
    const ended = "unreadable" in result ? result.unreadable : "read";
    const rule = expected.find(([behaviour]) => behaviour.test(known.expected_behaviour ?? ""));
    expect(ended, JSON.stringify(result).slice(0, 200)).toMatch(rule?.[1] ?? /never/);
    if ("unreadable" in result) expect(result.words.length).toBeGreaterThan(10);
  });

  it("reports the protected attachment of a mail", async () => {
    const result = await parseDocument({ file: dataroomFile("malformed/zip-in-mail.eml"), name: "mail.eml" });
    expect(result).toMatchObject({ attachments: [{ name: "test.zip", problem: expect.stringContaining("password") }] });
  });
});
