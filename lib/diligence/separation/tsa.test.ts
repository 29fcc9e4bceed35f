import { describe, expect, it, test } from "vitest";
import { monthlyTotals, monthsIn, type ServiceFact, tsaRegister } from "./tsa.ts";

let count = 0;
const fact = (change: Partial<ServiceFact>): ServiceFact => {
  count += 1;
  return {
    ...{ id: `f${count}`, item: "SAP operation", quote: "", details: {}, kind: "actual", perimeter: null },
    ...{ domain: "organization", category: "shared_services", providedBy: null },
    ...change,
  };
};
const deal = { targetName: "Harrow Valves GmbH", currency: "EUR", closingOn: "2027-03-31" };
const one = (details: ServiceFact["details"], more: Partial<ServiceFact> = {}, others: ServiceFact[] = []) =>
  tsaRegister([fact({ details, ...more }), ...others], deal)[0];

test.each([
  ["18 months", 18],
  ["12 to 18 months", 18],
  ["12-18 months after closing", 18],
  ["1 year", 12],
  ["1,5 Jahre", 18],
  ["6 Monate", 6],
  ["until the ERP has moved", null],
  [undefined, null],
])("%s is %s months", (text, months) => expect(monthsIn(text)).toBe(months));

describe("the end of a service", () => {
  it("is closing plus term", () => expect(one({ duration: "18 months" })?.end).toBe("2028-09-30"));
  it("is the stated date where there is one", () =>
    expect(one({ duration: "12 months", end_date: "2027-12-31" })?.end).toBe("2027-12-31"));
  it("is not known without a closing date", () =>
    expect(
      tsaRegister([fact({ details: { duration: "12 months" } })], { ...deal, closingOn: null })[0]?.end,
    ).toBeNull());
});

describe("the check of an exit", () => {
  const project = (end: string) =>
    fact({ category: "projects", item: "ERP separation", details: { end_date: end }, providedBy: null });
  const service = { duration: "18 months", exit_project: "ERP separation" };
  it("fires when the project ends after the service", () =>
    expect(one(service, {}, [project("2028-10-01")])).toMatchObject({
      check: "exit_after_end",
      exit: { end: "2028-10-01" },
    }));
  it("is content when it ends on the last day", () =>
    expect(one(service, {}, [project("2028-09-30")])?.check).toBe("in_time"));
  it("says what is not known", () => {
    expect(one(service)?.check).toBe("exit_date_unknown");
    expect(one({ exit_project: "ERP separation, done by 30 June 2027" })?.check).toBe("end_unknown");
    expect(one({ duration: "6 months" })?.check).toBe("no_exit");
    expect(one({ duration: "6 months", exit_project: "to be agreed" })?.check).toBe("no_exit");
  });
});

describe("who serves whom", () => {
  it("is the seller, unless the target provides", () => {
    expect(one({ provider: "Calder Group" })?.direction).toBe("forward");
    expect(one({ provider: "Harrow Valves" })?.direction).toBe("reverse");
    expect(one({ direction: "Reverse" })?.direction).toBe("reverse");
  });
  it("counts what the parent provides, but neither licences nor interfaces nor policies", () => {
    const parent = { providedBy: "parent" } as const;
    const register = tsaRegister(
      [
        fact({ ...parent, domain: "network", category: "wan", item: "MPLS" }),
        fact({ ...parent, domain: "applications", category: "licensing", item: "EA" }),
        fact({ ...parent, domain: "applications", category: "integration", item: "IDoc" }),
        fact({ ...parent, domain: "cybersecurity", category: "incidents", item: "Outage" }),
        fact({ kind: "policy", item: "Service policy" }),
        fact({ details: { present: false }, item: "No helpdesk" }),
      ],
      deal,
    );
    expect(register.map(({ service }) => service)).toEqual(["MPLS"]);
  });
});

test("charges are a month's, kept by currency, and what has no price is counted", () => {
  const services = tsaRegister(
    [
      fact({ details: { monthly_charge: "EUR 12,500" } }),
      fact({ details: { annual_cost: "EUR 120,000" } }),
      fact({ details: { monthly_charge: "USD 1,000" } }),
      fact({ details: {} }),
      fact({ details: { monthly_charge: "EUR 900", direction: "reverse" } }),
    ],
    deal,
  );
  expect(monthlyTotals(services, "EUR")).toEqual({
    byCurrency: expect.arrayContaining([
      { currency: "EUR", amount: 22_500 },
      { currency: "USD", amount: 1000 },
    ]),
    unpriced: 1,
    of: 4,
  });
});
