import { expect, test } from "vitest";
import { proposeFor } from "./proposal.ts";

const has = (item: string, details: Record<string, string | number> = {}) => ({ item, quote: "", details });
const AS_OF = "2026-11-01";

test.each([
  ["standard_conflict", [has("WinZip")], [has("WinZip")], "retire", "keep"],
  ["platform_alignment", [has("Microsoft 365")], [has("Microsoft 365")], "keep", "keep"],
  ["platform_mismatch", [has("Sage X3")], [has("SAP S/4HANA")], "replace", "keep"],
  ["platform_mismatch", [has("Salesforce", { users: 900 })], [has("HubSpot", { users: 300 })], "keep", "replace"],
  ["platform_mismatch", [has("Salesforce", { users: 899 })], [has("HubSpot", { users: 300 })], "replace", "keep"],
  ["version_gap", [has("Windows Server 2012")], [has("Windows Server 2022")], "replace", "keep"],
  ["version_gap", [has("Windows Server 2022")], [has("Windows Server 2012")], "keep", "replace"],
  ["version_gap", [has("Windows Server 2022")], [has("Windows Server 2025")], "keep", "keep"],
] as const)("%s: %j against %j", (kind, target, buyer, own, theirs) => {
  expect(proposeFor(kind, target, buyer, AS_OF)).toMatchObject({ target: own, buyer: theirs });
});

test("every proposal says its rule", () => {
  expect(proposeFor("platform_mismatch", [has("A")], [has("B")], AS_OF).why).toContain("joins the buyer");
});
