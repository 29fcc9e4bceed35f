// For tests: where the shared data room of real files lies, and what is known of each file. Absent in a bare checkout.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../../../shared/dataroom");

/** True where the data room is there; tests on real files are skipped otherwise. */
export const hasDataroom = existsSync(join(root, "truth.json"));

export interface TrueTable {
  id: string;
  locator: { line?: number };
  row_count?: number;
  subset_of?: string;
  header?: string[] | null;
  rows?: { item: string; locator?: { line?: number; row?: number }; evidence?: string }[];
}

export interface TrueDocument {
  path: string;
  format: string;
  tables: TrueTable[];
  facts: { id: string; locator?: { line?: number }; evidence: string }[];
  expected_behaviour?: string;
}

/** What is known of the files of the data room. */
export function trueDocuments(): TrueDocument[] {
  if (!hasDataroom) return [];
  return (JSON.parse(readFileSync(join(root, "truth.json"), "utf8")) as { documents: TrueDocument[] }).documents;
}

/** Path on disk of a file of the data room. */
export function dataroomFile(path: string): string {
  return join(root, path);
}
