import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { DEAL_ROLES } from "#db/vocabulary.ts";
import { projectRoot } from "#env.ts";
import type { Ctx, PersonCtx } from "./ctx.ts";
import { allows, PERMISSION_WORDS, PERMISSIONS, type Permission } from "./roles.ts";

interface AnyWrite {
  (ctx: Ctx | PersonCtx, input: unknown): Promise<unknown>;
  event: string;
  permission: Permission | "self" | "admin";
}

const isWrite = (value: unknown): value is AnyWrite =>
  typeof value === "function" && "event" in value && "permission" in value;

/** Every write there is, found by looking into each file, so that a new one cannot be forgotten. */
const folder = join(projectRoot, "lib", "writes");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
);
const modules = await Promise.all(
  files.map((file) => import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href) as Promise<object>),
);
const writes = modules.flatMap((module) => Object.values(module).filter(isWrite));

// Whoever reaches the database was let through: there is none behind this.
const db = new Proxy({}, { get: () => () => Promise.reject(new Error("let through")) }) as PersonCtx["db"];
const actor = { kind: "person", userId: "01a1f966-22a4-752e-9aa3-e37b9b350d5e", isAdmin: false } as const;
const inDeal = (role: string, as: object = actor) =>
  ({ db, channel: "web", actor: as, dealId: actor.userId, role }) as unknown as Ctx;

/** "forbidden", or "past" when the permission was not what stopped it. */
const tried = async (write: AnyWrite, ctx: Ctx | PersonCtx): Promise<"forbidden" | "past"> => {
  try {
    await write(ctx, {});
  } catch (error) {
    return (error as { code?: string }).code === "forbidden" ? "forbidden" : "past";
  }
  return "past";
};

test("there are writes, each with an event of its own", () => {
  expect(writes.length).toBeGreaterThan(20);
  const events = writes.map(({ event }) => event);
  expect(events.filter((event, at) => events.indexOf(event) !== at)).toEqual([]);
});

test("the matrix, written out", () => {
  const matrix = Object.fromEntries(
    PERMISSIONS.map((permission) => [permission, DEAL_ROLES.filter((role) => allows(role, permission))]),
  );
  expect(matrix).toMatchObject({
    "deal.read": ["viewer", "analyst", "lead"],
    "documents.download": ["viewer", "analyst", "lead"],
    "documents.write": ["analyst", "lead"],
    "runs.start": ["analyst", "lead"],
    "runs.control": ["analyst", "lead"],
    "knowledge.write": ["analyst", "lead"],
    "costs.assume": ["analyst", "lead"],
    "rates.adopt": ["lead"],
    "steps.skip": ["lead"],
    "deal.edit": ["lead"],
    "deal.archive": ["lead"],
    "members.edit": ["lead"],
  });
  expect(Object.keys(PERMISSION_WORDS).sort()).toEqual([...PERMISSIONS].sort());
});

test.each(writes.map((write) => [write.event, write] as const))(
  "%s asks for the right before anything else",
  async (_event, write) => {
    if (write.permission === "self" || write.permission === "admin") {
      const token = { kind: "token", userId: actor.userId, tokenId: actor.userId, scopes: ["read", "write"] };
      expect(await tried(write, { db, channel: "api", actor: token } as unknown as PersonCtx)).toBe("forbidden");
      const plain = await tried(write, { db, channel: "web", actor });
      expect(plain).toBe(write.permission === "admin" ? "forbidden" : "past");
      expect(await tried(write, { db, channel: "web", actor: { ...actor, isAdmin: true } })).toBe("past");
      return;
    }
    for (const role of DEAL_ROLES)
      expect([role, await tried(write, inDeal(role))]).toEqual([
        role,
        allows(role, write.permission) ? "past" : "forbidden",
      ]);
    // A token that may only read changes nothing, whatever the role of its person.
    const reader = { kind: "token", userId: actor.userId, tokenId: actor.userId, scopes: ["read"] };
    expect(await tried(write, inDeal("lead", reader))).toBe("forbidden");
  },
);
