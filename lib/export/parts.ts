// From rows to the shapes of the export: keys in the order of the contract, nothing internal, absent as null.
import type {
  costLinesOfFindings,
  documentsForExport,
  factBatch,
  findingBatch,
  gapBatch,
  linksOfFindings,
  statementsForExport,
} from "#db/repositories/export.ts";
import { startingRateWords } from "#lib/diligence/rates.ts";
import type {
  DocumentPart,
  EvidencePart,
  FactPart,
  FindingPart,
  GapPart,
  PlacePart,
  StatementPart,
} from "./contract.ts";

type Rows<F extends (...args: never[]) => PromiseLike<unknown[]>> = Awaited<ReturnType<F>>[number];
type FactRow = Rows<typeof factBatch>;
type SourceRow = Rows<typeof statementsForExport>;

const PLACE_PARTS = ["page", "sheet", "slide", "table", "row", "column", "paragraph", "line", "recognised"] as const;

/** The place without its box: where a passage stands, not how it looks. */
export function placePart(place: Record<string, unknown>): PlacePart {
  return Object.fromEntries(PLACE_PARTS.flatMap((part) => (place[part] === undefined ? [] : [[part, place[part]]])));
}

export function documentPart(
  row: Rows<typeof documentsForExport>,
  tables: readonly { place: Record<string, unknown>; rows: number; kind: string | null }[],
): DocumentPart {
  const { label, path, entity, authority, vdrIndex, receivedOn, asOf, sha256, bytes, mediaType, version, status } = row;
  return {
    label,
    path,
    entity,
    authority,
    vdrIndex,
    receivedOn,
    asOf,
    sha256,
    bytes,
    mediaType,
    version,
    status,
    reason: row.reasonWords,
    pages: row.pages,
    tables: tables.map(({ place, rows, kind }) => ({ place: placePart(place), rows, kind })),
  };
}

const evidencePart = (
  document: string | null,
  row: Pick<FactRow, "quote" | "evidenceCheck" | "place">,
): EvidencePart => ({
  document,
  quote: row.quote,
  check: row.evidenceCheck,
  place: placePart(row.place),
});

export function factPart(row: FactRow, label: (documentId: string) => string | null, others: SourceRow[]): FactPart {
  const { entity, domain, category, item, status, kind, perimeter, providedBy, details, confidence } = row;
  return {
    label: row.label,
    entity,
    domain,
    category,
    item,
    status,
    kind,
    perimeter,
    providedBy,
    details,
    confidence,
    evidence: evidencePart(row.documentId && label(row.documentId), row),
    otherSources: others.map(({ statement, documentLabel }) => evidencePart(documentLabel, statement)),
    verification: { status: row.verification, by: null, at: null, reason: null },
    change: row.change,
  };
}

export function gapPart(row: Rows<typeof gapBatch>): GapPart {
  const { label, entity, domain, category, topic, description, importance, status, suggestedSources } = row;
  return { label, entity, domain, category, topic, description, importance, status, suggestedSources };
}

export function findingPart(
  row: Rows<typeof findingBatch>,
  links: Rows<typeof linksOfFindings>[],
  lines: Rows<typeof costLinesOfFindings>[],
): FindingPart {
  const { label, type, domain, title, description, severity, rule, reasoning, soWhat, action, dealTreatment } = row;
  const { phase, costOwner, costNature, oneTimeLow, oneTimeHigh, annualLow, annualHigh, currency } = row;
  return {
    label,
    type,
    domain,
    title,
    description,
    severity,
    rule,
    reasoning,
    soWhat,
    action,
    dealTreatment,
    facts: links.map(({ label, link }) => ({ label, link })),
    phase,
    costOwner,
    costNature,
    cost: {
      oneTimeLow,
      oneTimeHigh,
      annualLow,
      annualHigh,
      currency,
      lines: lines.map(({ line, factLabel }) => costLinePart(line, factLabel, currency)),
    },
  };
}

type LineRow = Rows<typeof costLinesOfFindings>["line"];

/** The factors that count. Ends and keys stand there only where a line has them, so that a plain line stays plain. */
function costLinePart(line: LineRow, factLabel: string | null, currency: string) {
  const { quantity, unit, rateLow, rateHigh, complexity, recurrence } = line;
  const { quantityLow, quantityHigh, complexityLow, complexityHigh } = line;
  const sure = (low: number | null, value: number, high: number | null) =>
    (low ?? value) === value && (high ?? value) === value;
  return {
    ...{ text: lineText(line, currency), quantity, unit, rateLow, rateHigh, factLabel },
    ...(!sure(quantityLow, quantity, quantityHigh) && {
      quantityLow: quantityLow ?? quantity,
      quantityHigh: quantityHigh ?? quantity,
    }),
    complexity,
    ...(!sure(complexityLow, complexity, complexityHigh) && {
      complexityLow: complexityLow ?? complexity,
      complexityHigh: complexityHigh ?? complexity,
    }),
    recurrence,
    ...(line.currency !== null && { currency: line.currency }),
    ...(line.quantityKey !== null && { quantityKey: line.quantityKey }),
    ...(line.rateKey !== null && { rateKey: line.rateKey }),
    ...(line.complexityKey !== null && { complexityKey: line.complexityKey }),
    ...{ quantityFrom: line.quantityFrom, rateFrom: line.rateFrom, complexityFrom: line.complexityFrom },
  };
}

/** Text with where the quantity and the rate come from, as the sources now are; a given line is its own text. */
function lineText(line: LineRow, currency: string): string {
  const quantity = line.quantityFrom === "decided" ? "assumption: set by a person" : line.quantityWords;
  const rate =
    line.rateFrom === "sheet"
      ? ` (${startingRateWords(currency)})`
      : line.rateFrom === "decided"
        ? " (rate set by a person)"
        : "";
  return `${line.text}${quantity ? `, ${quantity}` : ""}${rate}`;
}

export function statementPart({ statement, key, documentLabel }: SourceRow): StatementPart {
  const { entity, domain, category, item, status, kind, perimeter, providedBy, details, confidence } = statement;
  const { authority, asOf, origin, externalId } = statement;
  return {
    identity: key,
    entity,
    domain,
    category,
    item,
    status,
    kind,
    perimeter,
    providedBy,
    details,
    confidence,
    evidence: evidencePart(documentLabel, statement),
    authority,
    asOf,
    origin,
    externalId,
  };
}
