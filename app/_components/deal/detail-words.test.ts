import { describe, expect, it } from "vitest";
import { detailText, detailWord } from "./detail-words.ts";
import { splitQuote } from "./split-quote.ts";

describe("details", () => {
  it("read like column heads", () => {
    expect(["support_end", "rpo", "os", "annual_cost", "mfa"].map(detailWord)).toEqual([
      "Support end",
      "RPO",
      "OS",
      "Annual cost",
      "MFA",
    ]);
  });

  it("group figures but not names", () => {
    expect(detailText("users", 12500)).toBe("12,500");
    expect(detailText("year", 2024)).toBe("2024");
    expect(detailText("version", 2019)).toBe("2019");
    expect(detailText("present", false)).toBe("No");
    expect(detailText("users", "7200")).toBe("7,200");
    expect(detailText("model", "parent_shared")).toBe("Shared with the parent");
    expect(detailText("account", "7200")).toBe("7200");
    expect(detailText("vendor", "")).toBeNull();
  });
});

describe("the marked words of a quote", () => {
  it("are the thing itself in a row", () => {
    expect(splitQuote("A-12 | SAP ECC | 6.0", "sap ecc")).toEqual({
      before: "A-12 | ",
      marked: "SAP ECC",
      after: " | 6.0",
    });
  });

  it("are the whole sentence where the thing is not named", () => {
    expect(splitQuote("Recovery was not tested.", "DR test")).toEqual({
      before: "",
      marked: "Recovery was not tested.",
      after: "",
    });
  });
});
