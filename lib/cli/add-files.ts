// Files of this machine become documents of a deal, the same way as an upload.
import type { Entity } from "#db/vocabulary.ts";
import type { Ctx } from "#lib/access/ctx.ts";
import { Refusal } from "#lib/errors.ts";
import { type TakenIn, takeInFile } from "#lib/writes/documents/take-in.ts";
import type { Collected } from "./collect-files.ts";

/** Adds the files of one side, one after the other; a file that is refused is told and the others go on. */
export async function addFiles(
  ctx: Ctx,
  files: Collected["files"],
  entity: Entity,
  tell: { onFile(done: number, path: string): void; onArchive(path: string, files: number): void },
): Promise<TakenIn[]> {
  const taken: TakenIn[] = [];
  for (const [done, { file, path }] of files.entries()) {
    tell.onFile(done, path);
    const added = await addFile(ctx, file, path, entity);
    // An archive is not a document itself: what is in it stands in its place.
    const inside = added.filter((one) => one.path !== path && one.outcome !== "refused").length;
    if (inside > 0) tell.onArchive(path, inside);
    taken.push(...added);
  }
  return taken;
}

async function addFile(ctx: Ctx, file: string, path: string, entity: Entity): Promise<TakenIn[]> {
  try {
    return await takeInFile(ctx, file, path, { entity });
  } catch (error) {
    if (error instanceof Refusal && error.code !== "unavailable" && error.code !== "forbidden")
      return [{ path, outcome: "refused", reason: error.message }];
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EACCES" || code === "EPERM" || code === "ENOENT" || code === "EISDIR")
      return [{ path, outcome: "refused", reason: `The file could not be opened (${code}).` }];
    throw error;
  }
}
