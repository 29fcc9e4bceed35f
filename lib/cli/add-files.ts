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
  onFile: (done: number, path: string) => void,
): Promise<TakenIn[]> {
  const taken: TakenIn[] = [];
  for (const [done, { file, path }] of files.entries()) {
    onFile(done, path);
    taken.push(...(await addFile(ctx, file, path, entity)));
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
