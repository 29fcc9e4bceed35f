import { expect, test } from "vitest";
import { identityKey, identityOf, normaliseName } from "#lib/diligence/identity.ts";

const thing = { domain: "applications", category: "erp", item: "SAP ECC 6.0" } as const;

test("case, marks, legal forms and articles do not make another thing", () => {
  expect(normaliseName("☁️ **T-Systems International GmbH**")).toBe(normaliseName("T-Systems International"));
  expect(normaliseName("The Service Desk")).toBe("service desk");
});

test("a version makes another thing, and a name that is only a legal form stays", () => {
  expect(normaliseName("SAP ECC 6.0")).not.toBe(normaliseName("SAP ECC 5.0"));
  expect(normaliseName("SE")).toBe("se");
});

test("the key separates sides, categories and hints", () => {
  const target = identityKey({ ...thing, entity: "target" });
  expect(target).not.toBe(identityKey({ ...thing, entity: "buyer" }));
  expect(target).not.toBe(identityKey({ ...thing, entity: "target", category: "finance" }));
  expect(target).not.toBe(identityKey({ ...thing, entity: "target", identityHint: "Plant Lyon" }));
  expect(target).toBe(`target|${identityOf(thing)}`);
});

test("a name without letters or digits still has a key", () => {
  expect(identityOf({ ...thing, item: "→" })).toBe("applications|erp|→");
});
