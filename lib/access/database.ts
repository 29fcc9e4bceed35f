// The process's one pool of connections for requests; made at the first use and shared by every bundle of the process.
import { type Connection, connect, type Db } from "#db/client.ts";
import { env } from "#env.ts";

// Next.js may load a module once per bundle; the pool must stay one, so it hangs on the process itself.
const key = Symbol.for("plumbline.database");
const shelf = globalThis as { [key]?: Connection };

/** The pool of this process, as the restricted role where there is one. At most 10 connections. */
export function database(): Db {
  shelf[key] ??= connect(env().APP_DATABASE_URL ?? env().DATABASE_URL ?? "", { max: 10, name: "plumbline-web" });
  return shelf[key].db;
}
