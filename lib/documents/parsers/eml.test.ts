// Mails: headers, bodies in any encoding, attachments read by their own readers, nesting with an end.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "#lib/documents/parsers/eml.ts";
import { makeZip } from "#lib/documents/testing/make-zip.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "eml-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(content: string) {
  const file = join(folder, "bytes");
  writeFileSync(file, content.replaceAll("\n", "\r\n"));
  const result = await parse({ file, name: "mail.eml", mediaType: "message/rfc822" });
  if ("unreadable" in result) throw new Error(result.words);
  return result;
}

const head =
  "From: A <a@x.example>\nTo: b@x.example\nSubject: =?utf-8?Q?Server_K=C3=B6ln?=\nDate: Tue, 3 Mar 2026 23:30:00 -0500\nMIME-Version: 1.0\n";
const part = (type: string, body: string) => `--B\nContent-Type: ${type}\n\n${body}\n`;
const attached = (name: string, type: string, bytes: Buffer) =>
  `--B\nContent-Type: ${type}; name="${name}"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="${name}"\n\n${bytes.toString("base64")}\n`;

describe("mail", () => {
  it("tells who, when and what, and where the text stands", async () => {
    const mail = await read(`${head}Content-Type: text/plain; charset=utf-8\n\nHi,\n\nthe firewall in Köln is old.\n`);
    expect(mail).toMatchObject({ title: "Server Köln", asOf: "2026-03-04", warnings: [] });
    expect(mail.pages[0]).toMatchObject({ kind: "message", tables: [{ keyValue: true, rowCount: 4 }] });
    expect(mail.pages[0]?.blocks.at(-1)).toMatchObject({ text: "the firewall in Köln is old.", place: { line: 10 } });
  });

  it("reads tables and further pages out of bodies and attachments, numbered through", async () => {
    const html = "<p>See list</p><table><tr><th>Host</th><th>OS</th></tr><tr><td>a</td><td>L</td></tr></table>";
    const csv = attached("list.csv", "text/csv", Buffer.from("Host,OS\na,Linux\nb,Windows\n"));
    const mail = await read(
      `${head}Content-Type: multipart/mixed; boundary=B\n\n${part("text/html", html)}${csv}--B--\n`,
    );
    expect(mail.pages.map((page) => [page.number, page.name])).toEqual([
      [1, "Server Köln"],
      [2, "list.csv"],
    ]);
    expect(mail.pages.flatMap((page) => page.tables.map((table) => [table.number, table.rowCount]))).toEqual([
      [1, 4],
      [2, 1],
      [3, 2],
    ]);
    expect(mail.pages[1]?.blocks.map((block) => block.table)).toEqual([3, 3, 3]);
    expect(mail.attachments).toEqual([{ name: "list.csv", mediaType: "text/csv", bytes: 26 }]);
  });

  it("lists what it does not open with the reason", async () => {
    const zip = attached("x.zip", "application/zip", makeZip([{ name: "a", content: "b", encrypted: true }]));
    const program = attached("setup.pdf", "application/pdf", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(90)]));
    const mail = await read(
      `${head}Content-Type: multipart/mixed; boundary=B\n\n${part("text/plain", "Hi")}${zip}${program}--B--\n`,
    );
    expect(mail.attachments?.map((attachment) => attachment.problem)).toEqual([
      expect.stringContaining("password"),
      expect.stringContaining("not read"),
    ]);
  });

  it("follows mails inside mails to a depth and no further", async () => {
    let content = `${head}Content-Type: text/plain\n\nlevel 0\n`;
    for (let level = 1; level <= 5; level++) {
      content = `${head}Content-Type: multipart/mixed; boundary=L${level}\n\n--L${level}\nContent-Type: text/plain\n\nlevel ${level}\n--L${level}\nContent-Type: message/rfc822\n\n${content}\n--L${level}--\n`;
    }
    const mail = await read(content);
    const text = mail.pages.flatMap((page) => page.blocks.map((block) => block.text)).join("\n");
    expect(text).toContain("level 5");
    expect(text).toContain("level 4");
    expect(text).not.toContain("level 1");
    expect(mail.attachments?.some((attachment) => attachment.problem?.includes("deeper"))).toBe(true);
  });
});
