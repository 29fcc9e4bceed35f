import { expect, test } from "vitest";
import { categoryOfTellingName, categoryOfWords } from "./category-words.ts";

test.each([
  ["Secure Socket Layer (SSL) 3.0", "cybersecurity", "data_security"],
  ["Branch office SSL VPN", "network", "remote_access"],
  ["Edge firewall R80", "network", "firewall"],
  ["Supply Chain Integrity", "cybersecurity", "other"],
  ["Supply Chain Management", "applications", "vertical"],
  ["Security and Assurance", "cybersecurity", "other"],
  ["Miscellaneous hardware", "infrastructure", "other"],
  ["Information security training", "cybersecurity", "governance"],
  ["Personalabrechnung", "applications", "hcm"],
  ["Rechnungswesen", "applications", "finance"],
  ["Ressources humaines", "applications", "hcm"],
  ["Gestion de production (GPAO)", "applications", "vertical"],
  ["Messagerie", "applications", "collaboration"],
  ["Sauvegarde", "infrastructure", "backup_dr"],
  ["Postes de travail", "infrastructure", "end_user"],
  ["Pare-feu", "network", "firewall"],
  ["Serverraum Bremen", "infrastructure", "hosting"],
])("%s is %s, %s", (text, domain, category) => {
  expect(categoryOfWords(text)).toEqual({ domain, category });
});

test("a telling name counts against a broad group; a vague one does not", () => {
  expect(categoryOfTellingName("Edge firewall R80")?.category).toBe("firewall");
  expect(categoryOfTellingName("Reporting suite")).toBeUndefined();
  expect(categoryOfTellingName("Mobility services")).toBeUndefined();
});
