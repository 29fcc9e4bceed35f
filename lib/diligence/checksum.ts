// One canonical text of a value and its sha-256, so that "the same content" means the same everywhere.
import { hash } from "node:crypto";

/** JSON with keys sorted at every depth and absent values left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(",")}]`;
  if (value === null || typeof value !== "object" || value instanceof Date) return JSON.stringify(value ?? null);
  // A thousand items of a call come through here twice: no list of pairs is built for each.
  let text = "";
  for (const key of Object.keys(value).sort()) {
    const one = (value as Record<string, unknown>)[key];
    if (one !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(one)}`;
  }
  return `{${text}}`;
}

export const sha256 = (text: string): string => hash("sha256", text);

export const checksumOf = (value: unknown): string => sha256(canonicalJson(value));
