// The import graph of the project, read from the sources; what the rules about floors are checked on.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { projectRoot } from "#env.ts";

/** A source file: its path from the project root with forward slashes, its text and what it imports. */
export type Source = { path: string; text: string; imports: Import[] };

/** `target` is a path from the project root for our own files, or the name of a package. */
export type Import = { target: string; ours: boolean; typeOnly: boolean };

const folders = ["app", "lib", "db", "bin", "scripts", "e2e"];
const rootFiles = /^(env|instrumentation|[a-z-]+\.config)(\.test)?\.ts$/;

/** All our TypeScript sources. */
export function readSources(): Source[] {
  const below = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((path) => !path.includes("/.next")),
  );
  const root = readdirSync(projectRoot).filter((name) => rootFiles.test(name));
  return [...root, ...below].sort().map((path) => {
    const text = readFileSync(join(projectRoot, path), "utf8");
    return { path, text, imports: importsOf(path, text) };
  });
}

const statement = /^[ \t]*(?:import|export)\b(?!\s*\()([^;'"]*?\bfrom\s*)?["']([^"'\n]+)["']/gm;
const dynamic = /\bimport\s*\(\s*["']([^"'\n]+)["']\s*\)/g;

function importsOf(path: string, text: string): Import[] {
  const fixed = [...text.matchAll(statement)].map(([whole, , target]) => ({
    target: target ?? "",
    typeOnly: /^\s*(?:import|export)\s+type\b/.test(whole),
  }));
  const later = [...text.matchAll(dynamic)].map(([, target]) => ({ target: target ?? "", typeOnly: false }));
  return [...fixed, ...later].map((found) => ({ ...found, ...resolve(path, found.target) }));
}

function resolve(from: string, target: string): { target: string; ours: boolean } {
  if (target.startsWith("#")) return { target: target.slice(1), ours: true };
  if (target.startsWith(".")) return { target: posix.join(dirname(from), target), ours: true };
  return { target, ours: false };
}

/** The first circle among files that import each other's values, as a path of files; undefined when there is none. */
export function findCycle(sources: Source[]): string[] | undefined {
  const next = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter((one) => one.ours && !one.typeOnly).map((one) => one.target),
    ]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] | undefined => {
    const seen = trail.indexOf(path);
    if (seen >= 0) return [...trail.slice(seen), path];
    if (done.has(path)) return undefined;
    for (const target of next.get(path) ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of sources) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
