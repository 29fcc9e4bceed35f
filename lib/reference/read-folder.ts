// Reads renewed reference data from a folder, in the formats they are published in. Nothing is taken unless all of it is right.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReferenceKind } from "#db/vocabulary.ts";
import { exploitedFrom, lifecyclesFrom, WrongReference } from "#lib/diligence/reference/from-source.ts";
import type { Reference } from "#lib/diligence/reference/shapes.ts";
import { Refusal } from "#lib/errors.ts";

export const REFERENCE_FILES: Record<ReferenceKind, string> = {
  lifecycles: "product-lifecycles.json",
  exploited: "kev.json",
};

/** Larger files are no reference data: the whole catalogue has about one megabyte. */
const mostBytes = 64 * 1024 * 1024;

async function content(folder: string, file: string): Promise<unknown> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(folder, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Refusal("invalid", `${file}: cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  if (bytes.length > mostBytes) throw new Refusal("invalid", `${file}: is larger than 64 MB.`);
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Refusal("invalid", `${file}: is not JSON, or was cut off.`);
  }
}

/** The kinds whose files are in the folder. @throws Refusal that names the file and the field */
export async function readReferenceFolder(folder: string): Promise<Partial<Reference>> {
  const [lifecycles, exploited] = [
    await content(folder, REFERENCE_FILES.lifecycles),
    await content(folder, REFERENCE_FILES.exploited),
  ];
  if (lifecycles === undefined && exploited === undefined)
    throw new Refusal("invalid", `--from: the folder holds neither ${Object.values(REFERENCE_FILES).join(" nor ")}.`);
  try {
    return {
      ...(lifecycles === undefined ? {} : { lifecycles: lifecyclesFrom(lifecycles, REFERENCE_FILES.lifecycles) }),
      ...(exploited === undefined ? {} : { exploited: exploitedFrom(exploited, REFERENCE_FILES.exploited) }),
    };
  } catch (error) {
    if (error instanceof WrongReference) throw new Refusal("invalid", `${error.message}. Nothing was changed.`);
    throw error;
  }
}
