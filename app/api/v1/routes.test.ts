// The table of routes is the truth: every route file stands in it and in the document, and every schema is strict.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { z } from "zod";
import { openApi } from "#lib/api/openapi.ts";
import { API_ROUTES } from "#lib/api/routes.ts";

const HERE = import.meta.dirname;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** "/deals/{dealId}" of the file deals/[dealId]/route.ts. */
const files = readdirSync(HERE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("route.ts") && !file.includes("[...") && file !== "items-route.ts")
  .map((file) => ({
    file,
    path: `/${file
      .replaceAll("\\", "/")
      .replace(/\/route\.ts$/, "")
      .replace(/\[(\w+)\]/g, "{$1}")}`,
  }));

test("every route file answers exactly the methods of the table, and the document has them all", async () => {
  const inFiles: string[] = [];
  for (const { file, path } of files) {
    const module = (await import(join(HERE, file))) as Record<string, unknown>;
    for (const method of METHODS) if (module[method]) inFiles.push(`${method} ${path}`);
  }
  const inTable = API_ROUTES.map(({ method, path }) => `${method} ${path}`);
  expect(inFiles.sort()).toEqual([...inTable].sort());
  const paths = openApi().paths as Record<string, Record<string, unknown>>;
  const inDocument = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(inDocument.sort()).toEqual([...inTable].sort());
});

test("every body and query is strict", () => {
  for (const { method, path, body, query, permission } of API_ROUTES) {
    for (const schema of [body, query].filter((one): one is z.ZodType => one !== undefined)) {
      const parsed = schema.safeParse({ surprise: 1 });
      const keys = parsed.error?.issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : []));
      expect(keys, `${method} ${path}`).toContain("surprise");
    }
    if (method === "POST") expect(["public", "self", "deal.read"]).not.toContain(permission);
  }
});

test("the document's references all lead somewhere, and objects take no unknown keys", () => {
  const document = openApi() as { components: { schemas: Record<string, unknown> } };
  const text = JSON.stringify(document);
  const refs = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? "");
  expect(refs.length).toBeGreaterThan(50);
  for (const name of refs) expect(document.components.schemas).toHaveProperty([name]);
  const open = Object.entries(document.components.schemas).filter(
    ([, schema]) =>
      (schema as { type?: string; additionalProperties?: unknown }).type === "object" &&
      (schema as { additionalProperties?: unknown }).additionalProperties !== false,
  );
  expect(open).toEqual([]);
});
