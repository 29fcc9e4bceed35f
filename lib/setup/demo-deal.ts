// The demo deal of a new installation: a data room written for this project, taken in and analysed like any other.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { inScope } from "#db/client.ts";
import { dealsOwnedBy } from "#db/repositories/deals.ts";
import { anyRun } from "#db/repositories/runs.ts";
import { ENTITIES } from "#db/vocabulary.ts";
import { projectRoot } from "#env.ts";
import { type Ctx, openDeal, personOf, reading } from "#lib/access/ctx.ts";
import type { SignedIn } from "#lib/access/people.ts";
import { createDeal } from "#lib/writes/deals/create.ts";
import { dealFields } from "#lib/writes/deals/fields.ts";
import { takeInFile } from "#lib/writes/documents/take-in.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import { parseInput } from "#lib/writes/write.ts";

/**
 * Makes the demo deal for the administrator of an empty installation, and goes on with one that an earlier start left
 * unfinished. Nothing happens once it has a run, or was archived or deleted, or where other deals came first.
 */
export async function demoDeal(administrator: SignedIn, folder = join(projectRoot, "demo")): Promise<string[]> {
  const sheet = join(folder, "deal.json");
  if (!existsSync(sheet)) return [];
  const fields = parseInput(dealFields, JSON.parse(await readFile(sheet, "utf8")));
  const ctx = await openDemo(administrator, fields.name, () => createDeal(administrator, fields));
  if (!ctx) return [];
  for (const entity of ENTITIES) {
    const root = join(folder, "dataroom", entity);
    for (const file of await filesBelow(root)) {
      await takeInFile(ctx, file, relative(root, file).split(sep).join("/"), { entity });
    }
  }
  const { runNumber } = await startRun(ctx, { type: "full" });
  return [`Demo deal "${fields.name}" is ready; its analysis (run ${runNumber}) starts now.`];
}

async function openDemo(
  administrator: SignedIn,
  name: string,
  create: () => Promise<{ id: string }>,
): Promise<Ctx | undefined> {
  const userId = personOf(administrator.actor) as string;
  const owned = await inScope(administrator.db, { userId }, (tx) => dealsOwnedBy(tx, userId), true);
  if (owned.length === 0) return openDeal(administrator, (await create()).id);
  const [first] = owned;
  if (!first || first.name !== name || first.archivedAt || first.deletedAt) return undefined;
  const ctx = await openDeal(administrator, first.id);
  const run = await reading(ctx, (tx) => anyRun(tx, ctx.dealId));
  return run ? undefined : ctx;
}

/** Files below a folder, in the order of their paths; hidden ones are left out. None where the folder is missing. */
async function filesBelow(root: string): Promise<string[]> {
  if (!existsSync(root)) return [];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
