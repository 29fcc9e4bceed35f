import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { collectFiles, reasonToSkip } from "./collect-files.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-collect-"));
  mkdirSync(join(folder, "4 IT", "4.2 Contracts"), { recursive: true });
  mkdirSync(join(folder, ".git"));
  for (const name of [
    "b.txt",
    "4 IT/a.csv",
    "4 IT/4.2 Contracts/x.pdf",
    "4 IT/Thumbs.db",
    ".git/config",
    "4 IT/~$a.xlsx",
  ])
    writeFileSync(join(folder, name), "x");
  symlinkSync("/", join(folder, "everything"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("folders are kept in the path, and what is left out is named", async () => {
  const { files, skipped } = await collectFiles(folder);
  expect(files.map(({ path }) => path)).toEqual(["4 IT/4.2 Contracts/x.pdf", "4 IT/a.csv", "b.txt"]);
  expect(skipped).toEqual([
    { path: ".git", reason: "hidden file" },
    { path: "4 IT/Thumbs.db", reason: "made by the file manager" },
    { path: "4 IT/~$a.xlsx", reason: "lock file of an open document" },
    { path: "everything", reason: "symbolic link, not followed" },
  ]);
});

test("one file is itself, under its own name", async () => {
  expect(await collectFiles(join(folder, "4 IT", "a.csv"))).toEqual({
    files: [{ file: join(folder, "4 IT", "a.csv"), path: "a.csv" }],
    skipped: [],
  });
  await expect(collectFiles(join(folder, "missing"))).rejects.toThrow(/missing does not exist/);
});

test.each(["report.pdf", "Thumbs.pdf", "$prices.xlsx", "desktop.initial.csv"])("%s is a document", (name) => {
  expect(reasonToSkip(name)).toBeUndefined();
});
