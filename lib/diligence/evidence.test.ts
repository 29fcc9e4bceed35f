import { describe, expect, it } from "vitest";
import { checkQuote, pageTextOf } from "#lib/diligence/evidence.ts";

describe("checkQuote", () => {
  it.each([
    ["white space", "The ERP runs on two servers.", "Intro. The ERP\n  runs on\ttwo servers. End."],
    ["hyphen at a line end", "The virtualisation platform is old.", "The virtuali-\nsation platform is old."],
    ["a hyphen that belongs there", "a self-service portal", "It has a self-\nservice portal today."],
    ["typographic quotes", 'the "primary" site isn\'t tested', "the “primary” site isn’t tested"],
    ["dashes", "RTO 4-8 hours", "RTO 4–8 hours"],
    ["ligatures", "office file server", "oﬃce ﬁle server"],
    ["invisible characters", "maintenance window", "main\u00adte\u200bnance window"],
    ["composed accents", "Société Générale", "Socie\u0301te\u0301 Ge\u0301ne\u0301rale"],
    ["no-break spaces", "1 200 users", "1\u00a0200\u202fusers"],
  ])("folds %s", (_name, quote, page) => {
    expect(checkQuote(quote, page).check).toBe("verified");
  });

  it("gives offsets into the original page text", () => {
    const page = "A. The virtuali-\nsation  platform “X” is old. B.";
    const found = checkQuote('virtualisation platform "X"', page);
    expect(page.slice(found.start, found.end)).toBe("virtuali-\nsation  platform “X”");
  });

  it.each([
    ["part of a number", "2 sites", "There are 12 sites"],
    ["another number", "RTO is 4 hours", "RTO is 8 hours"],
    ["other words", "MFA is enforced", "MFA is not enforced"],
    ["an empty quote", "  ", "some text"],
  ])("does not accept %s", (_name, quote, page) => {
    expect(checkQuote(quote, page).check).toBe("not_found");
  });

  it("cannot check a page without text", () => {
    expect(checkQuote("anything", " \n ")).toEqual({ check: "uncheckable" });
  });

  it("joins blocks to page text", () => {
    const text = pageTextOf([{ text: "One" }, { text: "a | b" }]);
    expect(checkQuote("a | b", text)).toEqual({ check: "verified", start: 4, end: 9 });
  });
});
