// A deal as the values of its form. Pure.
import type { Frame } from "#lib/reads/views.ts";

const TEXTS = [
  "name",
  "targetName",
  "buyerName",
  "dealType",
  "dealForm",
  "industry",
  "currency",
  "revenue",
  "ebitda",
  "employees",
  "itUsers",
  "sites",
  "materialityOneTime",
  "materialityAnnual",
  "signingOn",
  "closingOn",
  "longStopOn",
] as const;

/** Unknown fields are blank, never "null" or 0. */
export function dealValues(deal: Frame["deal"]): Record<string, string> {
  const texts = TEXTS.map((name): [string, string] => [name, deal[name] === null ? "" : String(deal[name])]);
  return { ...Object.fromEntries(texts), industryTags: deal.industryTags.join(", ") };
}
