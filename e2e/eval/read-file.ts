// Reads one file as the analyst is given it, without a database, and asks the rules analyst what it says.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DOMAINS } from "#db/vocabulary.ts";
import type { DealFrame, DocumentPages, StatementDraft } from "#lib/analysts/analyst.ts";
import { rulesAnalyst } from "#lib/analysts/rules/rules-analyst.ts";
import { parseDocument } from "#lib/documents/parse.ts";
import type { ParseResult } from "#lib/documents/parsed.ts";

const DEAL: DealFrame = {
  dealType: "acquisition",
  targetName: "Target",
  industryTags: [],
  currency: "EUR",
  asOf: "2026-11-20",
};

export interface FileReading {
  path: string;
  /** Why it could not be read; then there are no drafts. */
  unreadable?: string;
  parseSeconds: number;
  discoverSeconds: number;
  /** Cells of its tables, header rows apart. */
  cells: number;
  drafts: StatementDraft[];
}

/** Parses and asks for all domains; with `cache` the parsed pages are kept in that folder and read once. */
export async function readFile(path: string, cache?: string): Promise<FileReading> {
  const begun = performance.now();
  const parsed = await parsedOf(path, cache);
  const parseSeconds = (performance.now() - begun) / 1000;
  if ("unreadable" in parsed)
    return { path, unreadable: parsed.words, parseSeconds, discoverSeconds: 0, cells: 0, drafts: [] };
  const { mediaType, title, asOf, pages } = parsed;
  const document: DocumentPages = { path, mediaType, title, asOf, pages };
  const asked = performance.now();
  const drafts = DOMAINS.flatMap((domain) => rulesAnalyst.discover(document, domain, "target", DEAL));
  const discoverSeconds = (performance.now() - asked) / 1000;
  const rows = pages.flatMap(({ blocks }) => blocks.filter(({ kind, header }) => kind === "row" && !header));
  const cells = rows.reduce((sum, row) => sum + (row.cells?.filter(Boolean).length ?? 0), 0);
  return { path, parseSeconds, discoverSeconds, cells, drafts };
}

/** All files below a folder, or the file itself. */
export function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function parsedOf(file: string, cache: string | undefined): Promise<ParseResult> {
  const source = { file, name: basename(file) };
  if (!cache) return parseDocument(source);
  mkdirSync(cache, { recursive: true });
  const kept = join(cache, `${createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 24)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8")) as ParseResult;
  const parsed = await parseDocument(source);
  writeFileSync(kept, JSON.stringify(parsed));
  return parsed;
}
