// Reads an invoice: who bills, under which number and contract, when, and how much for what.
import type { Details, StatementDraft } from "#lib/analysts/analyst.ts";
import { findMeasures } from "#lib/analysts/rules/prose/measures.ts";
import { isoDate } from "#lib/analysts/rules/prose/normal-values.ts";
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";
import type { SpecialFact } from "#lib/analysts/rules/prose/written-documents.ts";
import { findProducts } from "#lib/diligence/products.ts";

const TITLE = /\b(?:invoice|rechnung|facture|tax invoice|credit note)\b/iu;
const TOTAL = /\b(?:total|amount due|balance due|grand total|gesamt\w*|zu zahlen|endbetrag|vat|ust|mwst)\b/iu;
const NUMBER =
  /\b(?:invoice|rechnung)s?(?:\s?-?\s?(?:no|nr|number|nummer|id))?\.?[\s:#|]*([A-Z]{0,6}[-/]?\d{4,}[\w/-]*)/iu;
const CONTRACT =
  /\b(?:contract|vertrag|agreement|customer|account|kunden?)(?:s?\s?-?\s?(?:no|nr|number|nummer|id))?\.?[\s:#|]*([A-Z]{0,6}[-/]?\d{3,}[\w/-]*)/iu;
const COMPANY =
  /\b((?:\p{Lu}[\p{L}&.'-]+,? ){1,5}(?:GmbH(?: & Co\. KG)?|AG|SE|KG|Inc\.?|LLC|Ltd\.?|Limited|Corp\.?|Corporation|B\.V\.|S\.A\.|S\.r\.l\.|AB|PLC))(?!\p{L})/u;
const AMOUNT = /(?<![\d.,/])[$€£]?\s?-?\d{1,3}(?:[.,' ]?\d{3})*[.,]\d{2}\b(?!\s?%)|[$€£]\s?\d[\d.,]*/u;
const PERIOD = /\bperiod\b.*?(\p{L}{3,9} \d{1,2})\s*[-–]\s*(\p{L}{3,9} \d{1,2})\s*,?\s*(\d{4})/iu;
const DUE = /\b(?:due|payable|fällig|zahlbar|zahlungsziel|payment)\b/iu;

/** Its first page calls itself an invoice and gives a number, and somewhere an amount is totalled. */
export function isInvoice(lines: readonly Passage[]): boolean {
  const opening = lines.filter((line) => line.page === 1).slice(0, 60);
  const titled = opening.some((line) => TITLE.test(line.text) && line.text.length < 60);
  const numbered = opening.some((line) => NUMBER.test(line.text) && line.text.length < 120);
  return (
    titled && numbered && lines.length < 200 && lines.some((line) => TOTAL.test(line.text) && AMOUNT.test(line.text))
  );
}

/** Services that a cloud provider bills under its own name. */
const CLOUD_SERVICE = /^(?:Amazon|AWS|Azure|Microsoft Azure|Google Cloud)\s\p{Lu}/u;
const REPEATS = /^(?:charges?|sub-?total|amount|sum|betrag|zwischensumme|montant)$/iu;

/** "34,73" and "$4.11" as numbers. */
function amountOf(text: string): number | undefined {
  const digits = text.replace(/[^\d.,]/gu, "");
  const plain = /,\d{2}$/u.test(digits) ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

const currencyIn = (text: string): string | undefined =>
  /€|EUR/u.test(text) ? "EUR" : /£|GBP/u.test(text) ? "GBP" : /\$|USD/u.test(text) ? "USD" : undefined;

function readLine(text: string): { item: string; details: Details } | undefined {
  const amounts = [
    ...text
      .replace(/\b\d{1,2}\.\d{1,2}\.\d{2,4}\b/gu, (found) => " ".repeat(found.length))
      .matchAll(new RegExp(AMOUNT.source, "gu")),
  ];
  const amount = amounts.at(-1)?.[0].trim();
  if (amount && /^\D*0[.,]00\D*$/u.test(amount)) return undefined;
  const date = findMeasures(text).find((measure) => measure.kind === "date")?.text;
  const number = NUMBER.exec(text)?.[1];
  const contract = CONTRACT.exec(text)?.[1];
  const company = COMPANY.exec(text)?.[1];
  const product = findProducts(text)[0];
  const details: Details = {};
  if (number) details.invoice_number = number;
  if (contract && contract !== number) details.contract_number = contract;
  if (date) details[DUE.test(text) ? "due" : "date"] = isoDate(date);
  if (amount) {
    details.amount = amountOf(amount) ?? amount;
    const currency = currencyIn(text);
    if (currency) details.currency = currency;
  }
  if (company) details.vendor = company.replace(/\s+/gu, " ");
  else if (product?.vendor) details.vendor = product.vendor;
  const period = PERIOD.exec(text);
  if (period) details.period = `${isoDate(`${period[1]} ${period[3]}`)}/${isoDate(`${period[2]} ${period[3]}`)}`;
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
  if (number || contract || period || (date && TITLE.test(text)) || (date && DUE.test(text)))
    return { item: number ? `Invoice ${number}` : contract ? `Contract ${contract}` : "Invoice", details };
  return undefined;
}

/** Number, dates and party stand once on the paper and belong to every line that names the invoice or its total. */
function headOf(lines: readonly { details: Details }[]): Details {
  const head: Details = {};
  for (const key of ["invoice_number", "date", "due", "currency", "period"]) {
    const value = lines.map((line) => line.details[key]).find((found) => found !== undefined);
    if (value !== undefined) head[key] = value;
  }
  return head;
}

/** One statement a line that names party, number, date or amount. */
export function invoiceFacts(passages: readonly Passage[]): SpecialFact[] {
  const read: { passage: Passage; item: string; details: Details }[] = [];
  const seen = new Set<string>();
  for (const passage of passages) {
    // Lines of four columns and more are rows of the table of charges, read as such.
    const isTableRow = passage.kind === "row" && passage.text.split(" | ").length >= 4;
    const line = passage.text.length <= 300 && !isTableRow ? readLine(passage.text) : undefined;
    const key = `${line?.item}|${JSON.stringify(line?.details)}`;
    if (!line || seen.has(key)) continue;
    // "Charges $2.22" below "Storage $2.22" says the same again.
    if (REPEATS.test(line.item) && line.details.amount === read.at(-1)?.details.amount) continue;
    seen.add(key);
    read.push({ passage, ...line });
  }
  const head = headOf(read);
  return read.slice(0, 60).map(({ passage, item, details }) => {
    const cloud = findProducts(passage.text).find(
      (found) => found.domain === "infrastructure" && details.amount !== undefined,
    );
    const isCloud = cloud !== undefined || (details.amount !== undefined && CLOUD_SERVICE.test(item));
    const isHead = /^(?:invoice|contract)/iu.test(item);
    const draft: StatementDraft = {
      domain: isCloud ? "infrastructure" : "organization",
      category: isCloud ? "cloud" : "vendors",
      item: item.replace(/\s*\|\s*/gu, " "),
      status: "documented",
      kind: "actual",
      details: isHead ? { ...head, ...details } : details,
      quote: passage.text,
      place: passage.place,
      confidence: 0.7,
    };
    return { passage, draft };
  });
}
