// The type of a file comes from its content; its name decides between text formats only.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sniff } from "#lib/documents/sniff.ts";
import { dataroomFile, hasDataroom, trueDocuments } from "#lib/documents/testing/dataroom.ts";
import { makeZip } from "#lib/documents/testing/make-zip.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sniff-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function kindOf(name: string, content: string | Buffer) {
  const file = join(folder, "bytes");
  writeFileSync(file, content);
  return sniff(file, name);
}

const pdf = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF";
const prose =
  "The plant in Halle runs two firewalls, one of them old.\nThe other, newer one, was bought in 2021, used.\n";
const wide = "Host;OS;Site\nsrv1;Windows;Halle\nsrv2;Linux;Halle\nsrv3;Linux;Jena\n";

describe("type by content", () => {
  it.each([
    ["an executable called pdf", "a.pdf", Buffer.concat([Buffer.from("MZ\x90\x00"), Buffer.alloc(400, 7)]), "other"],
    ["HTML called docx", "a.docx", "<!DOCTYPE html><html><body><p>Hi</p></body></html>", "html"],
    ["a PDF called txt", "a.txt", pdf, "pdf"],
    ["a PDF behind some bytes", "a.pdf", `\n\n  ${pdf}`, "pdf"],
    ["text about PDF", "a.txt", "Files begin with %PDF-1.7 and so on, says the manual.", "txt"],
    ["double extension", "a.pdf.exe", pdf, "pdf"],
    ["a plain zip called docx", "a.docx", makeZip([{ name: "notes.txt", content: "x" }]), "zip"],
    ["RTF called doc", "a.doc", "{\\rtf1 Hello}", "other"],
    ["JSON", "a.txt", '{"a": [1, 2]}', "other"],
    ["SVG", "a.html", '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', "image"],
    ["a semicolon table called txt", "a.txt", wide, "csv"],
    ["prose with commas", "a.txt", prose, "txt"],
    ["prose called csv", "a.csv", prose, "csv"],
    ["Markdown called txt", "a.txt", "# One\n\ntext\n\n# Two\n\n| A | B |\n|---|---|\n| 1 | 2 |\n", "md"],
    ["Markdown that opens with HTML", "a.md", '<p align="center">\n<b>Logo</b>\n</p>\n\n# Title\n\nText\n', "md"],
    ["plain text called md", "a.md", "Just a sentence.", "md"],
    ["a memo", "memo.txt", "To: Anna\nFrom: Ben\nDate: 3 May\nSubject: Servers\n\nText", "txt"],
    ["a mail called txt", "m.txt", "From: a@b.c\nTo: d@e.f\nMessage-ID: <1@b.c>\nSubject: x\n\nText", "eml"],
    ["UTF-16 without a mark", "a.txt", Buffer.from("Server room in Halle, ground floor", "utf16le"), "txt"],
    ["Windows text", "a.txt", Buffer.from("Büro in Köln, Gebäude fünf", "latin1"), "txt"],
    ["noise", "a.txt", Buffer.from(Array.from({ length: 600 }, (_, index) => (index * 89 + 3) % 31)), "other"],
  ])("%s", async (_title, name, content, kind) => {
    expect((await kindOf(name, content)).kind).toBe(kind);
  });

  it("tells empty files, blank files and files of two bytes apart", async () => {
    expect((await kindOf("a.pdf", "")).problem?.reason).toBe("empty");
    expect((await kindOf("a.txt", " \n\t\n")).problem?.reason).toBe("empty");
    expect((await kindOf("a.txt", "ok")).kind).toBe("txt");
  });

  it("knows Office containers by their parts, names macros, and recognises OpenDocument", async () => {
    const parts = [
      { name: "[Content_Types].xml", content: "<Types/>" },
      { name: "word/document.xml", content: "<x/>" },
    ];
    expect(await kindOf("a.zip", makeZip(parts))).toMatchObject({ kind: "docx" });
    const withMacro = makeZip([...parts, { name: "word/vbaProject.bin", content: "x" }]);
    expect(await kindOf("a.docx", withMacro)).toMatchObject({ kind: "docx", macros: true });
    const ods = makeZip([{ name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" }]);
    expect(await kindOf("a.xlsx", ods)).toMatchObject({ kind: "other", called: "OpenDocument spreadsheet" });
  });
});

describe.skipIf(!hasDataroom)("real files", () => {
  const kinds: Record<string, string> = { jpg: "image", tiff: "image", xlsm: "xlsx" };
  const damaged = /protected-password|truncated/;
  it.each(trueDocuments().filter((known) => !damaged.test(known.path)))("$path", async ({ path, format }) => {
    // The name is withheld except where it may decide.
    const name = ["md", "txt", "csv"].includes(format) ? basename(path) : "upload.bin";
    expect((await sniff(dataroomFile(path), name)).kind).toBe(kinds[format] ?? format);
  });

  it("sees the password from outside", async () => {
    for (const name of ["protected-password-tika.docx", "protected-password-tika.xlsx"]) {
      expect(await sniff(dataroomFile(`malformed/${name}`), name)).toMatchObject({
        encrypted: true,
        problem: { reason: "password" },
      });
    }
  });
});
