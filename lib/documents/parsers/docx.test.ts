// Word files: structure, places, tracked changes, notes, and files made to break readers.
import { describe, expect, it } from "vitest";
import { parse } from "#lib/documents/parsers/docx.ts";
import { makeZip } from "#lib/documents/testing/make-zip.ts";
import { dataroomFile, parseBytes, readable } from "#lib/documents/testing/parse-office.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function docx(body: string, parts: Record<string, string> = {}, prologue = ""): Buffer {
  const types = Object.keys(parts).map(
    (name, at) => `<Relationship Id="p${at}" Type="${office}/${name.replace(/\d/g, "")}" Target="${name}.xml"/>`,
  );
  return makeZip([
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/_rels/document.xml.rels",
      content: `<Relationships xmlns="${relations}">${types.join("")}<Relationship Id="x" Type="${office}/image" Target="http://127.0.0.1:9/canary" TargetMode="External"/></Relationships>`,
    },
    {
      name: "word/document.xml",
      content: `${prologue}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    },
    ...Object.entries(parts).map(([name, content]) => ({ name: `word/${name}.xml`, content })),
  ]);
}

const run = (text: string, properties = "") =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = "") =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${inner}</w:p>`;
const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const blocksOf = async (bytes: Buffer) => readable(await parseBytes(parse, bytes)).pages[0]?.blocks ?? [];
const of = (file: string) => parse({ file, name: file, mediaType: "application/test" });

describe("paragraphs", () => {
  it("are counted from 1 and keep headings, lists and entities", async () => {
    const styles = `<w:styles xmlns:w="${word}"><w:style w:styleId="Ueberschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`;
    const blocks = await blocksOf(
      docx(
        paragraph(run("Scope"), '<w:pStyle w:val="Ueberschrift1"/>') +
          paragraph("") +
          paragraph(run("R&amp;D uses &#x201C;SAP&#x201D;.")) +
          paragraph(run("MFA"), '<w:numPr><w:numId w:val="3"/></w:numPr>'),
        { styles },
      ),
    );
    expect(blocks).toEqual([
      { kind: "heading", level: 1, text: "Scope", place: { paragraph: 1 } },
      { kind: "paragraph", text: "R&D uses “SAP”.", place: { paragraph: 2 } },
      { kind: "list_item", text: "MFA", place: { paragraph: 3 } },
    ]);
  });

  it("read as if all changes were accepted, without field instructions", async () => {
    const body = paragraph(
      `${run("RTO is ")}<w:del><w:r><w:delText>8</w:delText></w:r></w:del><w:ins>${run("4")}</w:ins>${run(" hours")}<w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r>`,
    );
    const document = readable(await parseBytes(parse, docx(body)));
    expect(document.pages[0]?.blocks.map((block) => block.text)).toEqual(["RTO is 4 hours"]);
    expect(document.warnings.join()).toContain("tracked changes");
  });

  it("are followed by their footnotes, comments (hidden) and text boxes; headers come once", async () => {
    const note = (tag: string, item: string, id: string, text: string) =>
      `<w:${tag} xmlns:w="${word}"><w:${item} w:id="${id}">${paragraph(run(text))}</w:${item}></w:${tag}>`;
    const box = `<w:r><w:pict><v:textbox xmlns:v="v"><w:txbxContent>${paragraph(run("In the box"))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const header = `<w:hdr xmlns:w="${word}">${paragraph(run("Confidential"))}</w:hdr>`;
    const blocks = await blocksOf(
      docx(
        paragraph(
          `${run("Backups run nightly.")}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>${box}`,
        ),
        {
          footnotes: note("footnotes", "footnote", "2", "except Sundays"),
          comments: note("comments", "comment", "0", "really?"),
          header1: header,
          header2: header,
        },
      ),
    );
    expect(blocks.map((block) => [block.kind, block.text, block.hidden ?? false])).toEqual([
      ["paragraph", "Backups run nightly.", false],
      ["note", "except Sundays", false],
      ["note", "really?", true],
      ["paragraph", "In the box", false],
      ["note", "Confidential", false],
    ]);
  });
});

describe("tables", () => {
  it("know title, headings, header, places and merged cells", async () => {
    const merged =
      row(cell("Lyon", '<w:vMerge w:val="restart"/>'), cell("srv1"), cell("RHEL 7")) +
      row(cell("", "<w:vMerge/>"), cell("srv2"), cell("RHEL 8"));
    const body = `${paragraph(run("Table 1: Servers"))}<w:tbl>${row(cell("Site"), cell("Host"), cell("OS"))}${merged}${row(cell("Both sites", '<w:gridSpan w:val="2"/>'), cell("none"))}</w:tbl>`;
    const page = readable(await parseBytes(parse, docx(body))).pages[0];
    expect(page?.tables).toMatchObject([
      {
        number: 1,
        title: "Table 1: Servers",
        columns: ["Site", "Host", "OS"],
        rowCount: 3,
        place: { table: 1, row: 1 },
      },
    ]);
    const rows = page?.blocks.filter((block) => block.kind === "row");
    expect(rows?.map((block) => block.cells)).toEqual([
      ["Site", "Host", "OS"],
      ["Lyon", "srv1", "RHEL 7"],
      ["Lyon", "srv2", "RHEL 8"],
      ["Both sites", "Both sites", "none"],
    ]);
    expect(rows?.[2]).toMatchObject({ place: { table: 1, row: 3 }, table: 1 });
  });

  it("of one column only frame text", async () => {
    const blocks = await blocksOf(docx(`<w:tbl>${row(cell("Important: no tests were made."))}</w:tbl>`));
    expect(blocks).toMatchObject([{ kind: "paragraph", place: { paragraph: 1 } }]);
  });
});

describe("hostile files", () => {
  it("with entities of their own are refused without expanding them", async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
    expect(await parseBytes(parse, docx(paragraph(run("&a;&b;")), {}, bomb))).toMatchObject({ unreadable: "damaged" });
  });

  it("nested without end are refused in time", async () => {
    expect(await parseBytes(parse, docx("<w:sdt>".repeat(100_000)))).toMatchObject({ unreadable: "damaged" });
  });

  it("without text or without a zip say so", async () => {
    expect(await parseBytes(parse, docx(""))).toMatchObject({ unreadable: "no_text" });
    expect(await parseBytes(parse, Buffer.from("PK\u0003\u0004"))).toMatchObject({ unreadable: "damaged" });
  });
});

describe("real files", () => {
  it.skipIf(!dataroomFile("misc-formats"))("give exact tables", async () => {
    const tables = readable(await of(dataroomFile("misc-formats/word-tables.docx") ?? "")).pages[0]?.tables;
    expect(tables?.[0]).toMatchObject({ columns: ["Header 0.0", "Header 0.1", "Header 0.2"], rowCount: 2 });
    const rich = readable(await of(dataroomFile("misc-formats/rich-cells.docx") ?? "")).pages[0];
    expect(rich?.blocks.some((block) => block.text === "Table with nested table")).toBe(true);
    const policy = readable(await of(dataroomFile("target-a/Mobile_Device_Management_Policy.docx") ?? "")).pages[0];
    expect(policy?.tables[0]).toMatchObject({ title: "Policy Enforcement Matrix", rowCount: 5 });
    expect(
      policy?.blocks.some(
        (block) =>
          block.kind === "list_item" && block.text.includes("UFW (Uncomplicated Firewall) enabled with default deny"),
      ),
    ).toBe(true);
  });

  it.skipIf(!dataroomFile("malformed"))("that are broken say why", async () => {
    expect(await of(dataroomFile("malformed/truncated.docx") ?? "")).toMatchObject({ unreadable: "damaged" });
    expect(await of(dataroomFile("malformed/protected-password-tika.docx") ?? "")).toMatchObject({
      unreadable: "password",
    });
    const outer = readable(await of(dataroomFile("malformed/recursive-embedded.docx") ?? ""));
    expect(outer.attachments).toMatchObject([{ problem: "Embedded in the document and not opened." }]);
  });
});
