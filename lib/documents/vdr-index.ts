// The number a data room gives a document: "4.2.1", from its file name or the folders above it. Pure.

const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,5})(?=[\s._)\]-]|$)\.?/;

/** A bare year or a lone number such as "2024 budget.xlsx" is no index number, unless a folder above continues it. */
function numberOf(name: string): string | undefined {
  const found = NUMBER.exec(name.trim())?.[1];
  if (!found) return undefined;
  const parts = found.split(".");
  if (parts.some((part) => part.length === 3 && Number(part) > 299)) return undefined;
  return parts.map((part) => String(Number(part))).join(".");
}

/**
 * Index number of a path. A dotted number in the file name wins; a single number there continues the number of its
 * folder ("4.2 Networks/1 Sites.xlsx" is 4.2.1); else the folder's own number stands. Undefined where there is none.
 */
export function vdrIndexOf(path: string): string | undefined {
  const parts = path.split("/");
  const file = numberOf(parts.at(-1) ?? "");
  const folders = parts.slice(0, -1).flatMap((part) => numberOf(part) ?? []);
  const folder = folders.reduce((whole, part) => (part.includes(".") || !whole ? part : `${whole}.${part}`), "");
  if (file?.includes(".")) return file;
  if (file && folder) return `${folder}.${file}`;
  return folder || undefined;
}
