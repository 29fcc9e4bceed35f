// Every address and every server action of the product, read from its files, so that none can be forgotten.
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { projectRoot } from "#env.ts";

export interface Address {
  kind: "page" | "route";
  /** "/deals/[dealId]/facts", groups left out. */
  pattern: string;
  methods: readonly string[];
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
const source = (file: string) => readFileSync(join(projectRoot, "app", file), "utf8");
/** Files below app; folders that begin with _ have no address. */
const files = (ending: RegExp): string[] =>
  readdirSync(join(projectRoot, "app"), { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => ending.test(file) && !/(^|\/)_/.test(file))
    .sort();

function patternOf(file: string): string {
  const folders = file.split("/").slice(0, -1);
  return `/${folders.filter((folder) => !/^\(.*\)$/.test(folder)).join("/")}`;
}

/** Methods that a route file exports, under whatever spelling. */
function methodsOf(file: string): string[] {
  const text = source(file);
  return METHODS.filter((method) =>
    new RegExp(`export (const|async function|function) ${method}\\b|export \\{[^}]*\\b${method}\\b[^}]*\\}`).test(text),
  );
}

export function allAddresses(): Address[] {
  return files(/(^|\/)(page\.tsx|route\.ts)$/).map((file) =>
    file.endsWith("page.tsx")
      ? { kind: "page", pattern: patternOf(file), methods: ["GET"] }
      : { kind: "route", pattern: patternOf(file), methods: methodsOf(file) },
  );
}

/** "deals/actions.ts archiveDealAction" for each function that a browser can call. */
export function allActions(): string[] {
  return files(/\.tsx?$/).flatMap((file) => {
    const text = source(file);
    if (!/^\s*["']use server["']/.test(text)) return [];
    return [...text.matchAll(/^export (?:const|async function) (\w+)/gm)].map(([, name]) => `${file} ${name}`);
  });
}

interface Reference {
  exportedName: string;
  filename: string;
  workers: Record<string, unknown>;
}

/** How a browser names each action, and a page that it may be called on; from the build that is served. */
export function actionReferences(build: string): { action: string; id: string; page: string }[] {
  const manifest = JSON.parse(
    readFileSync(join(projectRoot, build, "server", "server-reference-manifest.json"), "utf8"),
  ) as { node: Record<string, Reference> };
  return Object.entries(manifest.node).map(([id, { filename, exportedName, workers }]) => {
    const [worker = ""] = Object.keys(workers).sort();
    const action = `${filename
      .split(sep)
      .join("/")
      .replace(/^app\//, "")} ${exportedName}`;
    return { action, id, page: patternOf(worker.replace(/^app\//, "")) };
  });
}

/** The pattern with its [names] filled in; a name without a value is an error of the matrix. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${pattern}: no value for ${name}`);
    return value;
  });
}
