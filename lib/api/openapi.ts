// The OpenAPI 3.1 document, made from the very schemas that requests are checked with.
import { z } from "zod";
import packageFile from "#package.json" with { type: "json" };
import * as answers from "./answers.ts";
import * as bodies from "./bodies.ts";
import { factItem, findingItem, gapItem, place } from "./items.ts";
import { API_ROUTES, type ApiRoute } from "./routes.ts";
import { itemResult } from "./sift.ts";

type Json = Record<string, unknown>;
const uri = (id: string) => `#/components/schemas/${id}`;

/** Names of the schemas that stand in the document once and are referred to. */
const NAMED: Record<string, z.ZodType> = {
  FactItem: factItem,
  GapItem: gapItem,
  FindingItem: findingItem,
  FactsBody: bodies.factsBody,
  GapsBody: bodies.gapsBody,
  FindingsBody: bodies.findingsBody,
  StartRun: bodies.startBody,
  Place: place,
  ItemResult: itemResult,
  BatchAnswer: answers.batchAnswer,
  RunHead: answers.runHead,
  Run: answers.runAnswer,
  DealHead: answers.dealHead,
  Deal: answers.dealAnswer,
  Fact: answers.factRow,
  Gap: answers.gapRow,
  Finding: answers.findingRow,
  Error: answers.errorAnswer,
};

/** Drops what JSON Schema says about itself in every schema; OpenAPI says it once. */
function bare({ $schema: _, $id: _id, ...schema }: Json): Json {
  return schema;
}

function components(): { schemas: Json; of(schema: z.ZodType): Json } {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  API_ROUTES.forEach(({ body, answer }, n) => {
    for (const [kind, schema] of [
      ["Body", body],
      ["Answer", answer],
    ] as const)
      if (schema && !registry.has(schema))
        registry.add(schema, { id: capital(operationId(API_ROUTES[n] as ApiRoute)) + kind });
  });
  const { schemas } = z.toJSONSchema(registry, { io: "input", uri, unrepresentable: "any" });
  return {
    schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema as Json)])),
    of: (schema) => ({ $ref: uri(registry.get(schema)?.id ?? "") }),
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "postDealsRunsFacts": method and the words of the path. */
function operationId({ method, path }: ApiRoute): string {
  const words = path.split(/[/.]/).filter((part) => part && !part.startsWith("{"));
  const single = path.endsWith("}") ? "One" : "";
  return method.toLowerCase() + words.map(capital).join("") + single;
}

const PARAMETERS: Record<string, Json> = {
  dealId: { schema: { type: "string", format: "uuid" }, description: "Id of the deal." },
  runNumber: { schema: { type: "integer", minimum: 1 }, description: "Number of the run in its deal." },
};

function parametersOf({ path, query }: ApiRoute): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    ...PARAMETERS[name],
  }));
  const shape = query ? (z.toJSONSchema(query, { io: "input" }).properties as Record<string, Json>) : {};
  const inQuery = Object.entries(shape).map(([name, { description, ...schema }]) => ({
    name,
    in: "query",
    required: false,
    schema,
    ...(description ? { description } : {}),
  }));
  return [...inPath, ...inQuery];
}

const problem = (description: string): Json => ({
  description,
  content: { "application/json": { schema: { $ref: uri("Error") } } },
});

const PROBLEMS: Record<string, Json> = {
  400: problem("The request cannot be read, or a field is wrong; `fields` names it."),
  401: problem("No valid token."),
  403: problem("Your role or the token's scopes do not allow it."),
  404: problem("No such deal or run, or not one of yours."),
  409: problem("It does not fit the state of the run. With Retry-After: try again in a moment."),
  413: problem("More than 1,000 items or 10 MB."),
  503: problem("The database cannot be reached; try again after Retry-After seconds."),
};

function operationOf(route: ApiRoute, of: (schema: z.ZodType) => Json): Json {
  const { body, answer, status, permission, summary, ndjson } = route;
  const changes = route.method === "POST" ? [409, 413] : [];
  const codes = permission === "public" ? [] : [400, 401, 403, 404, ...changes, 503];
  const content = body && {
    "application/json": { schema: of(body) },
    ...(ndjson ? { "application/x-ndjson": { schema: { type: "string", description: "An item a line." } } } : {}),
  };
  return {
    operationId: operationId(route),
    summary,
    ...(permission === "public" ? { security: [] } : { description: `Needs: ${permission}.` }),
    parameters: parametersOf(route),
    ...(content ? { requestBody: { required: true, content } } : {}),
    responses: {
      [status]: { description: "Done.", content: { "application/json": answer ? { schema: of(answer) } : {} } },
      ...Object.fromEntries(codes.map((code) => [code, PROBLEMS[code]])),
    },
  };
}

let made: Json | undefined;

/** The document; made once a process. */
export function openApi(): Json {
  if (made) return made;
  const { schemas, of } = components();
  const paths: Record<string, Json> = {};
  for (const route of API_ROUTES) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route, of) };
  }
  made = {
    openapi: "3.1.0",
    info: {
      title: "Plumbline",
      version: packageFile.version,
      description: "Facts, gaps and findings of a deal, written and read from outside.",
    },
    servers: [{ url: "/api/v1" }],
    security: [{ token: [] }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A personal token, made under Account." },
      },
    },
  };
  return made;
}
