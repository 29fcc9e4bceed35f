import { describe, expect, it } from "vitest";
import { heldByParent } from "./contracts.ts";
import { deal, fact } from "./made-up.ts";
import { namesOne, parentNames } from "./parent.ts";

const service = (item: string, provider: string) =>
  fact({ domain: "organization", category: "shared_services", item, details: { provider } });

describe("the parent's name", () => {
  const target = deal().targetName;

  it("is who gives several shared services, in whatever legal form", () => {
    const facts = [service("Mail", "Oakfield Holdings AG"), service("Network", "Oakfield Holdings")];
    expect(parentNames(facts, target)).toEqual(["oakfield holdings"]);
    expect(namesOne("The lines are ordered by Oakfield Holdings AG.", parentNames(facts, target))).toBe(true);
  });

  it("is not taken from one service, from a mere word, or from the target itself", () => {
    expect(parentNames([service("Mail", "Oakfield Holdings AG")], target)).toEqual([]);
    expect(parentNames([service("Mail", "Parent"), service("Network", "Parent")], target)).toEqual([]);
    expect(parentNames([service("Room", `${target} GmbH`), service("Desk", `${target} GmbH`)], target)).toEqual([]);
  });

  it("tells whose contracts the parent holds", () => {
    const contract = (party: string) =>
      fact({ domain: "organization", category: "vendors", item: "ERP support", details: { contracting_party: party } });
    expect(heldByParent(contract("Oakfield Holdings AG"), target, ["oakfield holdings"])).toBe(true);
    expect(heldByParent(contract("Oakfield Holdings AG"), target)).toBe(false);
    expect(heldByParent(contract(`${target} GmbH`), target, ["oakfield holdings"])).toBe(false);
  });
});
