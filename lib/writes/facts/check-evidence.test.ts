import { expect, it } from "vitest";
import { evidenceChecker, SURE_ENOUGH } from "./check-evidence.ts";

const page = (number: number, recognised: number | null) => ({
  ...{ number, kind: "page", name: null, recognised },
  text: "The lease ends on 30 June 2027.\nThe rent is EUR 4,850 a month.",
});
const QUOTE = "The lease ends on 30 June 2027.";

it("checks recognised words like any others where recognition was sure of them", () => {
  const check = evidenceChecker([page(1, 95)]);
  expect(check(QUOTE, { page: 1 })).toBe("verified");
  expect(check("The lease ends on 30 June 2028.", { page: 1 })).toBe("not_found");
});

it("proves nothing by words that it was not sure of, by their own place or else by their page", () => {
  expect(evidenceChecker([page(1, SURE_ENOUGH - 1)])(QUOTE, { page: 1 })).toBe("uncheckable");
  expect(evidenceChecker([page(1, SURE_ENOUGH - 1)])(QUOTE, { page: 1, recognised: SURE_ENOUGH })).toBe("verified");
  expect(evidenceChecker([page(1, 95)])(QUOTE, { page: 1, recognised: 55 })).toBe("uncheckable");
});

it("takes words of the file itself as they are", () => {
  expect(evidenceChecker([page(1, null)])(QUOTE, { page: 1 })).toBe("verified");
});
