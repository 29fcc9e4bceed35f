// Money as people say it: "EUR 1.8–2.6 m", with the full figure at hand and "not known" where there is none.

export interface MoneyRange {
  /** Whole currency units; null is unknown, 0 is zero. */
  low: number | null;
  high: number | null;
  /** ISO code. */
  currency: string;
}

const UNITS = [
  { from: 999_500_000, by: 1e9, word: "bn" },
  { from: 999_500, by: 1e6, word: "m" },
  { from: 1_000, by: 1e3, word: "k" },
] as const;

export const NOT_KNOWN = "not known";

/** "EUR 1.8–2.6 m", "EUR 450 k", "EUR 0", "not known"; one known end reads "from" or "up to". */
export function moneyShort(range: MoneyRange): string {
  const { low, high, currency } = range;
  if (low === null && high === null) return NOT_KNOWN;
  if (low === null || high === null) {
    return `${low === null ? "up to" : "from"} ${moneyShort({ low: low ?? high, high: high ?? low, currency })}`;
  }
  const top = Math.max(Math.abs(low), Math.abs(high));
  const unit = UNITS.find((entry) => top >= entry.from);
  const say = (value: number) => signed(unit ? scaled(value, top, unit.by) : grouped(value));
  const [from, to] = [say(low), say(high)];
  const dash = low < 0 || high < 0 ? " to " : "–";
  return [currency, from === to ? from : `${from}${dash}${to}`, unit?.word].filter(Boolean).join(" ");
}

/** Several amounts in the unit of the largest, without their currency: "1.2 / 1.6 / 2.1 m". */
export function moneyTogether(amounts: readonly number[]): string {
  const top = Math.max(...amounts.map(Math.abs));
  const unit = UNITS.find((entry) => top >= entry.from);
  const say = (value: number) => signed(unit ? scaled(value, top, unit.by) : grouped(value));
  return [amounts.map(say).join(" / "), unit?.word].filter(Boolean).join(" ");
}

/** Small amounts with their cents: "USD 0.42"; below a cent "less than USD 0.01". */
export function moneySmall(value: number, currency: string): string {
  if (value > 0 && value < 0.005) return `less than ${currency} 0.01`;
  return `${currency} ${value.toLocaleString("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}

/** Every digit: "EUR 1,800,000–2,600,000". */
export function moneyFull({ low, high, currency }: MoneyRange): string {
  if (low === null && high === null) return NOT_KNOWN;
  const ends = [low, high].filter((end) => end !== null).map((end) => signed(grouped(end)));
  const prefix = low === null ? "up to " : high === null ? "from " : "";
  const dash = (low ?? 0) < 0 || (high ?? 0) < 0 ? " to " : "–";
  return `${prefix}${currency} ${[...new Set(ends)].join(dash)}`;
}

/** One digit behind the point below 100 of a unit, none above; millions keep it where it is 0, so that ends line up. */
function scaled(value: number, top: number, by: number): string {
  const most = top / by < 100 ? 1 : 0;
  const least = by >= 1e6 && value !== 0 ? most : 0;
  return (value / by).toLocaleString("en-GB", { minimumFractionDigits: least, maximumFractionDigits: most });
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString("en-GB");
}

/** A real minus sign; a hyphen is too short beside figures. */
function signed(text: string): string {
  return text === "-0" ? "0" : text.replace(/^-/, "\u2212");
}
