// Seconds, cells and memory of every single document of a data room: which one is slow, which one is greedy.
import { relative } from "node:path";
import { closeParser } from "#lib/documents/parse.ts";
import { watchMemory } from "./peak-memory.ts";
import { filesBelow, readFile } from "./read-file.ts";

export interface DocumentCost {
  path: string;
  parseSeconds: number;
  discoverSeconds: number;
  cells: number;
  facts: number;
  /** Most memory of the reading process and its parser together while this document was read; null where not known. */
  megabytes: number | null;
  unreadable?: string;
}

const hundredth = (seconds: number): number => Math.round(seconds * 100) / 100;

/** Reads each file below the folders once, one after another. The first reading of a format includes loading its reader. */
export async function costOfDocuments(root: string, folders: readonly string[]): Promise<DocumentCost[]> {
  const costs: DocumentCost[] = [];
  for (const file of folders.flatMap(filesBelow)) {
    const memory = watchMemory(process.pid);
    const { unreadable, parseSeconds, discoverSeconds, cells, drafts } = await readFile(file);
    costs.push({
      path: relative(root, file),
      parseSeconds: hundredth(parseSeconds),
      discoverSeconds: hundredth(discoverSeconds),
      cells,
      facts: drafts.length,
      megabytes: memory.stop().together,
      unreadable,
    });
  }
  await closeParser();
  return costs;
}
