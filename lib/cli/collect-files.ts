// The files below a folder, as a data room means them: paths kept, the droppings of file managers left out by name.
import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Refusal } from "#lib/errors.ts";

export interface Collected {
  /** `path` is relative to the folder, with "/" between its parts. */
  files: { file: string; path: string }[];
  /** Left out, with the reason. */
  skipped: { path: string; reason: string }[];
}

const DROPPINGS = new Set(["thumbs.db", "desktop.ini", "__macosx", "ehthumbs.db", "$recycle.bin"]);

/** Why a name is no document; undefined when it may be one. */
export function reasonToSkip(name: string): string | undefined {
  if (DROPPINGS.has(name.toLowerCase())) return "made by the file manager";
  if (name.startsWith("~$") || name.startsWith(".~lock.")) return "lock file of an open document";
  if (name.startsWith(".")) return "hidden file";
  return undefined;
}

/** A file gives itself; a folder all files below it, in the order of their paths. Symbolic links are not followed. */
export async function collectFiles(start: string): Promise<Collected> {
  const found = await stat(start).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === "ENOENT" ? "does not exist" : "cannot be read";
    throw new Refusal("invalid", `${start} ${why}.`, { cause });
  });
  if (found.isFile()) return { files: [{ file: start, path: basename(start) }], skipped: [] };
  if (!found.isDirectory()) throw new Refusal("invalid", `${start} is neither a file nor a folder.`);
  const collected: Collected = { files: [], skipped: [] };
  await walk(start, "", collected);
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  return { files: collected.files.sort(byPath), skipped: collected.skipped.sort(byPath) };
}

async function walk(folder: string, prefix: string, into: Collected): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = prefix + entry.name;
    const reason = reasonToSkip(entry.name) ?? kindToSkip(entry);
    if (reason) into.skipped.push({ path, reason });
    else if (entry.isDirectory()) await walk(join(folder, entry.name), `${path}/`, into);
    else into.files.push({ file: join(folder, entry.name), path });
  }
}

function kindToSkip(entry: Dirent): string | undefined {
  if (entry.isSymbolicLink()) return "symbolic link, not followed";
  return entry.isFile() || entry.isDirectory() ? undefined : "neither a file nor a folder";
}
