// Secrets that Plumbline makes for itself: random, made once, readable by the owner of the data folder alone.
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

/** The secret called `name` below DATA_DIR/secrets; made from `bytes` random bytes at the first call. */
export function secret(dataDir: string, name: string, bytes = 32): string {
  const folder = join(dataDir, "secrets");
  const file = join(folder, name);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const draft = `${file}.${process.pid}`;
    const open = openSync(draft, "w", 0o600);
    writeSync(open, randomBytes(bytes).toString("base64url"));
    fsyncSync(open);
    closeSync(open);
    try {
      // A link fails when another process was first; then its secret counts.
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return readFileSync(file, "utf8").trim();
}
