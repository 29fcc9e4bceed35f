import { expect, test } from "vitest";
import { namedWords } from "./named-words.ts";

test("says names, and where there is but one name the categories it stands in", () => {
  const name = (item: string, category: "crm" | "saas") => ({ spellings: [item], category });
  expect(namedWords([name("SAP", "crm"), name("SAP ECC", "crm"), name("ERP (SAP)", "crm")])).toBe("3 names");
  expect(namedWords([name("Miro", "crm"), name("miro", "saas")])).toBe("1 name in 2 categories");
});
