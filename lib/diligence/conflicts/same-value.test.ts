import { describe, expect, test } from "vitest";
import { type Agreement, compareValues } from "./same-value.ts";

type Case = [attribute: string, a: unknown, b: unknown];
const inCategory = (category: string, [attribute, a, b]: Case, currencies: [string?, string?] = []): Agreement =>
  compareValues(
    category,
    attribute,
    { value: a, details: currencies[0] ? { currency: currencies[0] } : {} },
    { value: b, details: currencies[1] ? { currency: currencies[1] } : {} },
  );
const compare = (one: Case) => inCategory("erp", one);

const SAME: Case[] = [
  ["users", 120, "120"],
  ["users", "1.204", 1204],
  ["users", "1,204", "1 204"],
  ["users", "1'204 users", "1204 User"],
  ["users", "~120", 118],
  ["users", "ca. 1.200 Nutzer", 1150],
  ["users", "about 100", 96],
  ["users", 1200, 1204],
  ["users", 1480, 1500],
  ["users", "100-150", 120],
  ["users", "over 100", 340],
  ["users", "100+", 118],
  ["users", "bis zu 150", 120],
  ["entitled", 720, 715],
  ["annual_cost", 1_200_000, 1_180_000],
  ["annual_cost", "1,2 Mio. €", 1_200_000],
  ["annual_cost", "EUR 96k", 96_000],
  ["annual_cost", "$600/month", 7200],
  ["annual_cost", "Free", 0],
  ["annual_cost", "96.000,00", 96_000],
  ["monthly_charge", "€ 144.000 p.a.", 12_000],
  ["data_volume", "6.8 TB", "6,8 TB"],
  ["bandwidth", "1 Gbit/s", "1000 Mbps"],
  ["user_coverage", "71 %", "71%"],
  ["user_coverage", 0.71, "71 %"],
  ["user_coverage", "340 of 480", "71 %"],
  ["coverage", "100 %", "all devices"],
  ["coverage", "> 95 %", "98 %"],
  ["rpo", "4 h", "240 minutes"],
  ["rpo", "< 4 hours", "4 h"],
  ["rpo", "15-minute", "0,25 Stunden"],
  ["retention", "90 days", "3 months"],
  ["retention", "12 Monate", "1 year"],
  ["notice", "3 months", "3 Monate"],
  ["support_end", "2027-12-31", "31.12.2027"],
  ["support_end", "2027-12-31", "2027-12"],
  ["support_end", "2027-12-31", "2027"],
  ["support_end", "31 December 2027", "Q4 2027"],
  ["contract_expiry", "2026-12-31", "2027-01-01"],
  ["contract_expiry", "Ende 2026", "2026-12-31"],
  ["renewal_date", "03/2027", "15 March 2027"],
  ["version", "6.0", "ECC 6.0"],
  ["version", "ECC 6.0 EHP 8", "6.0"],
  ["version", "2019", "Windows Server 2019"],
  ["version", "7.0", "7.0.3"],
  ["version", "v12.1", "12.1"],
  ["version", "12c", "12.1"],
  ["version", "2016, 2019", "2019"],
  ["version", "2012 R2", "2012"],
  ["os", "Windows Server 2019 Standard", "Windows 2019"],
  ["os", "Windows", "Windows Server 2019"],
  ["vendor", "Microsoft", "Microsoft Ireland Operations Ltd"],
  ["vendor", "AWS", "Amazon Web Services"],
  ["vendor", "Bosch GmbH", "BOSCH"],
  ["vendor", "Muster GmbH & Co. KG", "Muster"],
  ["vendor", "Müller AG", "Mueller"],
  ["vendor", "HPE", "Hewlett Packard Enterprise"],
  ["vendor", "SAP / Oracle", "SAP"],
  ["owner", "J. Smith", "John Smith"],
  ["owner", "Smith, John", "John Smith"],
  ["location", "Munich", "München"],
  ["location", "Lünen", "Luenen"],
  ["location", "Frankfurt", "Frankfurt am Main"],
  ["deployment", "on-premises", "On prem"],
  ["deployment", "SaaS", "Cloud"],
  ["deployment", "On premises, Luenen", "on-premise"],
  ["modules", "FI, CO, MM, SD", "FI/CO, SD".replace("/", ", ")],
  ["modules", "FI und CO", "CO, FI"],
  ["mfa", "Yes", true],
  ["shared_with_parent", "ja", "yes"],
  ["criticality", "High", "Critical"],
  ["sites", 9, "9 sites"],
];

const DIFFERENT: Case[] = [
  ["users", 118, 120],
  ["users", 120, 96],
  ["users", "118", "96"],
  ["users", "~120", 96],
  ["users", "100-110", 120],
  ["users", "over 100", 80],
  ["users", "bis zu 100", "150 Nutzer"],
  ["users", "120 users", "120 devices"],
  ["users", 100, 96],
  ["users", 1200, 1260],
  ["users", "1.204", 1.204],
  ["entitled", 120, 164],
  ["annual_cost", 1_200_000, 1_400_000],
  ["annual_cost", "€ 96k", "€ 69k"],
  ["annual_cost", "Free", 600],
  ["annual_cost", "EUR 100,000", "USD 100,000"],
  ["data_volume", "6.8 TB", "8.6 TB"],
  ["bandwidth", "100 Mbit/s", "1 Gbit/s"],
  ["user_coverage", "71 %", "100 %"],
  ["user_coverage", "71 %", "75 %"],
  ["coverage", "> 95 %", "71 %"],
  ["coverage", "all users", "340 von 480"],
  ["rpo", "4 h", "24 h"],
  ["rto", "4 Stunden", "4 Tage"],
  ["retention", "30 days", "12 months"],
  ["notice", "3 months", "6 Monate"],
  ["support_end", "2027-12-31", "2025-12-31"],
  ["support_end", "2027-12-31", "2027-11"],
  ["support_end", "2027", "Q1 2028"],
  ["contract_expiry", "2026-12-31", "2027-02-28"],
  ["renewal_date", "31.03.2027", "2027-06-30"],
  ["version", "6.0", "7.0"],
  ["version", "ECC 6.0 EHP 7", "6.0 EHP 8"],
  ["version", "Windows Server 2016", "2019"],
  ["version", "7.0", "7.2"],
  ["version", "12.1", "12.2.0"],
  ["version", "2016, 2019", "2019, 2022"],
  ["os", "Windows Server 2012 R2", "Windows Server 2016"],
  ["os", "Linux", "Windows Server 2019"],
  ["vendor", "SAP", "Oracle"],
  ["vendor", "Deutsche Telekom", "Vodafone GmbH"],
  ["owner", "John Smith", "Jane Smith"],
  ["owner", "Head of IT", "Head of Engineering"],
  ["location", "Munich", "Hamburg"],
  ["location", "Room 2", "Room 3"],
  ["deployment", "on-premises", "SaaS"],
  ["modules", "FI, CO", "PP, QM"],
  ["mfa", "Yes", "No"],
  ["shared_with_parent", true, false],
  ["criticality", "Low", "High"],
  ["sites", 9, 7],
];

const INCOMPARABLE: Case[] = [
  ["users", "see licence list", 120],
  ["users", "120 internal, 30 external", 120],
  ["annual_cost", "in the group charge", 96_000],
  ["support_end", "when replaced", "2027-12-31"],
  ["support_end", "03/04/2027", "2027-12-31"],
  ["version", "Current", "6.0"],
  ["version", "Enterprise", "12.1"],
  ["coverage", "Core infrastructure, finance", "71 %"],
  ["rpo", "as agreed", "4 h"],
  ["retention", "Account lifetime", "3 years"],
  ["deployment", "Hybrid", "SaaS"],
  ["owner", "Head of IT", "Maria Keller"],
  ["criticality", "Financial: 5-10k a day", "High"],
  ["change_of_control", "Consent needed", "No clause here"],
  ["modules", "12 modules", "FI, CO"],
  ["notes", "Connected", "Not connected"],
  ["description", "Ledger", "Warehouse"],
  ["comment", "a", "b"],
  ["id", "S-001", "S-002"],
  ["row_number", 1, 2],
  ["status", "Active", "Decommissioned"],
  ["date", "2024-12-20", "2024-11-12"],
  ["context", "Governance", "General"],
  ["alternative_options", "2-3 viable", "5+ viable"],
];

describe("two values of one attribute", () => {
  test.each(SAME)("%s: %s and %s are the same", (...one) => {
    expect([compare(one), compare([one[0], one[2], one[1]])]).toEqual(["same", "same"]);
  });
  test.each(DIFFERENT)("%s: %s and %s differ", (...one) => {
    expect([compare(one), compare([one[0], one[2], one[1]])]).toEqual(["different", "different"]);
  });
  test.each(INCOMPARABLE)("%s: %s and %s are not compared", (...one) => {
    expect([compare(one), compare([one[0], one[2], one[1]])]).toEqual(["incomparable", "incomparable"]);
  });

  test("the currency beside an amount counts", () => {
    const one: Case = ["annual_cost", 100_000, 100_500];
    expect(inCategory("erp", one, ["EUR", "EUR"])).toBe("same");
    expect(inCategory("erp", one, ["EUR"])).toBe("same");
    expect(inCategory("erp", one, ["EUR", "CHF"])).toBe("different");
  });

  test("a key may mean something in its category only", () => {
    expect(inCategory("shared_services", ["duration", "9 months", "12 months"])).toBe("different");
    expect(inCategory("backup_dr", ["duration", "9 months", "12 months"])).toBe("incomparable");
    expect(inCategory("hosting", ["model", "colocation", "owned"])).toBe("different");
    expect(inCategory("lan", ["model", "2930F", "WS-C4500X"])).toBe("incomparable");
  });

  test("columns under their own heading are read by its end", () => {
    expect(inCategory("saas", ["active_users", 40, 55])).toBe("different");
    expect(inCategory("saas", ["licence_cost_eur", "4.800", "€ 5.900"])).toBe("different");
    expect(inCategory("vendors", ["option_date", "2027-01-01", "2028-01-01"])).toBe("different");
  });
});
