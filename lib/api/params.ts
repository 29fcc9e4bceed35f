// Parts of an address as values; what cannot name anything is "not found", like what does not exist.
import { notFound } from "#lib/errors.ts";

/** The number of a run as it stands in an address: digits without leading zeros. */
export function runNumberOf(params: Record<string, string>): number {
  const text = params.runNumber ?? "";
  const number = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > 2_147_483_647) throw notFound("This run");
  return number;
}
