import { describe, expect, it } from "vitest";
import { PRODUCTS } from "#lib/diligence/products/catalogue.ts";
import { FULL_NAMES } from "#lib/diligence/products/full-names-sheet.ts";
import { findProducts } from "#lib/diligence/products.ts";

const names = (text: string) => findProducts(text).map((found) => [found.product, found.version]);

describe("findProducts", () => {
  it.each([
    [
      "The plant runs SAP ECC 6.0 on Windows Server 2012 R2.",
      [
        ["SAP ECC", "6.0"],
        ["Windows Server", "2012 R2"],
      ],
    ],
    [
      "Databases are Oracle 12c and SQL Server 2016 SP2.",
      [
        ["Oracle Database", "12c"],
        ["Microsoft SQL Server", "2016 SP2"],
      ],
    ],
    ["Endpoints are protected by CrowdStrike Falcon.", [["CrowdStrike Falcon", undefined]]],
    ["Microsoft Teams is used for meetings.", [["Microsoft Teams", undefined]]],
    ["Microsoft 365 250 licences were bought.", [["Microsoft 365", undefined]]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    "Teams meet weekly in the head office.",
    "The board will box the parts and make an exchange.",
    "Please contact it@workday.example or see https://slack.example/docs.",
    "We go to great lengths; bob and the clerk agree.",
    "Each request passes a linear path of approvals.",
  ])("finds nothing in: %s", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("gives offsets of the text's own spelling, category and domain", () => {
    const text = "We host on AWS Lambda today.";
    const [found] = findProducts(text);
    expect(found).toMatchObject({ domain: "infrastructure", factCategory: "cloud" });
    expect(text.slice(found?.start, found?.end)).toBe("AWS Lambda");
  });

  it("finds every mention in a long text", () => {
    const text = "The ERP runs on SAP ECC 6.0 and the files are on NetApp storage in the data centre. ".repeat(1200);
    expect(findProducts(text).filter(({ product }) => product.startsWith("SAP"))).toHaveLength(1200);
  });
});

it("knows services by their written-out names, all of which are of products in the list", () => {
  expect(findProducts("Events go to Amazon Simple Notification Service.")[0]).toMatchObject({ product: "Amazon SNS" });
  const names = new Set(PRODUCTS.map(({ name }) => name));
  expect(Object.keys(FULL_NAMES).filter((name) => !names.has(name))).toEqual([]);
});
