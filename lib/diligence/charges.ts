// What a service costs in a year by the fact that states its charge, in the currency that it is stated in.
import { detail, type Readable } from "./reading.ts";
import { parseMoney } from "./values.ts";

export interface Charge {
  /** Whole currency units a year. */
  amount: number;
  /** Where the charge is stated by the month. */
  monthly?: number;
  /** ISO code where one is stated. */
  currency?: string;
}

/** A fact's monthly charge, else its yearly one; undefined where none is stated. A charge of a past year is not today's. */
export function yearlyCharge(fact: Readable): Charge | undefined {
  const monthly = detail(fact, "monthly_charge");
  const money = parseMoney(monthly ?? detail(fact, "annual_cost") ?? "");
  if (!money) return undefined;
  const perMonth = monthly ? money.per !== "year" : money.per === "month";
  const currency = money.currency ?? detail(fact, "currency");
  return {
    amount: perMonth ? money.amount * 12 : money.amount,
    ...(perMonth && { monthly: money.amount }),
    ...(currency && { currency }),
  };
}
