// Checks that the installed driver carries our fix for a lost connection, without which the whole process would die.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const mark = "the connection died before the scheduled flush";

/** Throws one clear line when patches/postgres+3.4.9.patch is not applied to the installed driver. */
export function assertDriverGuarded(): void {
  const commonJs = dirname(createRequire(import.meta.url).resolve("postgres"));
  const copies = [join(commonJs, "connection.js"), join(commonJs, "..", "..", "src", "connection.js")];
  if (copies.every((file) => readFileSync(file, "utf8").includes(mark))) return;
  throw new Error(
    'The database driver lacks its fix. Run "npx patch-package" in the project folder, then start again.',
  );
}
