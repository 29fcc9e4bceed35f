import { expect, test } from "vitest";
import { fold } from "./header-text.ts";
import { headingOf, meaning } from "./heading.ts";
import { titleInEnglish } from "./in-english.ts";

test.each([
  ["Anzahl Lizenzen", "entitled"],
  ["Groesse", "size"],
  ["Gerätetyp", "device type"],
  ["Vertragsdauer", "duration"],
  ["Name der Anwendung", "application name"],
  ["Type de licence", "licence type"],
  ["Nombre d'utilisateurs", "users"],
  ["N° de série", "serial number"],
  ["Hersteller/Vendor", "vendor"],
  ["Jahreskosten (TEUR)", "annual cost"],
  ["Coût annuel HT", "annual cost"],
  ["Users¹", "users"],
  ["No. of users", "users"],
  ["Supported until", "support end"],
])("%s means %s", (heading, word) => {
  expect(meaning(headingOf(heading), word)).toBeGreaterThanOrEqual(2.5);
});

test.each([
  ["Source", "source system"],
  ["Cost/Month", "month"],
  ["Format", "protocol"],
])("%s does not mean %s", (heading, word) => {
  expect(meaning(headingOf(heading), word)).toBeLessThan(2.5);
});

test("titles are said in English where a word of them is known", () => {
  expect(titleInEnglish(fold("Serverübersicht Bremen"))).toBe("server inventory bremen");
  expect(titleInEnglish(fold("Portefeuille de projets"))).toBe("project portfolio");
  expect(titleInEnglish(fold("Overview"))).toBeUndefined();
});
