import { describe, expect, it } from "vitest";
import { DOMAINS } from "#db/vocabulary.ts";
import type { DealFrame, DocumentPages, StatementDraft } from "#lib/analysts/analyst.ts";
import { discoverProse } from "#lib/analysts/rules/prose/discover.ts";
import { LABELLED, type Labelled, NAMED_ITEMS } from "#lib/analysts/rules/prose/labelled-sentences-sheet.ts";
import { checkQuote, pageTextOf } from "#lib/diligence/evidence.ts";
import type { ParsedBlock } from "#lib/documents/parsed.ts";

const deal: DealFrame = {
  dealType: "carve_out",
  targetName: "Target",
  industryTags: [],
  currency: "EUR",
  asOf: "2026-11-20",
};

function documentOf(blocks: ParsedBlock[], title = "IT overview memo", kind = "text"): DocumentPages {
  return {
    path: `folder/${title}.md`,
    mediaType: "text/markdown",
    title,
    pages: [{ number: 1, kind, blocks, tables: [] }],
  };
}

const block = (kind: ParsedBlock["kind"], text: string, line: number, level?: number): ParsedBlock => ({
  kind,
  text,
  place: { line },
  level,
});

function statementsOf(document: DocumentPages): StatementDraft[] {
  return DOMAINS.flatMap((domain) => discoverProse(document, domain, "target", deal));
}

function answerTo(labelled: Labelled): StatementDraft[] {
  return statementsOf(documentOf([block("paragraph", labelled.text, 1)], labelled.title));
}

const positive = LABELLED.filter((labelled) => labelled.category);
const negative = LABELLED.filter((labelled) => !labelled.category);

describe("labelled sentences", () => {
  it("are at least 120 and cover all domains and kinds", () => {
    expect(LABELLED.length).toBeGreaterThanOrEqual(120);
    expect(new Set(positive.map((labelled) => labelled.category?.split("/")[0])).size).toBe(DOMAINS.length);
    expect(new Set(positive.map((labelled) => labelled.kind))).toEqual(
      new Set(["actual", "policy", "planned", "past"]),
    );
  });

  it.each(positive.map((labelled) => [labelled.text, labelled] as const))("%s", (_text, labelled) => {
    const [found, ...more] = answerTo(labelled);
    expect(more).toEqual([]);
    expect(`${found?.domain}/${found?.category}`).toBe(labelled.category);
    expect(found?.kind).toBe(labelled.kind);
    expect(found?.details).toMatchObject(labelled.details ?? {});
    expect(found?.quote).toBe(labelled.text);
    expect(found?.item.length).toBeGreaterThan(1);
  });

  it.each(negative.map((labelled) => [labelled.text, labelled] as const))("nothing in: %s", (_text, labelled) => {
    expect(answerTo(labelled)).toEqual([]);
  });
});

describe("discoverProse", () => {
  it("lets a list item inherit topic and place from its lead-in", () => {
    const document = documentOf([
      block("heading", "Recovery", 1, 2),
      block("paragraph", "Backup schedule:", 3),
      block("list_item", "Retention: 35 days", 4),
      block("list_item", "Colour of the tapes: blue", 5),
    ]);
    const found = statementsOf(document);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ category: "backup_dr", details: { retention: "35 days" }, place: { line: 4 } });
  });

  it("takes the name of a paper about ends of life for no product past its own", () => {
    const read = (text: string) => statementsOf(documentOf([block("paragraph", text, 1)], "Business Continuity Plan"));
    expect(read("Recovery Plan End-of-Life")).toEqual([]);
    expect(read("Windows Server 2008 is end of life.")).toMatchObject([
      { details: { support_status: "out of support" } },
    ]);
  });

  it("gives every sentence to one domain only, and answers the same again", () => {
    const text =
      "The firewall cluster and the 12 servers in the data centre are managed by Northwind GmbH. The IT team has 7 FTE.";
    const document = documentOf([block("paragraph", text, 1)]);
    const quotes = statementsOf(document).map((statement) => statement.quote);
    expect(new Set(quotes).size).toBe(quotes.length);
    expect(statementsOf(structuredClone(document))).toEqual(statementsOf(document));
  });

  it("hands over only quotes that are on their page", () => {
    const blocks = [
      block(
        "paragraph",
        "The RTO is 4\nhours and back-\nups are kept for 30 days. We use VMware vSphere 7.0 for 80 virtual machines.",
        1,
      ),
    ];
    const found = statementsOf(documentOf(blocks));
    expect(found.length).toBeGreaterThan(0);
    for (const statement of found) expect(checkQuote(statement.quote, pageTextOf(blocks)).check).toBe("verified");
  });

  it("reads version, dates and owner a policy states of itself", () => {
    const blocks = [
      block("heading", "Backup Policy", 1, 1),
      block("paragraph", "Version: 2.4 | Last updated: 3 May 2026 | Document owner: CIO", 2),
    ];
    expect(statementsOf(documentOf(blocks, "Backup Policy"))[0]).toMatchObject({
      category: "governance",
      item: "Backup Policy",
      details: { version: "2.4", date: "2026-05-03", owner: "CIO" },
    });
  });

  it("reads an invoice by its lines", () => {
    const blocks = [
      block("heading", "Invoice", 1, 1),
      block("paragraph", "Northwind Hosting GmbH", 2),
      block("paragraph", "Invoice number: 4711001", 3),
      block("paragraph", "Invoice date: 7 May 2026", 4),
      block("paragraph", "Total EUR 1.234,50", 5),
    ];
    const found = statementsOf(documentOf(blocks, "scan 17"));
    expect(found.find((statement) => statement.item === "Invoice total")?.details).toMatchObject({
      amount: 1234.5,
      currency: "EUR",
      invoice_number: "4711001",
      date: "2026-05-07",
    });
  });

  it("does not take a long policy for a long list of facts", () => {
    const blocks = Array.from({ length: 400 }, (_, n) =>
      block("paragraph", `Staff must treat the matter ${n} with care and follow the process of the company.`, n + 1),
    );
    expect(statementsOf(documentOf(blocks, "Conduct Policy")).length).toBeLessThan(5);
  });
});

describe("names of things", () => {
  it.each(NAMED_ITEMS)("%s", (text, item) => {
    const [found] = statementsOf(documentOf([block("paragraph", text, 1)]));
    expect(found?.item).toMatch(item);
  });
});

describe("what a document as a whole says", () => {
  it("takes a product name that acts like a company for the company", () => {
    const found = statementsOf(
      documentOf(
        [
          block("paragraph", "Salesforce must review its data register every quarter.", 1),
          block("paragraph", "Salesforce's Security team is responsible for patches on an annual basis.", 2),
          block("paragraph", "Salesforce employees must use MFA.", 3),
        ],
        "Data policy",
      ),
    );
    expect(found.filter((draft) => draft.details.product === "Salesforce")).toEqual([]);
  });

  it("reads subject, date and sender of a letter", () => {
    const found = statementsOf(
      documentOf(
        [
          block("paragraph", "Northwind Assurance 12 Harbour Street Bristol 117 555 0199 office@northwind.example", 1),
          block("paragraph", "3 March 2026", 2),
          block("paragraph", "Subject: 2025 Compliance Audit Letter A compliance audit was conducted.", 3),
        ],
        "letter",
      ),
    );
    expect(found.find((draft) => draft.item === "2025 Compliance Audit Letter")?.details.date).toBe("2026-03-03");
    expect(found.find((draft) => draft.item === "Northwind Assurance")?.details.auditor).toBe("Northwind Assurance");
  });

  it("names an objective after what it is for", () => {
    const found = statementsOf(
      documentOf([
        block("heading", "Payment platform", 1, 2),
        block("list_item", "RTO: 4 hours", 2),
        block("heading", "Web shop", 3, 2),
        block("list_item", "RTO: 8 hours", 4),
      ]),
    );
    expect(found.map((draft) => draft.item)).toEqual(["RTO – Payment platform", "RTO – Web shop"]);
  });
});
