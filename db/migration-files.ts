// The migrations as files: NNNN_name.sql with its hand-written NNNN_name.down.sql beside it.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "#env.ts";

/** One migration: its number, its words and the fingerprint that shows whether somebody changed it later. */
export type Migration = { version: number; name: string; up: string; down: string | undefined; sha256: string };

/** Where the project's own migrations are. */
export const migrationsFolder: string = join(projectRoot, "db", "migrations");

/** The migrations cannot be applied as they are; the message is one clear line. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

/** All migrations of a folder in order. Numbers start at 1 and leave no gap, so none can be slipped in unseen. */
export function readMigrations(folder: string = migrationsFolder): Migration[] {
  const files = readdirSync(folder);
  const ups = files.filter((file) => /^\d{4}_\w+\.sql$/.test(file)).sort();
  return ups.map((file, index) => {
    const version = Number(file.slice(0, 4));
    if (version !== index + 1) throw new MigrationError(`Migration ${file} should have number ${index + 1}.`);
    const name = file.slice(5, -".sql".length);
    const downFile = file.replace(/\.sql$/, ".down.sql");
    const up = readText(join(folder, file));
    const down = files.includes(downFile) ? readText(join(folder, downFile)) : undefined;
    return { version, name, up, down, sha256: createHash("sha256").update(up).digest("hex") };
  });
}

/** Line ends differ between checkouts; the fingerprint must not. */
function readText(file: string): string {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}
