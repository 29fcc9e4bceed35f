// Prints what the rules analyst drafts from files, without a database: the quick look while a rule is being written.
// node bin/with-node.mjs e2e/eval/drafts.ts FILE-OR-FOLDER ... [--tables] [--json FILE] [--cache FOLDER]
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { DOMAINS } from "#db/vocabulary.ts";
import type { DealFrame, DocumentPages, StatementDraft } from "#lib/analysts/analyst.ts";
import { rulesAnalyst } from "#lib/analysts/rules/rules-analyst.ts";
import { closeParser, parseDocument } from "#lib/documents/parse.ts";
import type { ParseResult } from "#lib/documents/parsed.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tables: { type: "boolean", default: false },
    json: { type: "string" },
    cache: { type: "string" },
  },
});

const deal: DealFrame = {
  dealType: "acquisition",
  targetName: "Target",
  industryTags: [],
  currency: "EUR",
  asOf: "2026-11-20",
};

interface Read {
  path: string;
  milliseconds: number;
  drafts: StatementDraft[];
}

const files = positionals.flatMap(filesBelow);
const all: Read[] = [];
for (const file of files) {
  const parsed = await parsedOf(file);
  if ("unreadable" in parsed) {
    process.stdout.write(`\n=== ${file}: ${parsed.words}\n`);
    continue;
  }
  const document: DocumentPages = {
    path: file,
    mediaType: parsed.mediaType,
    title: parsed.title,
    asOf: parsed.asOf,
    pages: parsed.pages,
  };
  const begun = performance.now();
  const drafts = DOMAINS.flatMap((domain) => rulesAnalyst.discover(document, domain, "target", deal)).filter(
    (draft) => values.tables || draft.table === undefined,
  );
  const milliseconds = Math.round(performance.now() - begun);
  all.push({ path: file, milliseconds, drafts });
  process.stdout.write(`\n=== ${basename(file)}: ${drafts.length} drafts, ${milliseconds} ms\n`);
  for (const { domain, category, kind, item, details, quote, place, status } of drafts) {
    const where = Object.values(place).filter((part) => !Array.isArray(part));
    const mark = status === "partial" ? " (partial)" : "";
    process.stdout.write(
      `[${where.join("/")}] ${domain}/${category} ${kind}${mark} | ${item} | ${JSON.stringify(details)}\n      ${quote.replace(/\s+/g, " ")}\n`,
    );
  }
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(all, null, 1)}\n`);
await closeParser();

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Parsing is the slow half; with --cache the pages of a file are read once. */
async function parsedOf(file: string): Promise<ParseResult> {
  if (!values.cache) return parseDocument({ file, name: basename(file) });
  mkdirSync(values.cache, { recursive: true });
  const kept = join(values.cache, `${createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 24)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8")) as ParseResult;
  const parsed = await parseDocument({ file, name: basename(file) });
  writeFileSync(kept, JSON.stringify(parsed));
  return parsed;
}
