// Settings: the only place that reads the environment; everything else asks `env()`.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";

/** The folder of the project: where package.json, the build and, by default, the data live. */
export const projectRoot: string = import.meta.dirname ?? process.cwd();

const blankIsAbsent = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());
const flag = z.preprocess((value) => value === "1" || value === "true", z.boolean());
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: "must look like postgres://user:password@host/database",
});

const settings = z.object({
  DATABASE_URL: optional(postgresUrl),
  APP_DATABASE_URL: optional(postgresUrl),
  TEST_DATABASE_URL: optional(postgresUrl),
  DATA_DIR: z
    .preprocess(blankIsAbsent, z.string().default(join(projectRoot, ".data")))
    .transform((dir) => resolve(dir)),
  PORT: z.preprocess(
    blankIsAbsent,
    z.coerce
      .number({ error: "must be a number" })
      .int({ error: "must be a whole number" })
      .min(1, { error: "must be 1 to 65535" })
      .max(65_535, { error: "must be 1 to 65535" })
      .default(3000),
  ),
  HOST: z.preprocess(blankIsAbsent, z.string().default("127.0.0.1")),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/, error: "must be an http or https address" })),
  ADMIN_EMAIL: optional(z.email({ error: "must be an e-mail address" })),
  ADMIN_PASSWORD: optional(z.string().min(12, { error: "must have at least 12 characters" })),
  NEXTAUTH_SECRET: optional(z.string().min(32, { error: "must have at least 32 characters" })),
  SESSION_SECRET: optional(z.string().min(32, { error: "must have at least 32 characters" })),
  NEXTAUTH_URL: optional(z.url({ protocol: /^https?$/, error: "must be an http or https address" })),
  ANTHROPIC_API_KEY: optional(z.string()),
  OPENAI_API_KEY: optional(z.string()),
  NEXT_TELEMETRY_DISABLED: optional(z.string()),
  NODE_ENV: z.preprocess(blankIsAbsent, z.enum(["development", "production", "test"]).default("development")),
  LOG_LEVEL: z.preprocess(
    blankIsAbsent,
    z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  ),
  OCR: z.preprocess(
    (value) => blankIsAbsent(typeof value === "string" ? value.toLowerCase() : value),
    z.enum(["on", "off"], { error: "must be on or off" }).default("on"),
  ),
  CRASH_AT: optional(z.string()),
  PLUMBLINE_NO_DEMO: flag,
  NEXT_DIST_DIR: z.preprocess(blankIsAbsent, z.string().default(".next")),
  CHROME_PATH: optional(z.string()),
});

/** All settings, checked. Unset optional ones are undefined; DATA_DIR is absolute. */
export type Env = z.infer<typeof settings>;

/** The settings cannot be used; the message lists every one that is wrong, one a line. */
export class EnvError extends Error {
  override name = "EnvError";
}

let known: Env | undefined;

/** The settings, read once at the first call. Throws one EnvError that lists everything wrong. */
export function env(): Env {
  if (known) return known;
  const file = join(projectRoot, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  known = parseEnv(process.env);
  return known;
}

/** Checks a set of variables without touching the process; pure, for `env()` and its test. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const parsed = settings.safeParse(variables);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new EnvError(`Settings that cannot be used: ${wrong.join("; ")}`);
}

/** Changes settings for this process and the children it starts; `undefined` removes one. */
export function overrideEnv(changes: Partial<Record<keyof Env, string | undefined>>): Env {
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  known = undefined;
  return env();
}

/** The environment for a child process: ours with changes; `undefined` removes a variable. */
export function childEnv(changes: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...changes } as NodeJS.ProcessEnv;
}
