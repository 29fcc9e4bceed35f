// Prints what the rules analyst drafts from files, without a database: the quick look while a rule is being written.
// node bin/with-node.mjs e2e/eval/drafts.ts FILE-OR-FOLDER ... [--tables] [--json FILE] [--cache FOLDER]
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { closeParser } from "#lib/documents/parse.ts";
import { type FileReading, filesBelow, readFile } from "./read-file.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Rows of tables too, not prose alone. */
    tables: { type: "boolean", default: false },
    json: { type: "string" },
    /** Parsing is the slow half: parsed pages are kept here. */
    cache: { type: "string" },
  },
});

const write = (line: string) => process.stdout.write(`${line}\n`);
const readings: FileReading[] = [];
for (const file of positionals.flatMap(filesBelow)) {
  const reading = await readFile(file, values.cache);
  reading.drafts = reading.drafts.filter((draft) => values.tables || draft.table === undefined);
  readings.push(reading);
  const { unreadable, drafts, discoverSeconds } = reading;
  write(`\n=== ${basename(file)}: ${unreadable ?? `${drafts.length} drafts, ${discoverSeconds.toFixed(2)} s`}`);
  for (const { domain, category, kind, item, details, quote, place, status } of drafts) {
    const where = Object.values(place).filter((part) => !Array.isArray(part));
    const mark = status === "partial" ? " (partial)" : "";
    write(`[${where.join("/")}] ${domain}/${category} ${kind}${mark} | ${item} | ${JSON.stringify(details)}`);
    write(`      ${quote.replace(/\s+/g, " ")}`);
  }
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(readings, null, 1)}\n`);
await closeParser();
