// For tests: runs an Office reader on bytes made in the test, or on a file of the shared data room where that is present.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ParsedDocument, ParseResult } from "#lib/documents/parsed.ts";
import type { Parse } from "#lib/documents/parsers/parser-input.ts";

const dataroom = new URL("../../../../shared/dataroom/", import.meta.url).pathname;

/** Path of a file of the data room, undefined where it is not there. */
export function dataroomFile(path: string): string | undefined {
  const file = join(dataroom, path);
  return existsSync(file) ? file : undefined;
}

/** Writes the bytes to a file of their own and reads them. */
export async function parseBytes(parse: Parse, bytes: Uint8Array): Promise<ParseResult> {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  const file = join(folder, "bytes");
  writeFileSync(file, bytes);
  try {
    return await parse({ file, name: "bytes", mediaType: "application/test" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The document, or a failure that says why there is none. */
export function readable(result: ParseResult): ParsedDocument {
  if ("unreadable" in result) throw new Error(`not read: ${result.unreadable}: ${result.words}`);
  return result;
}
