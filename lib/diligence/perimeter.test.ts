import { describe, expect, it } from "vitest";
import { readPerimeter } from "#lib/diligence/perimeter.ts";

describe("readPerimeter", () => {
  it.each([
    ["The ERP is shared with the parent and hosted by Group IT.", { perimeter: "shared", providedBy: "parent" }],
    ["The firewall is managed by an external service provider.", { providedBy: "third_party" }],
    ["The data centre is operated by Northwind.", { providedBy: "third_party" }],
    ["The servers are operated in-house.", { providedBy: "target" }],
    ["The licence stays with the seller.", { perimeter: "stays" }],
    ["The plant network transfers to the buyer.", { perimeter: "transfers" }],
    ["Whether the MES is in the perimeter is not yet decided.", { perimeter: "unclear" }],
    ["The company has 40 servers.", {}],
    ["The policy is owned by the CIO.", {}],
  ])("%s", (text, expected) => {
    expect(readPerimeter(text)).toEqual(expected);
  });
});
