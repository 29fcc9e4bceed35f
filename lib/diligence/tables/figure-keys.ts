// Detail keys whose values are counts, money or dates and are therefore normalised.

export const COUNTS = new Set(
  "users count entitled deployed shortfall accounts access_points headcount employees instances mailboxes racks rules vacancies contractors quantity position employees_count number_of_users".split(
    " ",
  ),
);
export const MONEY = new Set(
  "annual_cost monthly_cost monthly_charge budget spent opex capex capitalised total parent_recharge exit_fee minimum_commitment amount unit_price cost".split(
    " ",
  ),
);
export const DATES =
  /(?:^|_)(?:date|expiry|expires|until|until_date|end|since|deadline|due|tested|audit|eol|eos)$|^date_|^(?:valid_until|support_end|last_pentest|review_date)$/;

/** Keys whose values are figures or dates: never the name of a thing. */
export const isFigureKey = (key: string): boolean => COUNTS.has(key) || MONEY.has(key) || DATES.test(key);
