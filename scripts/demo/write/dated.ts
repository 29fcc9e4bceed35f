// Gives Office files the day on which their author would have saved them, instead of the day of their generation.
import * as XLSX from "@e965/xlsx";

const PROPERTIES = "docProps/core.xml";

/** @param day ISO date */
export function dated(file: Buffer, day: string): Buffer {
  const parts = XLSX.CFB.read(file, { type: "buffer" });
  const found = parts.FileIndex[parts.FullPaths.findIndex((path: string) => path.endsWith(PROPERTIES))];
  if (!found) throw new Error(`The file has no ${PROPERTIES} that could carry a date`);
  const text = Buffer.from(found.content as Uint8Array).toString("utf8");
  const changed = text.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => `${tag}${day}T08:00:00Z`,
  );
  found.content = Buffer.from(changed);
  return Buffer.from(XLSX.CFB.write(parts, { fileType: "zip", type: "buffer", compression: true }) as Uint8Array);
}
