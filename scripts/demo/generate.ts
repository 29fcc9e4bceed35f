// Writes the demo data room into demo/dataroom: run after its content changes, and commit what it wrote.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BUYER_FILES, type DemoFile, TARGET_FILES } from "./files.ts";

const ROOT = join(import.meta.dirname, "../../demo/dataroom");

async function made(side: "target" | "buyer", files: readonly DemoFile[]) {
  return Promise.all(files.map(async ({ path, make }) => ({ path: join(ROOT, side, path), content: await make() })));
}

// All files are made before the old ones go, so that a mistake in the content leaves the folder as it was.
const files = [...(await made("target", TARGET_FILES)), ...(await made("buyer", BUYER_FILES))];
rmSync(ROOT, { recursive: true, force: true });
for (const { path, content } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
console.log(`${files.length} files, ${Math.ceil(bytes / 1024)} KB`);
