// Decides what kind of table a table is, from its headers, titles, file and sheet name and the content of its cells.
import type { Category, Domain } from "#db/vocabulary.ts";
import type { DocumentPages } from "#lib/analysts/analyst.ts";
import { cardOf, type GatheredTable, gatherTables, pivotComparison } from "#lib/analysts/rules/tables/gather.ts";
import { withHeadings } from "#lib/analysts/rules/tables/headless.ts";
import { questionRoles } from "#lib/analysts/rules/tables/questionnaire.ts";
import { ENOUGH, type RecognisedTable, type Sources } from "#lib/analysts/rules/tables/recognised.ts";
import { likeItsTwin, unknownKind } from "#lib/analysts/rules/tables/unknown-tables.ts";
import { TABLE_KINDS } from "#lib/diligence/tables/all-kinds.ts";
import { ACTUAL_HEADERS, COMMON_DETAILS } from "#lib/diligence/tables/common-columns.ts";
import { fold, holds } from "#lib/diligence/tables/header-text.ts";
import { bestMeaning, type Heading, meaning } from "#lib/diligence/tables/heading.ts";
import { titleInEnglish } from "#lib/diligence/tables/in-english.ts";
import { NO_FACTS } from "#lib/diligence/tables/kinds-without-facts.ts";
import type { TableKindSheet } from "#lib/diligence/tables/table-kind.ts";

export function recogniseTables(document: DocumentPages): RecognisedTable[] {
  const file = fold((document.path.split("/").at(-1) ?? "").replace(/\.\w{2,5}$/, ""));
  const tables = gatherTables(document).map((table) =>
    recognise(pivotComparison(withHeadings(table), isAttribute), file, fold(document.title ?? "")),
  );
  return tables.map((table) => likeItsTwin(table, tables));
}

function recognise(table: GatheredTable, file: string, documentTitle: string): RecognisedTable {
  const sources = sourcesOf(table, file, documentTitle);
  if (questionRoles(table)) return asked(table);
  const best = bestKind(table, sources);
  const none = kindWithoutFacts(table, sources, best ?? { points: 0, headers: 0 });
  const card = none ? undefined : cardOf(table, isAttribute);
  const cardKind = card && bestKind(card, sources);
  if (card && cardKind && cardKind.points >= ENOUGH) {
    const { sheet, points } = cardKind;
    return {
      table: card,
      kind: sheet.kind,
      domain: sheet.domain,
      category: sheet.category,
      points,
      sheet,
      givesFacts: true,
    };
  }
  if (none) return { table, kind: none, domain: "organization", category: "other", points: 0, givesFacts: false };
  if (best && best.points >= ENOUGH) {
    const { sheet, points } = best;
    return { table, kind: sheet.kind, domain: sheet.domain, category: sheet.category, points, sheet, givesFacts: true };
  }
  return unknownKind(table, sources);
}

/** A list of questions: its answers are facts, each in the category that it speaks of. */
function asked(table: GatheredTable): RecognisedTable {
  const base = { table, kind: "questionnaire", domain: "organization" as Domain, category: "other" as Category };
  return { ...base, points: 0, givesFacts: true };
}

function sourcesOf(table: GatheredTable, file: string, documentTitle: string): Sources {
  const title = fold(table.title).replace(NUMBERING, "");
  const outer = [documentTitle, ...table.headings.map(fold)].filter((heading) => heading && heading !== title);
  return {
    title: readings(title),
    sheet: readings(fold(table.pageName)),
    file: readings(file),
    outer: outer.flatMap(readings),
  };
}

function readings(folded: string): string[] {
  const english = titleInEnglish(folded);
  return english && english !== folded ? [folded, english] : [folded];
}

/** "1.6.1 Definitions", "Table 4: Servers", "9. Appendix A: References": numbers say nothing about the kind. */
const NUMBERING =
  /^(?:(?:table|tabelle|tab|tableau|figure|appendix|annex|anhang|annexe|section)? ?(?:\d+|[a-z]) )+(?=\S)/;

interface ScoredKind {
  sheet: TableKindSheet;
  points: number;
  /** Points of the headers alone. */
  headers: number;
}

function bestKind(table: GatheredTable, sources: Sources): ScoredKind | undefined {
  let best: ScoredKind | undefined;
  for (const sheet of TABLE_KINDS) {
    const scored = { sheet, ...pointsOf(sheet, table, sources) };
    if (!best || scored.points > best.points) best = scored;
  }
  return best;
}

/** Points of one kind: headers first, then what the titles say, then cells; headers of other kinds take points away. */
function pointsOf(sheet: TableKindSheet, table: GatheredTable, sources: Sources): Omit<ScoredKind, "sheet"> {
  const none = { points: 0, headers: 0 };
  const titles = headingPoints(sheet.headings, sources);
  const needed = sheet.needs && !table.heads.some((head) => bestMeaning(head, sheet.needs ?? []) >= 2.5);
  if (needed && !(sheet.titleMayDo && titles >= 3)) return none;
  let headers = 0;
  for (const head of table.heads) headers += headerPoints(sheet, head);
  if (headers === 0) return none;
  const item = Math.max(...table.heads.map((head) => bestMeaning(head, sheet.item)));
  const content = sheet.content && contentShare(table, new RegExp(sheet.content, "i")) >= 0.25 ? 3 : 0;
  return { points: headers + (item >= 2.5 ? 1.5 : 0) + content + titles, headers };
}

function headerPoints(sheet: TableKindSheet, head: Heading): number {
  const telling = bestMeaning(head, sheet.telling);
  const against = sheet.against ? bestMeaning(head, sheet.against) : 0;
  const points = telling >= 2.5 ? 3 : telling >= 1.4 ? 1.5 : Math.min(1, bestMeaning(head, sheet.usual) / 2.5);
  return points - (against >= 2.5 ? 3 : 0);
}

function headingPoints(phrases: readonly string[], sources: Sources): number {
  const weight = (text: string, points: number) => {
    const hit = phrases.filter((phrase) => holds(text, phrase)).reduce((a, b) => (b.length > a.length ? b : a), "");
    if (!hit) return 0;
    return points * (hit === text || hit.includes(" ") ? 1 : 0.75);
  };
  const best = (texts: readonly string[], points: number) => Math.max(0, ...texts.map((text) => weight(text, points)));
  const near = Math.max(best(sources.title, 5), best(sources.sheet, 5));
  return near + Math.min(3, Math.max(best(sources.file, 3), best(sources.outer, 1.5)));
}

function contentShare(table: GatheredTable, pattern: RegExp): number {
  const cells = table.rows.slice(0, 40).map((row) => row.cells.some((cell) => pattern.test(cell.trim())));
  return cells.length ? cells.filter(Boolean).length / cells.length : 0;
}

/** Kind of a table that gives no facts, if it is one. A strong inventory outweighs its look, but not its title. */
function kindWithoutFacts(
  table: GatheredTable,
  sources: Sources,
  { points, headers }: { points: number; headers: number },
): string | undefined {
  if (table.rows.length === 0 || table.columns.length < 2) return "layout";
  const named = table.heads.filter((head) => head.full);
  for (const sheet of NO_FACTS) {
    const titled = [...sources.title, ...sources.sheet].some((title) =>
      sheet.titles.some((phrase) => isTitle(title, phrase)),
    );
    // "Column definitions" may stand right above the inventory itself.
    const inventory = table.columns.length >= 4 && headers >= ENOUGH * 1.4 && sheet.kind !== "template";
    if (titled && (sheet.titleAlone ? !inventory : points < ENOUGH * 2)) return sheet.kind;
    if (sheet.needs && !named.some((head) => bestMeaning(head, sheet.needs ?? []) >= 2.5)) continue;
    const hits = named.filter((head) => bestMeaning(head, sheet.headers) >= 2.5).length;
    if (named.length >= 2 && hits >= 2 && hits / named.length >= (sheet.share ?? 0.5) && points < ENOUGH * 1.6)
      return sheet.kind;
    const firsts = table.rows.filter((row) => sheet.firstCells.includes(fold(row.cells[0] ?? ""))).length;
    if (firsts >= 2 && firsts / table.rows.length >= 0.4 && table.columns.length <= 4) return sheet.kind;
  }
  if (isRaci(table)) return "responsibility_matrix";
  return isLinkTable(table) ? "related_documents" : undefined;
}

/** Letters alone under the names of roles say who does what, and nothing of what is there. */
function isRaci(table: GatheredTable): boolean {
  const cells = table.rows.flatMap((row) => row.cells.slice(1)).filter((cell) => cell.trim());
  const letters = cells.filter((cell) => /^(?:[RACISVDQ](?:\s*[,/&+]?\s*[RACISVDQ])*)$/.test(cell.trim())).length;
  return table.columns.length >= 3 && cells.length >= 4 && letters / cells.length >= 0.7;
}

/** The title is the phrase, with at most two words more. */
function isTitle(title: string, phrase: string): boolean {
  return holds(title, phrase) && title.split(" ").length - phrase.split(" ").length <= 2;
}

function isLinkTable(table: GatheredTable): boolean {
  const cells = table.rows.flatMap((row) => row.cells.slice(1)).filter((cell) => cell.trim());
  const links = cells.filter((cell) => /^(?:https?:\/\/|www\.|[\w.-]+\.md\b)\S*$/i.test(cell.trim()));
  return cells.length > 0 && links.length / cells.length > 0.6;
}

const ATTRIBUTES = [
  ...TABLE_KINDS.flatMap((sheet) => Object.values(sheet.details)),
  ...Object.values(COMMON_DETAILS),
  ACTUAL_HEADERS,
].flat();
const ATTRIBUTE_WORDS = new Set([...ATTRIBUTES, ...TABLE_KINDS.flatMap((sheet) => [...sheet.telling, ...sheet.usual])]);

/** The words name a property ("Criticality", "Annual cost") rather than a thing. */
function isAttribute(head: Heading): boolean {
  if (ATTRIBUTE_WORDS.has(head.full) || head.variants.some((variant) => ATTRIBUTE_WORDS.has(variant))) return true;
  return head.length <= 4 && ATTRIBUTES.some((word) => word.length > 4 && meaning(head, word) >= 1.5);
}
