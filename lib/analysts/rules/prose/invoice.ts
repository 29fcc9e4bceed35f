// Reads an invoice: who bills, under which number and contract, when, and how much for what.
import type { Details, StatementDraft } from "#lib/analysts/analyst.ts";
import type { SpecialFact } from "#lib/analysts/rules/prose/document-facts.ts";
import { findMeasures } from "#lib/analysts/rules/prose/measures.ts";
import { isoDate } from "#lib/analysts/rules/prose/normal-values.ts";
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";
import { findProducts } from "#lib/diligence/products.ts";

const TITLE = /\b(?:invoice|rechnung|facture|tax invoice|credit note)\b/iu;
const TOTAL = /\b(?:total|amount due|balance due|grand total|gesamt\w*|zu zahlen|endbetrag|vat|ust|mwst)\b/iu;
const NUMBER =
  /\b(?:invoice|rechnung)s?(?:\s?-?\s?(?:no|nr|number|nummer|id))?\.?[\s:#|]*([A-Z]{0,6}[-/]?\d{4,}[\w/-]*)/iu;
const CONTRACT =
  /\b(?:contract|vertrag|agreement|customer|account|kunden?)(?:s?\s?-?\s?(?:no|nr|number|nummer|id))?\.?[\s:#|]*([A-Z]{0,6}[-/]?\d{3,}[\w/-]*)/iu;
const IDENTIFIER = /^\W*([A-Z]{0,5}\d{5,12})\W*$/u;
const COMPANY =
  /\b((?:\p{Lu}[\p{L}&.'-]+,? ){1,5}(?:GmbH(?: & Co\. KG)?|AG|SE|KG|Inc\.?|LLC|Ltd\.?|Limited|Corp\.?|Corporation|B\.V\.|S\.A\.|S\.r\.l\.|AB|PLC))(?!\p{L})/u;
const AMOUNT = /(?<![\d.,/])[$€£]?\s?-?\d{1,3}(?:[.,' ]?\d{3})*[.,]\d{2}\b(?!\s?%)|[$€£]\s?\d[\d.,]*/u;
const DUE = /\b(?:due|payable|fällig|zahlbar|zahlungsziel|payment)\b/iu;

/** First page says that it is an invoice and somewhere an amount is totalled. */
export function isInvoice(passages: readonly Passage[]): boolean {
  const opening = passages.filter((passage) => passage.page === 1).slice(0, 60);
  return (
    passages.length < 400 &&
    opening.some((passage) => TITLE.test(passage.text) && passage.text.length < 140) &&
    passages.some((passage) => TOTAL.test(passage.text) && AMOUNT.test(passage.text))
  );
}

function readLine(text: string): { item: string; details: Details } | undefined {
  const amounts = [
    ...text
      .replace(/\b\d{1,2}\.\d{1,2}\.\d{2,4}\b/gu, (found) => " ".repeat(found.length))
      .matchAll(new RegExp(AMOUNT.source, "gu")),
  ];
  const amount = amounts.at(-1)?.[0].trim();
  if (amount && /^\D*0[.,]00\D*$/u.test(amount)) return undefined;
  const date = findMeasures(text).find((measure) => measure.kind === "date")?.text;
  const number = NUMBER.exec(text)?.[1] ?? IDENTIFIER.exec(text)?.[1];
  const contract = CONTRACT.exec(text)?.[1];
  const company = COMPANY.exec(text)?.[1];
  const product = findProducts(text)[0];
  const details: Details = {};
  if (number) details.invoice_number = number;
  if (contract && contract !== number) details.contract_number = contract;
  if (date) details[DUE.test(text) ? "due" : "date"] = isoDate(date);
  if (amount) details.amount = amount;
  if (company) details.vendor = company.replace(/\s+/gu, " ");
  else if (product?.vendor) details.vendor = product.vendor;
  if (company) return { item: company, details };
  if (amount && product) return { item: product.alias, details };
  if (amount && TOTAL.test(text)) return { item: "Invoice total", details };
  if (amount && /\p{L}{3}/u.test(text))
    return {
      item:
        text
          .slice(0, text.indexOf(amount))
          .replace(/[^\p{L}\p{N})]+$/u, "")
          .slice(0, 80)
          .trim() || "Invoice line",
      details,
    };
  if (number || contract || (date && TITLE.test(text)) || (date && DUE.test(text)))
    return { item: number ? `Invoice ${number}` : contract ? `Contract ${contract}` : "Invoice", details };
  return undefined;
}

/** One statement a line that names party, number, date or amount. */
export function invoiceFacts(passages: readonly Passage[]): SpecialFact[] {
  const facts: SpecialFact[] = [];
  const seen = new Set<string>();
  for (const passage of passages) {
    const line = passage.text.length <= 300 ? readLine(passage.text) : undefined;
    const key = `${line?.item}|${JSON.stringify(line?.details)}`;
    if (!line || seen.has(key)) continue;
    seen.add(key);
    const cloud = findProducts(passage.text).find(
      (found) => found.domain === "infrastructure" && line.details.amount !== undefined,
    );
    const draft: StatementDraft = {
      domain: cloud ? "infrastructure" : "organization",
      category: cloud ? "cloud" : "vendors",
      item: line.item,
      status: "documented",
      kind: "actual",
      details: line.details,
      quote: passage.text,
      place: passage.place,
      confidence: 0.7,
    };
    facts.push({ passage, draft });
  }
  return facts.slice(0, 60);
}
