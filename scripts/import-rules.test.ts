// The streets are one-way: which floor may import what, as a table over the import graph.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "#env.ts";
import { findCycle, readSources, type Source } from "./import-graph.ts";

const sources = readSources();
const isTest = ({ path }: Source) => /\.(test|spec)\.tsx?$/.test(path) || path.startsWith("e2e/");
const shipped = sources.filter((source) => !isTest(source));

/** Files (of these sources) that import something which `forbidden` names. */
function offenders(from: RegExp, forbidden: (target: string, ours: boolean) => boolean, except?: RegExp): string[] {
  return shipped
    .filter(({ path }) => from.test(path) && !except?.test(path))
    .flatMap(({ path, imports }) =>
      imports.filter(({ target, ours }) => forbidden(target, ours)).map(({ target }) => `${path} -> ${target}`),
    );
}

const isPackage = (target: string, name: string) => target === name || target.startsWith(`${name}/`);

test("every import of ours names a file that exists", () => {
  const missing = sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ target, ours }) => ours && !existsSync(join(projectRoot, target)))
      .map(({ target }) => `${path} -> ${target}`),
  );
  expect(missing).toEqual([]);
});

test("db imports nothing of ours but env", () => {
  expect(offenders(/^db\//, (target, ours) => ours && !target.startsWith("db/") && target !== "env.ts")).toEqual([]);
});

test("lib never imports app or bin", () => {
  expect(offenders(/^lib\//, (target, ours) => ours && /^(app|bin|scripts)\//.test(target))).toEqual([]);
});

test("app imports of db only the vocabulary, and nothing of bin", () => {
  const allowed = "db/vocabulary.ts";
  expect(
    offenders(/^app\//, (target, ours) => ours && /^(db|bin|scripts)\//.test(target) && target !== allowed),
  ).toEqual([]);
});

test("lib/diligence is pure: vocabulary, zod, itself and the shape of a parsed document", () => {
  // A hash is a pure function, and so is the order of places; neither looks at the world.
  const files = ["db/vocabulary.ts", "lib/documents/parsed.ts", "lib/documents/place.ts"];
  const allowed = (target: string, ours: boolean) =>
    ours ? target.startsWith("lib/diligence/") || files.includes(target) : ["zod", "node:crypto"].includes(target);
  expect(offenders(/^lib\/diligence\//, (target, ours) => !allowed(target, ours))).toEqual([]);
});

test("the rules analyst does no input or output", () => {
  expect(
    offenders(/^lib\/analysts\/rules\//, (target, ours) =>
      ours ? /^(db\/(?!vocabulary)|env)/.test(target) : target.startsWith("node:"),
    ),
  ).toEqual([]);
});

test("drizzle-orm, postgres and the engine are spoken to in db alone", () => {
  const drivers = ["drizzle-orm", "postgres", "pg-boss"];
  expect(offenders(/^(app|lib|bin)\//, (target) => drivers.some((name) => isPackage(target, name)))).toEqual([]);
});

test("next and react stay in app, but for the web server and templates of reports", () => {
  const pages = ["next", "react", "react-dom"];
  expect(
    offenders(
      /^(lib|db|bin)\//,
      (target) => pages.some((name) => isPackage(target, name)),
      /^(bin\/web\.ts|lib\/export\/templates\/)/,
    ),
  ).toEqual([]);
});

test("what Node loads directly imports no .tsx", () => {
  expect(offenders(/^(lib|db|bin|scripts)\//, (target, ours) => ours && target.endsWith(".tsx"))).toEqual([]);
});

test("nothing imports in a circle", () => {
  expect(findCycle(sources)?.join(" -> ")).toBeUndefined();
});

test("the environment is read in env.ts alone", () => {
  const reads = (text: string) => /\bprocess\.env\b/.test(text);
  const readers = shipped.filter(({ path, text }) => path !== "env.ts" && reads(text));
  expect(readers.map(({ path }) => path)).toEqual([]);
});

test("no file is longer than 300 lines, data and generated ones apart", () => {
  const apart =
    /^(db\/schema\/|db\/seed\/|lib\/setup\/demo\/|lib\/diligence\/(domains|reference|products)\/|lib\/diligence\/tables\/kinds-)|-sheet\.ts$|(sample-cases|labelled-sentences)\.ts$|\.generated\./;
  const long = sources.filter(({ path, text }) => !apart.test(path) && text.trimEnd().split("\n").length > 300);
  expect(long.map(({ path, text }) => `${path}: ${text.split("\n").length}`)).toEqual([]);
});

test("files of lib and db open with a sentence on what they are for", () => {
  const mute = shipped.filter(({ path, text }) => /^(lib|db)\//.test(path) && !/^(\/\/|\/\*\*?) ?\S/.test(text));
  expect(mute.map(({ path }) => path)).toEqual([]);
});
