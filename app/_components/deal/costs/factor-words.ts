// Factors of cost lines as people read them: values with their ends, and where each comes from.
import { moneyFull, moneyShort } from "#app/_components/format/money.ts";
import type { FactorSource } from "#db/vocabulary.ts";

interface Spread {
  low: number;
  base: number;
  high: number;
}

const figure = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: 2 });

/** "9", or "5 to 20, likely 10" where it is not certain. */
export function spreadWords({ low, base, high }: Spread): string {
  return low === high ? figure(base) : `${figure(low)} to ${figure(high)}, likely ${figure(base)}`;
}

/** "servers", "mailboxes", "directories"; words such as "unit of charge" stay as they are. */
function plural(unit: string): string {
  if (!/^[A-Za-z -]+$/.test(unit) || / of /.test(unit)) return unit;
  if (/(?:s|x|ch)$/.test(unit)) return `${unit}es`;
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

/** "12 servers" */
export const quantityWords = (value: number, unit: string): string =>
  `${figure(value)} ${value === 1 ? unit : plural(unit)}`;

/** "× 1.3" with its ends where they differ: "× 1.15–1.45". */
export function complexityWords({ low, high }: Spread): string {
  return low === high ? `× ${figure(low)}` : `× ${figure(low)}–${figure(high)}`;
}

/** A rate as money where it is one; a share such as 0 to 0.4 stays a share. */
export function rateWords(low: number, high: number, currency: string): string {
  if (high < 10 && high !== Math.round(high)) return low === high ? figure(high) : `${figure(low)}–${figure(high)}`;
  return moneyShort({ low, high, currency });
}

export const rateFull = (low: number, high: number, currency: string): string =>
  high < 10 && high !== Math.round(high) ? `${low} to ${high}` : moneyFull({ low, high, currency });

export const SOURCE_WORD: Record<FactorSource, string> = {
  fact: "Fact",
  assumed: "Assumption",
  sheet: "Starting rate",
  card: "Firm's rate card",
  decided: "Set by a person",
  given: "Given with the line",
};

/** Value of a factor in the words of its kind. */
export function valueWords(kind: string, value: Spread, unit: string): string {
  if (kind === "contingency") return `${figure(value.base)} %`;
  if (kind === "complexity") return complexityWords(value);
  return `${spreadWords(value)} ${kind === "quantity" && value.high !== 1 ? plural(unit) : unit}`;
}
