// Writes the demo data room into demo/dataroom: run after its content changes, and commit what it wrote.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BUYER_FILES, type DemoFile, TARGET_FILES } from "./files.ts";

const ROOT = join(import.meta.dirname, "../../demo/dataroom");

async function write(side: "target" | "buyer", files: readonly DemoFile[]): Promise<number> {
  let bytes = 0;
  for (const { path, make } of files) {
    const file = join(ROOT, side, path);
    const content = await make();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    bytes += content.length;
  }
  return bytes;
}

rmSync(ROOT, { recursive: true, force: true });
const bytes = (await write("target", TARGET_FILES)) + (await write("buyer", BUYER_FILES));
console.log(`${TARGET_FILES.length + BUYER_FILES.length} files, ${Math.ceil(bytes / 1024)} KB`);
