// Hostile zips are refused by their directory; what is left out is named.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataroomFile, hasDataroom } from "#lib/documents/testing/dataroom.ts";
import { makeZip, type ZipPart } from "#lib/documents/testing/make-zip.ts";
import { unpackZip } from "#lib/documents/unpack-zip.ts";
import { judgeZip } from "#lib/documents/zip-guard.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zip-guard-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
function write(parts: ZipPart[]): string {
  const file = join(folder, `${made++}.zip`);
  writeFileSync(file, makeZip(parts));
  return file;
}

interface Unpacked {
  files: Record<string, string>;
  refused: { name: string; refused: string }[];
  failed: string[];
}

async function unpack(file: string): Promise<Unpacked> {
  const seen: Unpacked = { files: {}, refused: [], failed: [] };
  for await (const item of unpackZip(file)) {
    if ("refused" in item) {
      seen.refused.push(item);
      continue;
    }
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of item.stream) chunks.push(chunk as Buffer);
      seen.files[item.name] = Buffer.concat(chunks).toString();
    } catch (error) {
      seen.failed.push(String(error));
    }
  }
  return seen;
}

const block = Buffer.alloc(4 * 1024 * 1024);
const packedBlock = { bytes: deflateRawSync(block), size: block.length, crc: crc32(block) };

describe("a zip is judged before it is opened", () => {
  it("hands out the files of an honest archive, folders and all", async () => {
    const seen = await unpack(
      write([{ name: "4 IT/" }, { name: "4 IT/4.2.1 Server list.csv", content: "a,b\n1,2\n" }]),
    );
    expect(seen).toEqual({ files: { "4 IT/4.2.1 Server list.csv": "a,b\n1,2\n" }, refused: [], failed: [] });
  });

  it.each([
    ["../../etc/cron.d/job", "leads out"],
    ["a/../../b", "leads out"],
    ["/etc/passwd", "absolute"],
    ["C:/Windows/x.dll", "drive"],
    ["..\\..\\x", "backslash"],
    ["a\u0000b.txt", "control"],
    ["x".repeat(1_200), "longer"],
  ])("leaves out %j and keeps the rest", async (name, words) => {
    const seen = await unpack(
      write([
        { name, content: "bad" },
        { name: "good.txt", content: "good" },
      ]),
    );
    expect(seen.files).toEqual({ "good.txt": "good" });
    expect(seen.refused).toHaveLength(1);
    expect(seen.refused[0]?.refused).toContain(words);
  });

  it("leaves out links, protected entries and second files of the same name", async () => {
    const seen = await unpack(
      write([
        { name: "link", content: "/etc/passwd", mode: 0o120777 },
        { name: "secret.docx", content: "x", encrypted: true },
        { name: "Plan.txt", content: "first" },
        { name: "plan.TXT", content: "second" },
      ]),
    );
    expect(seen.files).toEqual({ "Plan.txt": "first" });
    expect(seen.refused.map((entry) => entry.refused).join(" ")).toMatch(/link.*password.*same name/);
  });

  it("keeps a zip inside a zip as a file", async () => {
    const inner = makeZip([{ name: "deep.txt", content: "deep" }]);
    const seen = await unpack(write([{ name: "inner.zip", content: inner }]));
    expect(Object.keys(seen.files)).toEqual(["inner.zip"]);
  });

  it("refuses an archive that would unpack to more than the limit, from its directory alone", async () => {
    const parts = Array.from({ length: 80 }, (_, index) => ({ name: `${index}`, packed: packedBlock }));
    const judged = await judgeZip(write(parts));
    expect(judged.refused?.reason).toBe("too_large");
    expect(judged.safe).toEqual([]);
  });

  it("refuses entries packed beyond the ratio", async () => {
    const judged = await judgeZip(write([{ name: "zeros.bin", packed: packedBlock }]));
    expect(judged.refused).toMatchObject({ reason: "refused", words: expect.stringContaining("200 to 1") });
  });

  it("refuses entries that share the same bytes", async () => {
    const judged = await judgeZip(
      write([
        { name: "a", content: "aaaaaaaa" },
        { name: "b", sharesWith: 0 },
      ]),
    );
    expect(judged.refused).toMatchObject({ reason: "refused", words: expect.stringContaining("overlap") });
  });

  it("refuses too many entries at once", async () => {
    const parts = Array.from({ length: 2_001 }, (_, index) => ({ name: `${index}.txt` }));
    expect((await judgeZip(write(parts))).refused?.reason).toBe("too_large");
  });

  it("stops an entry that inflates to more than its directory says", async () => {
    const seen = await unpack(write([{ name: "lie.txt", packed: packedBlock, claimedBytes: 1_000 }]));
    expect(seen.files).toEqual({});
    expect(seen.failed.join()).toContain("lie.txt is damaged or holds more bytes");
  });

  it("says damaged for a file without a directory", async () => {
    const file = join(folder, "cut.zip");
    writeFileSync(file, makeZip([{ name: "a", content: "text" }]).subarray(0, 40));
    expect((await judgeZip(file)).refused?.reason).toBe("damaged");
  });
});

describe.skipIf(!hasDataroom)("real hostile archives", () => {
  it.each([
    ["absolute-path.zip", /absolute|drive|backslash/],
    ["parent-path.zip", /leads out/],
    ["corrupt-alloc.zip", /damaged/],
  ])("%s names what it leaves out", async (name, words) => {
    const seen = await unpack(dataroomFile(`malformed/${name}`));
    expect(seen.refused.map((entry) => entry.refused).join(" ")).toMatch(words);
    expect(Object.keys(seen.files).every((file) => !/^([/\\]|[A-Za-z]:)|\.\./.test(file))).toBe(true);
  });

  it("takes in the empty entry, and of quines and repeated names each file once", async () => {
    for (const name of ["zero-byte-entry.zip", "quine.zip", "overlapping-names.zip"]) {
      const seen = await unpack(dataroomFile(`malformed/${name}`));
      expect(Object.keys(seen.files).length + seen.refused.length + seen.failed.length, name).toBeGreaterThan(0);
    }
  });
});
