import { expect, it } from "vitest";
import { complexityWords, quantityWords, rateWords, spreadWords, valueWords } from "./factor-words.ts";

it("says ends only where a factor is not certain", () => {
  expect(spreadWords({ low: 9, base: 9, high: 9 })).toBe("9");
  expect(spreadWords({ low: 50, base: 100, high: 200 })).toBe("50 to 200, likely 100");
  expect(complexityWords({ low: 1.2, base: 1.4, high: 1.6 })).toBe("× 1.2–1.6");
});

it("writes a rate as money, and a share of a charge as a share", () => {
  expect(rateWords(4000, 12000, "EUR")).toBe("EUR 4–12 k");
  expect(rateWords(0, 0.4, "EUR")).toBe("0–0.4");
  expect(valueWords("contingency", { low: 15, base: 15, high: 15 }, "%")).toBe("15 %");
  expect(valueWords("quantity", { low: 4, base: 4, high: 4 }, "server")).toBe("4 servers");
  expect(quantityWords(1, "mailbox")).toBe("1 mailbox");
  expect(quantityWords(1204, "mailbox")).toBe("1,204 mailboxes");
  expect(quantityWords(2, "unit of yearly charge")).toBe("2 unit of yearly charge");
});
