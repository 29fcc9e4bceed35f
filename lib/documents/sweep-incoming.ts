// Uploads that were cut off leave a temporary file when the process died with them; here they go.
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { incomingFolder } from "./storage.ts";

/** Removes temporary files nobody has written to for an hour. Answers how many. */
export async function sweepIncoming(now = Date.now(), olderThanMs = 3_600_000): Promise<number> {
  let removed = 0;
  for (const name of await readdir(incomingFolder()).catch(noFolderYet)) {
    const file = join(incomingFolder(), name);
    const age = await stat(file).then((found) => now - found.mtimeMs, gone);
    if (age <= olderThanMs) continue;
    await rm(file, { force: true });
    removed++;
  }
  return removed;
}

function noFolderYet(error: NodeJS.ErrnoException): string[] {
  if (error.code === "ENOENT") return [];
  throw error;
}

/** A file that was moved to its place in this very moment is not ours to remove. */
function gone(error: NodeJS.ErrnoException): number {
  if (error.code === "ENOENT") return 0;
  throw error;
}
