// Plain sample facts and deals for the tests of rules.
import type { DealFrame, FactView } from "#lib/analysts/analyst.ts";

let serial = 0;

/** An actual, documented, verified fact of the target unless told otherwise; the quote repeats item and details. */
export function fact(over: Partial<FactView> & Pick<FactView, "domain" | "category" | "item">): FactView {
  serial += 1;
  const details = over.details ?? {};
  return {
    id: `fact-${serial}`,
    entity: "target",
    status: "documented",
    kind: "actual",
    check: "verified",
    quote: [over.item, ...Object.values(details)].join(" | "),
    documentPath: "sample/inventory.xlsx",
    place: { sheet: "Sheet1", row: serial },
    confidence: 0.9,
    details,
    ...over,
  };
}

export function deal(over: Partial<DealFrame> = {}): DealFrame {
  return {
    dealType: "acquisition",
    targetName: "Sample GmbH",
    industryTags: [],
    currency: "EUR",
    asOf: "2026-11-20",
    ...over,
  };
}
