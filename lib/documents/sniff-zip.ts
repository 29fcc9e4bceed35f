// Looks into a zip container's directory and content list: Office file, OpenDocument, or a plain archive.
import type { DocumentKind, Sniffed } from "#lib/documents/sniff.ts";
import { readEntry } from "#lib/documents/unpack-zip.ts";
import { openZip, readDirectory } from "#lib/documents/zip-directory.ts";
import { judgeZip } from "#lib/documents/zip-guard.ts";

const office: { part: RegExp; kind: DocumentKind; mediaType: string }[] = [
  {
    part: /^word\/document\d*\.xml$/i,
    kind: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  {
    part: /^xl\/workbook\.(xml|bin)$/i,
    kind: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  {
    part: /^ppt\/presentation\.xml$/i,
    kind: "pptx",
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  },
];

/** Most entries looked at to tell the type; the guard decides later whether the file may be opened. */
const mostEntries = 300_000;

/** Type of a zip by what its directory lists; a directory that cannot be read leaves the first entry's name as the hint. */
export async function sniffZip(file: string, head: Buffer): Promise<Sniffed> {
  let names: string[];
  try {
    const zip = await openZip(file);
    try {
      names = zip.entryCount > 20_000 ? [] : (await readDirectory(zip, mostEntries)).map((entry) => entry.name);
    } finally {
      zip.close();
    }
  } catch {
    return damagedContainer(head);
  }
  const macros = names.some((name) => /vbaProject\.bin$|activeX\//i.test(name)) ? { macros: true } : {};
  if (names.some((name) => name === "[Content_Types].xml" || name.startsWith("_rels/"))) {
    const match = office.find(({ part }) => names.some((name) => part.test(name.replaceAll("\\", "/"))));
    if (match) return { mediaType: match.mediaType, kind: match.kind, ...macros };
    if (names.some((name) => /^visio\//i.test(name))) {
      return { mediaType: "application/vnd.ms-visio.drawing", kind: "other", called: "Visio drawing" };
    }
  }
  if (names.includes("mimetype")) {
    const judged = await judgeZip(file);
    const stated = judged.refused ? undefined : (await readEntry(file, "mimetype", 200))?.toString("latin1").trim();
    if (stated?.startsWith("application/vnd.oasis.opendocument.")) {
      return { mediaType: stated, kind: "other", called: `OpenDocument ${stated.slice(35)}` };
    }
    if (stated === "application/epub+zip") return { mediaType: stated, kind: "other", called: "electronic book" };
  }
  return { mediaType: "application/zip", kind: "zip", called: "archive" };
}

function damagedContainer(head: Buffer): Sniffed {
  const text = head.toString("latin1");
  // A container cut short still shows the names of its first parts.
  const hint = /\[Content_Types\]\.xml|_rels\/|docProps\//.test(text)
    ? /word\//.test(text)
      ? "docx"
      : /ppt\//.test(text)
        ? "pptx"
        : /xl\//.test(text)
          ? "xlsx"
          : undefined
    : undefined;
  const words = "The file is damaged: it ends before its directory, or the directory cannot be read.";
  const match = office.find(({ kind }) => kind === hint);
  return {
    mediaType: match?.mediaType ?? "application/zip",
    kind: match?.kind ?? "zip",
    called: "archive",
    problem: { reason: "damaged", words },
  };
}
