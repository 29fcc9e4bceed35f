// Checks that the installed driver carries our fixes for a lost connection, without which a process would die or a late
// statement would run inside somebody else's transaction.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Words of each fix, by file; db/lost-connection.test.ts shows what each is for. */
const marks = {
  "connection.js": [
    "the connection died before the scheduled flush",
    "nothing of this connection may reach the next one",
    "the connection died; whoever waits for it has been told",
  ],
  "index.js": ["the connection may serve another transaction by now"],
};

/** Throws one clear line when patches/postgres+3.4.9.patch is not applied to the installed driver. */
export function assertDriverGuarded(): void {
  const commonJs = dirname(createRequire(import.meta.url).resolve("postgres"));
  const copies = [commonJs, join(commonJs, "..", "..", "src")];
  const carries = ([file, words]: [string, string[]]) =>
    copies.every((copy) => {
      const source = readFileSync(join(copy, file), "utf8");
      return words.every((word) => source.includes(word));
    });
  if (Object.entries(marks).every(carries)) return;
  throw new Error(
    'The database driver lacks its fixes. Run "npx patch-package" in the project folder, then start again.',
  );
}
