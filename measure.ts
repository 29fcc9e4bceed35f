import { globSync, statSync } from "node:fs";
import { basename } from "node:path";
import { parseDocument, closeParser } from "#lib/documents/parse.ts";
let text = 0, bytes = 0, n = 0;
for (const file of globSync("../shared/dataroom/{target-a,buyer-a,other-orgs}/**/*.*")) {
  const parsed = await parseDocument({ file, name: basename(file) });
  if ("unreadable" in parsed) continue;
  n++; bytes += statSync(file).size;
  text += parsed.pages.flatMap((p) => p.blocks).reduce((s, b) => s + Math.min(b.text.length, 4000), 0);
}
console.log({ n, text, bytes, ratio: text / bytes });
await closeParser();
